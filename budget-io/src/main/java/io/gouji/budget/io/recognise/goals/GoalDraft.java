package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A row of figures of a table of goals: a figure for each column of its panel. */
record GoalDraft(int panel, String name, String owner, GoalFigure[] figures, int line) {

    static GoalDraft of(int panel, String name, String owner, int columns, int line) {
        GoalFigure[] figures = new GoalFigure[columns];
        Arrays.fill(figures, GoalFigure.BLANK);
        return new GoalDraft(panel, name, owner, figures, line);
    }

    PrintedRow printed(Panel declared, Optional<MoneyUnit> unit, GoalScale precision) {
        List<Figure> printed = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            printed.add(figures[i].figure(declared.columns().get(i).measure(), unit, precision));
            places.add(figures[i].place());
        }
        return PrintedRow.of(panel, "", name, owner, printed, line, places);
    }

    /** Whether the other row belongs to the same printed table. */
    boolean isBeside(GoalDraft other) {
        return panel == other.panel && owner.equals(other.owner);
    }
}
