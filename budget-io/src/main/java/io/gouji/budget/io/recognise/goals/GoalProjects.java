package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.goals.GoalPlan.Text;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Measure;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the list of projects in the table of the whole department (项目支出情况). */
final class GoalProjects {

    private static final int MAX_SHIFT = 3;

    private final String form;
    private final SourceLog problems;
    private int nameAt = -1;
    private int typeAt = -1;
    private int totalAt = -1;
    private int amountAt = -1;
    private int contentAt = -1;

    GoalProjects(String form, SourceLog problems) {
        this.form = form;
        this.problems = problems;
    }

    /** Takes the headings that the row prints, and says whether it is a row of headings. */
    boolean header(GoalRow row) {
        if (row.hasNumber() || !row.labels().contains("项目名称")) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            String label = row.label(i);
            int place = row.place(i);
            nameAt = label.equals("项目名称") ? place : nameAt;
            typeAt = label.equals("项目类型") ? place : typeAt;
            totalAt = label.equals("项目总预算") ? place : totalAt;
            amountAt = label.equals("项目本年度预算") || label.equals("项目当年预算") ? place : amountAt;
            contentAt = label.contains("用途") || label.contains("主要内容") ? place : contentAt;
        }
        return true;
    }

    /** The plan of the project in that row; empty, with a problem, where the row is not certain. */
    Optional<GoalPlan> read(GoalRow row, GoalTable table, Optional<MoneyUnit> unit) {
        int[] shifts = IntStream.rangeClosed(-MAX_SHIFT, MAX_SHIFT).filter(shift -> fits(row, shift)).toArray();
        boolean straight = fits(row, 0);
        if (amountAt < 0 || nameAt < 0 || !straight && shifts.length != 1) {
            problems.add(row.line(), 0, row.shown(),
                    Expectation.of("project must have a name and figures under their headings"));
            return Optional.empty();
        }
        int shift = straight ? 0 : shifts[0];
        String name = row.at(nameAt - shift);
        table.project(name, GoalFigure.of(row.at(amountAt - shift), amountAt - shift + 1), row.line());
        GoalPlan plan = new GoalPlan(form, name, row.line());
        plan.plan().type(typeAt < 0 ? "" : row.at(typeAt - shift));
        plan.plan().total(total(totalAt < 0 ? "" : row.at(totalAt - shift), unit));
        if (contentAt >= 0) {
            plan.add(Text.CONTENT, row.at(contentAt - shift), row.line());
        }
        return Optional.of(plan);
    }

    static Figure total(String text, Optional<MoneyUnit> unit) {
        return GoalFigure.of(text, 0).figure(Measure.AMOUNT, unit, GoalScale.OWN);
    }

    /** Whether a name stands under its heading, and every number under one of money. */
    private boolean fits(GoalRow row, int shift) {
        String name = row.at(nameAt - shift);
        return !name.isEmpty() && !GoalRow.isNumber(name) && GoalRow.isNumber(row.at(amountAt - shift))
                && IntStream.range(0, row.size()).filter(row::isNumber)
                        .allMatch(i -> row.place(i) + shift == amountAt || row.place(i) + shift == totalAt);
    }
}
