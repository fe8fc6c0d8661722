package io.gouji.budget.rules.proof;

import java.util.Objects;

/**
 * No verdict within the limits (未知).
 *
 * @param reason the limit that was met
 */
public record Unknown(String reason) implements Proof {

    private static final long serialVersionUID = 1L;

    /** No verdict, for that reason. */
    public Unknown {
        Objects.requireNonNull(reason, "reason");
    }
}
