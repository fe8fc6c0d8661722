package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.Optional;

/** The answer to whether all printed figures can be true at once (证明): a witness, a conflict, or unknown. */
public sealed interface Proof extends Serializable permits Witness, Conflict, Unknown {

    /** Whether the system holds for some amounts; empty where the limits did not allow an answer. */
    default Optional<Boolean> consistent() {
        return this instanceof Unknown ? Optional.empty() : Optional.of(this instanceof Witness);
    }
}
