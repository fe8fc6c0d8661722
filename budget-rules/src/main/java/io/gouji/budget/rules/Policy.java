package io.gouji.budget.rules;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What keeps a budget from being published (发布要求): the outcomes that are not accepted. */
public final class Policy implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Policy STANDARD = refusing(Set.of(Outcome.BROKEN));
    private static final Policy STRICT = refusing(Set.of(Outcome.BROKEN, Outcome.STRAINED, Outcome.INCOMPLETE));

    private final EnumSet<Outcome> refused;

    private Policy(EnumSet<Outcome> refused) {
        this.refused = refused;
    }

    /** Refuses what is broken, a contradiction, a missing table, and what is left of the blank form. */
    public static Policy standard() {
        return STANDARD;
    }

    /** Refuses beside that what holds only under an allowance, and what cannot be judged. */
    public static Policy strict() {
        return STRICT;
    }

    /** Refuses findings of those outcomes; a contradiction, a missing table and residue are always refused. */
    public static Policy refusing(Set<Outcome> outcomes) {
        EnumSet<Outcome> refused = EnumSet.noneOf(Outcome.class);
        refused.addAll(Objects.requireNonNull(outcomes, "outcomes"));
        return new Policy(refused);
    }

    /** Whether a finding of that outcome is refused. */
    public boolean refuses(Outcome outcome) {
        return refused.contains(outcome);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that && refused.equals(that.refused);
    }

    @Override
    public int hashCode() {
        return refused.hashCode();
    }

    @Override
    public String toString() {
        return "refuses " + refused;
    }
}
