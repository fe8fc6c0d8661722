package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.label.Labels;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The figures of the tables of one form of goals, as they are read row by row. */
final class GoalTable {

    private final Form form;
    private final OptionalInt year;
    private final SourceLog problems;
    private final Set<String> paths = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final List<GoalDraft> drafts = new ArrayList<>();
    private GoalColumns columns;
    private String group = "";
    private String owner = "";

    GoalTable(Form form, OptionalInt year, SourceLog problems) {
        this.form = form;
        this.year = year;
        this.problems = problems;
        this.columns = new GoalColumns(panel(0), year);
        for (RowRule rule : panel(0).rows()) {
            if (rule.kind() == RowRule.Kind.LABEL) {
                rule.names().forEach(this::addPath);
            }
        }
    }

    private void addPath(String name) {
        String path = Labels.key(name);
        paths.add(path);
        if (path.indexOf('/') > 0) {
            groups.add(path.substring(0, path.lastIndexOf('/')));
        }
    }

    private Panel panel(int index) {
        return form.panels().get(index);
    }

    /** What follows is of that project. */
    void own(String project) {
        owner = project;
        used.clear();
    }

    /** The funding starts, its headings with it. */
    void open(GoalRow row) {
        columns = new GoalColumns(panel(0), year);
        group = "";
        columns.header(row);
    }

    /** Rows of a group follow: sources of money, items of expenditure. */
    void enter(String name) {
        group = name;
    }

    /** A row of figures under headings: group, label, figures. */
    void aligned(GoalRow row) {
        if (columns.header(row)) {
            return;
        }
        String label = "";
        for (int i = 0; i < row.size() && !row.isNumber(i); i++) {
            boolean opens = groups.contains(row.label(i));
            group = opens ? row.label(i) : group;
            label = opens ? "" : row.label(i);
        }
        if (label.isEmpty() || !row.hasNumber() && !paths.contains(path(label))) {
            refuse(row, row.hasNumber() && label.isEmpty());
            return;
        }
        GoalDraft draft = draft(0, path(label), row.line());
        OptionalInt shift = columns.areFound() ? columns.shift(row) : OptionalInt.empty();
        if (shift.isPresent()) {
            columns.fill(draft.figures(), row, shift.getAsInt());
        } else {
            problems.add(row.line(), 0, row.shown(), Expectation.of("figures must stand under their headings"));
            GoalFigure hole = GoalFigure.unread(row.shown(), 0);
            Arrays.setAll(draft.figures(), i -> hole);
        }
        drafts.add(draft);
    }

    private void refuse(GoalRow row, boolean figures) {
        if (figures) {
            problems.add(row.line(), 0, row.shown(),
                    Expectation.of("row must have a label of the form, such as '{}'", paths.iterator() .next()));
        }
    }

    /** The declared row of that label: in the group, unless that one was there before. */
    private String path(String label) {
        String inGroup = group.isEmpty() ? label : group + "/" + label;
        boolean free = paths.contains(inGroup) && !used.contains(inGroup);
        return free || !paths.contains(label) ? inGroup : label;
    }

    private GoalDraft draft(int panel, String name, int line) {
        used.add(name);
        return GoalDraft.of(panel, name, owner, panel(panel).columns().size(), line);
    }

    /** A row of the group with one figure, or none; items have names of their own. */
    void single(GoalRow row, boolean items) {
        int number = -1;
        int count = 0;
        for (int i = 0; i < row.size(); i++) {
            number = row.isNumber(i) && count++ == 0 ? i : number;
        }
        String label = row.isNumber(0) ? "" : label(row.text(0));
        boolean declared = paths.contains(group + "/" + label);
        if (label.isEmpty() || count > 1 || items && owner.isEmpty()) {
            problems.add(row.line(), 0, row.shown(),
                    Expectation.of("row must have a name and one amount, and belong to a project"));
        } else if (declared || number >= 0) {
            GoalDraft draft = draft(0, declared || !items ? group + "/" + label : label, row.line());
            draft.figures()[0] = number < 0 ? GoalFigure.BLANK : GoalFigure.of(row.text(number), row.place(number) + 1);
            drafts.add(draft);
        }
    }

    private static String label(String text) {
        String label = Labels.withoutOrdinal(Labels.key(text));
        return label.startsWith("其中:") ? Labels.withoutOrdinal(label.substring(3)) : label;
    }

    /** A row that the form declares by its label, its figures by columns. */
    Optional<GoalDraft> declared(String label, int line) {
        if (!paths.contains(label)) {
            return Optional.empty();
        }
        Optional<GoalDraft> before = drafts.stream().filter(each -> each.name().equals(label)
                && each.owner().equals(owner)).findFirst();
        GoalDraft draft = before.orElseGet(() -> draft(0, label, line));
        if (before.isEmpty()) {
            drafts.add(draft);
        }
        return Optional.of(draft);
    }

    /** What a text gives to years before the document's, as figures of that declared row. */
    void years(String label, GoalRow row) {
        for (int i = 0; i < row.size() && year.isPresent(); i++) {
            GoalYears.of(row.text(i)).forEach((past, figure) -> {
                int column = column(past - year.getAsInt());
                if (column >= 0) {
                    declared(label, row.line()).ifPresent(draft -> draft.figures()[column] = figure);
                }
            });
        }
    }

    /** The column of figures of a year before the document's, -1 if the form has none. */
    private int column(int distance) {
        List<Column> declared = panel(0).columns();
        return IntStream.range(0, declared.size()).filter(i -> declared.get(i).region().toString().equals("year="
                + distance))
                .findFirst().orElse(-1);
    }

    /** A row of the list of projects. */
    void project(String name, GoalFigure figure, int line) {
        for (int panel = 0; panel < form.panels().size(); panel++) {
            if (panel > 0 && panel(panel).has(RowRule.Kind.NAMES)) {
                GoalDraft draft = GoalDraft.of(panel, name, "", panel(panel).columns().size(), line);
                draft.figures()[0] = figure;
                drafts.add(draft);
            }
        }
    }

    /** The table, empty if no row was read. */
    Optional<BudgetTable> table(Optional<MoneyUnit> unit, int line) {
        List<PrintedRow> rows = new ArrayList<>();
        for (int from = 0, to = 0; from < drafts.size(); from = to) {
            while (to < drafts.size() && drafts.get(to).isBeside(drafts.get(from))) {
                to++;
            }
            List<GoalDraft> table = drafts.subList(from, to);
            Panel panel = panel(drafts.get(from).panel());
            GoalScale precision = GoalScale.of(table, panel, unit);
            table.forEach(draft -> rows.add(draft.printed(panel, unit, precision)));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        BudgetTable table = BudgetTable.of(form, unit, rows, List.of(), line);
        for (UnreadRow row : table.unreadRows()) {
            problems.add(row.printed().line(), 0, row.printed().name(),
                    Expectation.of("row must be one of the form {}, and stand there once", form.title()));
        }
        return Optional.of(table);
    }
}
