package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Measure;
import java.util.Optional;

/**
 * What a cell of a table of goals prints, before the unit and the precision of its table are known.
 *
 * @param printed its text
 * @param number the number in it
 * @param unit the unit that stands beside the number itself
 * @param place the cell of its line, from 1; 0 for none
 */
record GoalFigure(String printed, NumberText number, Optional<MoneyUnit> unit, int place) {

    static final GoalFigure BLANK = new GoalFigure("", NumberText.of(""), Optional.empty(), 0);
    private static final int MAX_SCALE = 6;

    static GoalFigure of(String text, int place) {
        String number = GoalRow.isPercent(text) ? text.substring(0, text.length() - 1) : text;
        return new GoalFigure(text, NumberText.of(number), Optional.empty(), place);
    }

    /** What is printed, but cannot be told to be this column's. */
    static GoalFigure unread(String text, int place) {
        return new GoalFigure(text, NumberText.CUT, Optional.empty(), place);
    }

    boolean isUnread() {
        return number == NumberText.CUT;
    }

    /** How many decimals of 万元 are printed, in that unit where none stands beside it; -1 for nothing and for zero. */
    int scale(Optional<MoneyUnit> table) {
        Optional<MoneyUnit> own = unit.or(() -> table);
        return own.isEmpty() || !number.isNumber() || number.isZero() ? -1 : own.get().scale(number.decimals());
    }

    Figure figure(Measure measure, Optional<MoneyUnit> table, GoalScale precision) {
        if (number.isBlank() && !isUnread()) {
            return Figure.blank();
        }
        Optional<MoneyUnit> own = unit.or(() -> table);
        boolean money = measure == Measure.AMOUNT;
        if (!number.isNumber() || money && own.isEmpty()) {
            return Figure.unread(printed);
        }
        try {
            Money amount = money ? own.get().money(number.value()) : Money.of(number.value());
            int scale = money ? precision.of(own.get().scale(number.decimals()), number) : number.decimals();
            return Figure.of(printed, amount, Math.min(MAX_SCALE, scale));
        } catch (ArithmeticException | IllegalArgumentException ex) {
            return Figure.unread(printed);
        }
    }
}
