package io.gouji.budget.rules.proof;

import java.util.List;

/**
 * True amounts that satisfy every source, domain and relation (见证).
 *
 * @param values one exact amount for each variable, in the order of the variables
 */
public record Witness(List<Fraction> values) implements Proof {

    private static final long serialVersionUID = 1L;

    /** The amounts, copied. */
    public Witness {
        values = List.copyOf(values);
    }

    /** The amount of one variable. */
    public Fraction value(int variable) {
        return values.get(variable);
    }

    /** The number of amounts, and the first few of them. */
    @Override
    public String toString() {
        return "Witness of " + values.size() + " amounts " + values.subList(0, Math.min(5, values.size()));
    }
}
