package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.proof.Interval;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What is on the left, printed or not, is what is on the right (合计关系): sums, splits, balances, changes, containments,
 * bridges and relations of a user.
 *
 * @param wholeRest what the figures on the left leave over
 * @param partsRest what the figures on the right leave over
 */
public record Sum(Rule rule, String variant, int[] whole, Remainder wholeRest, int[] parts, Remainder partsRest)
        implements Relation {

    /** A whole and its parts, with what these leave over. */
    public Sum(Rule rule, String variant, int whole, int[] parts, Remainder partsRest) {
        this(rule, variant, new int[] {whole}, Remainder.NOTHING, parts, partsRest);
    }

    /** Returns true if figures on some side leave something over. */
    public boolean hasRest() {
        return wholeRest != Remainder.NOTHING || partsRest != Remainder.NOTHING;
    }

    /** Returns true if it is a sum within one table. */
    public boolean isInOneForm() {
        return rule == Rule.SUM_ROWS || rule == Rule.SUM_COLUMNS;
    }

    /** Returns the one form, whole less parts. */
    public LinearForm form() {
        return LinearForm.difference(this);
    }

    @Override
    public List<LinearForm> forms(IntFunction<Interval> percentages) {
        return List.of(form());
    }
}
