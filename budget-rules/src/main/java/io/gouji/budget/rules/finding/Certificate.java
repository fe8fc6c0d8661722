package io.gouji.budget.rules.finding;

import io.gouji.budget.rules.proof.Conflict;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Verifier;
import io.gouji.budget.rules.proof.Witness;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Objects;

/**
 * A verdict with everything that it takes to check it (证书): what the document says, and the amounts that satisfy all of
 * it, or the bounds that contradict each other.
 * <p>
 * By itself it proves what it states, of an unknown document. Of a document it proves something only if the document
 * {@linkplain Report#statement() says} just that.
 *
 * @param statement what is proven to hold or not to hold
 * @param proof the witness or the conflict
 */
public record Certificate(Statement statement, Proof proof) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Both parts. */
    public Certificate {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(proof, "proof");
    }

    /** The system of the statement. */
    public LinearSystem system() {
        return statement.system();
    }

    /** Returns true if the proof proves the statement, checked by plain sums of whole numbers ({@link Verifier}). */
    public boolean isValid() {
        if (proof instanceof Witness witness) {
            return Verifier.holds(system(), new BitSet(), witness);
        }
        return proof instanceof Conflict conflict && Verifier.holds(system(), new BitSet(), conflict);
    }

    /**
     * Returns true if the proof proves the statement, and the statement is the one derived from a document, whatever
     * findings were waived.
     *
     * @param derived the statement of the document's report
     */
    public boolean isValidFor(Statement derived) {
        return statement.equals(derived.withWaived(statement.premises().waived())) && isValid();
    }

    @Override
    public String toString() {
        return (proof instanceof Witness ? "Consistent: " : "Contradictory: ") + system();
    }
}
