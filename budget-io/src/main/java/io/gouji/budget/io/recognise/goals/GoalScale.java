package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import java.util.List;
import java.util.Optional;

/**
 * How precisely one printed table of goals prints money, in decimals of 万元: where it drops trailing zeros, the finest
 * counts for all; where it keeps them, each figure tells its own, and only a bare 0 takes the finest.
 *
 * @param finest the most decimals that a figure has
 * @param dropsZeros whether no figure of so many decimals ends in zero
 */
record GoalScale(int finest, boolean dropsZeros) {

    static final GoalScale OWN = new GoalScale(0, false);

    static GoalScale of(List<GoalDraft> table, Panel declared, Optional<MoneyUnit> unit) {
        int finest = 0;
        boolean keepsZeros = false;
        for (GoalDraft row : table) {
            for (int i = 0; i < row.figures().length; i++) {
                GoalFigure figure = row.figures()[i];
                int scale = declared.columns().get(i).measure() == Measure.AMOUNT ? figure.scale(unit) : -1;
                boolean zero = figure.number().decimals() > 0 && figure.number().endsInZero();
                keepsZeros = scale > finest ? zero : keepsZeros || scale == finest && zero;
                finest = Math.max(finest, scale);
            }
        }
        return new GoalScale(finest, !keepsZeros);
    }

    /** The precision of a figure that is printed with so many decimals. */
    int of(int scale, NumberText number) {
        boolean bare = number.isZero() && number.decimals() == 0;
        return dropsZeros || bare ? Math.max(scale, finest) : scale;
    }
}
