package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.goals.GoalPlan.Text;
import io.gouji.budget.io.recognise.line.CellMarkup;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.io.recognise.table.TemplateIndex;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Indicator.Term;
import io.gouji.budget.table.PerformancePlan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one form of goals row by row: the label that opens a row says what follows. */
final class GoalBlock {

    private enum Mode { NONE, FUNDING, PROJECTS, GOALS, SOURCES, ITEMS, INDICATORS }

    private static final Set<GoalPart> LISTED = EnumSet.of(GoalPart.UNIT, GoalPart.PROJECT);
    private static final String SOURCES = "资金来源";
    private static final String ITEMS = "支出明细";
    private static final String BUDGET = "项目当年预算";
    private static final List<String> HEADINGS = List.of("资金来源项目", "金额", "项目支出明细", "项目支出明细预算", "支出明细", "预算金额");

    private final Form form;
    private final Optional<MoneyUnit> shared;
    private final SourceLog problems;
    private final int line;
    private final GoalTable table;
    private final IndicatorRows indicators;
    private final List<GoalPlan> plans = new ArrayList<>();
    private final BitSet unread = new BitSet();     // lines, from 0
    private Optional<MoneyUnit> unit = Optional.empty();
    private GoalProjects projects;
    private @Nullable GoalPlan plan;
    private String project = "";
    private Mode mode = Mode.NONE;

    GoalBlock(Form form, OptionalInt year, Optional<MoneyUnit> shared, SourceLog problems, int line) {
        this.form = form;
        this.shared = shared;
        this.problems = problems;
        this.line = line;
        this.table = new GoalTable(form, year, problems);
        this.indicators = new IndicatorRows(form.name(), problems);
        this.projects = new GoalProjects(form.name(), problems);
    }

    /** Reads the lines from a title to an end. */
    void read(SourceLines lines, int title, int end) {
        UnitText printed = new UnitText();
        if (!TemplateIndex.isContinued(lines.text(title))) {
            mode = Mode.NONE;
        }
        for (int i = title; i < end; i++) {
            if (lines.isLong(i)) {
                problems.add(i + 1, 0, lines.text(i),
                        Expectation.of("line must have at most {} characters", SourceLines.MAX_LENGTH));
            } else if (lines.isTabbed(i)) {
                row(GoalRow.of(lines, i));
            } else if (UnitText.isIn(lines.text(i))) {
                printed.add(lines.text(i), i + 1);
                take(printed);
            } else if (printed.append(lines.text(i), i + 1)) {
                take(printed);
            } else if (i > title && !lines.isBlank(i)) {
                outside(GoalRow.of(lines, i));
            }
        }
    }

    /** A line without cells: a label, or the rest of a text. */
    private void outside(GoalRow row) {
        boolean rest = mode == Mode.NONE && LineKind.isProse(row.text(0));
        if (rest || GoalPart.of(row.label(0)).isPresent()) {
            row(row);
        }
    }

    /** The unit of the first table is that of all. */
    private void take(UnitText printed) {
        if (unit.isPresent() && printed.unit().isPresent() && !unit.equals(printed.unit())) {
            problems.add(printed.line(), 0, printed.unit().get().chinese(),
                    Expectation.of("unit must be {}, as in the first table", unit.get().chinese()));
        }
        unit = unit.or(printed::unit);
    }

    private Optional<MoneyUnit> unit() {
        return unit.or(() -> shared);
    }

    private void row(GoalRow row) {
        Optional<GoalPart> part = GoalPart.of(row.label(0));
        if (part.isPresent() && isList(row)) {
            mode = Mode.NONE;
            unread(row);
        } else if (part.isPresent()) {
            open(part.get(), row);
        } else {
            follow(row);
        }
    }

    /** The headings of a list of units or projects, side by side: its rows do not begin with the label of a part. */
    private boolean isList(GoalRow row) {
        return mode != Mode.PROJECTS && row.size() > 2 && IntStream.range(0, 2).allMatch(
                i -> LISTED.contains(GoalPart.of(row.label(i)).orElse(GoalPart.NOTE)));
    }

    private void open(GoalPart part, GoalRow row) {
        boolean listed = part == GoalPart.PROJECT && mode == Mode.PROJECTS && row.labels().contains("项目类型");
        if (listed) {
            projects.header(row);
            return;
        }
        if (part == GoalPart.PROJECT) {
            start(row.text(1), row.line());
        }
        GoalPlan current = plan(row);
        current.close();
        GoalRow rest = row.from(1);
        switch (part) {
            case UNIT -> current.plan().unit(row.text(1));
            case TYPE -> current.plan().type(rest.isEmpty() ? "" : CellMarkup.ticked(rest.raw(0)));
            case FUNDING -> enter(Mode.FUNDING, () -> table.open(row));
            case PROJECTS -> enter(Mode.PROJECTS, () -> projects.header(row));
            case GOALS -> enter(Mode.GOALS, () -> { });
            case SOURCES -> enter(Mode.SOURCES, () -> group(SOURCES, rest));
            case ITEMS -> enter(Mode.ITEMS, () -> group(ITEMS, rest));
            case BUDGET -> enter(Mode.NONE, () -> budget(row));
            case CHANGE -> enter(Mode.NONE, () -> table.years(BUDGET, rest));
            case INDICATOR_HEADER -> enter(Mode.INDICATORS, () -> indicators.header(row));
            case LONG_TERM_INDICATORS, LONG_TERM_GOAL -> term(Term.LONG_TERM, Text.LONG_TERM, rest);
            case ANNUAL_INDICATORS, ANNUAL_GOAL -> term(Term.ANNUAL, Text.ANNUAL, rest);
            case DUTIES, TASKS, REASON, CONTENT, ESTIMATE -> text(Text.valueOf(part.name()), rest);
            case PROJECT, PERSON, NOTE -> mode = Mode.NONE;
        }
    }

    private void enter(Mode next, Runnable reading) {
        mode = next;
        reading.run();
    }

    private GoalPlan plan(GoalRow row) {
        if (plan == null) {
            plan = new GoalPlan(form.name(), project, row.line());
            plans.add(plan);
        }
        return plan;
    }

    private void start(String name, int line) {
        project = name;
        plan = new GoalPlan(form.name(), name, line);
        plans.add(plan);
        table.own(name);
    }

    private void text(Text text, GoalRow rest) {
        mode = Mode.NONE;
        for (int i = 0; i < rest.size(); i++) {
            plan(rest).add(text, rest.raw(i), rest.line());
        }
    }

    /** Behind the label of a term stands its goal, or the header of its indicators, or one of them. */
    private void term(Term term, Text text, GoalRow rest) {
        indicators.begin(term, project);
        boolean header = IndicatorRows.isHeader(rest);
        if (rest.size() == 1 && !header) {
            text(text, rest);
            return;
        }
        mode = Mode.INDICATORS;
        if (header) {
            indicators.header(rest);
        } else if (!rest.isEmpty()) {
            indicators.read(rest);
        }
    }

    private void group(String name, GoalRow rest) {
        table.enter(name);
        if (rest.hasNumber()) {
            table.single(rest, mode == Mode.ITEMS);
        }
    }

    /** Labels with a figure behind each: 项目总预算 467.5 项目当年预算 467.5. */
    private void budget(GoalRow row) {
        for (int i = 0; i + 1 < row.size(); i++) {
            GoalFigure figure = row.isNumber(i + 1) ? GoalFigure.of(row.text(i + 1), row.place(i + 1) + 1)
                    : GoalFigure.BLANK;
            if (row.label(i).equals("项目总预算")) {
                plan(row).plan().total(GoalProjects.total(figure.printed(), unit()));
            } else if (row.label(i).endsWith("当年预算")) {
                table.declared(BUDGET, row.line()).ifPresent(draft -> draft.figures()[0] = figure);
            }
        }
    }

    /** A row without a label of its own goes on with what the row before was about. */
    private void follow(GoalRow row) {
        switch (mode) {
            case FUNDING -> table.aligned(row);
            case PROJECTS -> project(row);
            case GOALS -> goals(row);
            case SOURCES, ITEMS -> listed(row);
            case INDICATORS -> indicator(row);
            case NONE -> goOn(row);
        }
    }

    private void goOn(GoalRow row) {
        if (row.size() == 1 && plan != null && plan.isOpen() && !LineKind.isPageNumber(row.text(0))) {
            plan.append(row.raw(0));
        } else if (!row.isEmpty() && !LineKind.isPageNumber(row.shown())) {
            unread(row);
        }
    }

    /** Keeps a row as text only; the first of several is told. */
    private void unread(GoalRow row) {
        if (!unread.get(Math.max(0, row.line() - 2))) {
            problems.add(row.line(), 0, row.shown(),
                    Expectation.of("row of a table of goals must begin with the label of a part, such as '{}', or "
                            + "it and the rows below it stay text only", "年度目标"));
        }
        unread.set(row.line() - 1);
    }

    /** Returns the lines that stay text only, from 0. */
    BitSet unread() {
        return unread;
    }

    private void project(GoalRow row) {
        boolean rest = row.size() == 1 && !plans.isEmpty() && plans.get(plans.size() - 1).isOpen();
        if (rest) {
            plans.get(plans.size() - 1).append(row.raw(0));
        } else if (!projects.header(row)) {
            projects.read(row, table, unit()).ifPresent(plans::add);
        }
    }

    /** Long-term goals beside those of the year, as the row above heads them. */
    private void goals(GoalRow row) {
        if (row.size() == 2) {
            plan(row).add(Text.LONG_TERM, row.raw(0), row.line());
            plan(row).add(Text.ANNUAL, row.raw(1), row.line());
        } else {
            problems.add(row.line(), 0, row.shown(),
                    Expectation.of("goals must be two, the long-term ones and those of the year"));
        }
    }

    private void listed(GoalRow row) {
        boolean headings = row.labels().stream().allMatch(HEADINGS::contains);
        if (!headings && !LineKind.isPageNumber(row.shown())) {
            table.single(row, mode == Mode.ITEMS);
        }
    }

    private void indicator(GoalRow row) {
        if (IndicatorRows.isHeader(row)) {
            indicators.header(row);
        } else if (!LineKind.isPageNumber(row.shown())) {
            indicators.read(row);
        }
    }

    Goals goals() {
        List<PerformancePlan> read = plans.stream().map(GoalPlan::build).toList();
        if (unit().isEmpty()) {
            problems.add(line, 0, "", Expectation.of("unit of table '{}' must be 万元 or 元", form.title()));
        }
        return new Goals(table.table(unit(), line), read, indicators.indicators());
    }
}
