package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.Indicator.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads rows of indicators, wherever in their line they stand: known names of levels, a known basis or the header
 * tell which cell is which. What none of them makes certain is a problem.
 */
final class IndicatorRows {

    private enum Slot { YEAR_BEFORE, LAST_YEAR, TARGET }

    private static final String NOTHING = "-—–―─/无";

    private final String form;
    private final SourceLog problems;
    private final List<Indicator> indicators = new ArrayList<>();
    private final TreeMap<Integer, Slot> slots = new TreeMap<>();
    private Term term = Term.LONG_TERM;
    private String project = "";
    private String first = "";
    private String second = "";
    private int nameAt = -1;

    IndicatorRows(String form, SourceLog problems) {
        this.form = form;
        this.problems = problems;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /** What follows is of that term and project. */
    void begin(Term next, String owner) {
        if (term != next || !project.equals(owner)) {
            first = "";
            second = "";
        }
        term = next;
        project = owner;
    }

    static boolean isHeader(GoalRow row) {
        List<String> labels = row.labels();
        boolean names = labels.contains("三级指标") || labels.contains("二级指标") && labels.contains("一级指标");
        return names || !row.isEmpty() && labels.stream().allMatch(IndicatorRows::isHeading);
    }

    private static boolean isHeading(String label) {
        return label.equals("前年") || label.equals("上年") || label.equals("目标名称") || label.startsWith("近两年")
                || label.endsWith("实现值")
                || label.endsWith("当年实现") || label.startsWith("指标值") || label.endsWith("级指标");
    }

    /** Takes the places of the columns; a second line of headings adds the years. */
    void header(GoalRow row) {
        for (int i = 0; i < row.size(); i++) {
            String label = row.label(i);
            int place = row.place(i);
            if (label.equals("三级指标")) {
                nameAt = place;
                slots.clear();
            } else if (label.equals("前年")) {
                slots.put(place, Slot.YEAR_BEFORE);
            } else if (label.equals("上年")) {
                slots.put(place, Slot.LAST_YEAR);
            } else if (label.contains("当年") && !slots.containsValue(Slot.TARGET)) {
                slots.put(place, Slot.TARGET);
            }
        }
    }

    /** The targets in their order; the year's own is the last where the header does not tell. */
    private List<Slot> order() {
        List<Slot> order = new ArrayList<>(slots.values());
        if (!order.contains(Slot.TARGET)) {
            order.add(Slot.TARGET);
        }
        return order;
    }

    void read(GoalRow row) {
        List<Slot> order = order();
        String wholeFirst = first;
        String wholeSecond = second;
        GoalRow rest = levels(row, order.size() + 2);
        Optional<List<String>> cells = byPlace(rest, order.size(), rest.size() < row.size())
                .or(() -> byCount(rest, order.size(), 2 - (row.size() - rest.size())));
        if (cells.isEmpty()) {
            first = wholeFirst;
            second = wholeSecond;
            problems.add(row.line(), 0, row.shown(), order.size() == 1
                    ? Expectation.of("indicator must have its name, {} target and what they rest on", order.size())
                    : Expectation.of("indicator must have its name, {} targets and what they rest on", order.size()));
            return;
        }
        add(cells.get(), order, row);
    }

    /** Takes the first two levels from the front of the row. */
    private GoalRow levels(GoalRow row, int whole) {
        GoalRow rest = row;
        boolean cost = GoalLevels.full(rest.label(0)).equals("成本指标")
                && !GoalLevels.above(GoalLevels.full(rest.label(1)), "").equals("成本指标");
        if (!cost && GoalLevels.isFirst(rest.label(0)) && isLevel(rest, whole)) {
            first = GoalLevels.full(rest.label(0));
            second = "";
            rest = rest.from(1);
        }
        if (GoalLevels.isSecond(rest.label(0)) && isLevel(rest, whole)) {
            second = GoalLevels.full(rest.label(0));
            first = GoalLevels.above(second, first);
            rest = rest.from(1);
        }
        return rest;
    }

    /** A third level may bear the name of a second one: then its target follows. */
    private static boolean isLevel(GoalRow row, int whole) {
        return row.size() > whole || row.size() > 2 && Target.parse(row.text(1)).quantity().isEmpty();
    }

    /** Name, targets and basis side by side, blanks counted. */
    private Optional<List<String>> byPlace(GoalRow row, int targets, boolean hasLevel) {
        if (row.size() < 2 || row.place(row.size() - 1) > row.place(0) + targets + 1) {
            return Optional.empty();
        }
        int name = row.place(0);
        List<String> cells = new ArrayList<>();
        for (int place = name; place <= name + targets + 1; place++) {
            cells.add(row.at(place));
        }
        String basis = cells.get(targets + 1);
        boolean known = GoalLevels.isBasis(GoalRow.label(basis));
        boolean plain = Target.parse(basis).quantity().isEmpty() && (hasLevel || name == nameAt);
        return known || plain ? whole(cells) : Optional.empty();
    }

    /** As many cells as there are columns, levels without a known name in front. */
    private Optional<List<String>> byCount(GoalRow row, int targets, int levels) {
        int unknown = row.size() - targets - 2;
        if (unknown < 0 || unknown > levels || hasTarget(row, unknown + 1)
                || !GoalLevels.isBasis(row.label(row.size() - 1))) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        for (int i = unknown; i < row.size(); i++) {
            cells.add(row.text(i));
        }
        if (unknown > 0 && whole(cells).isPresent()) {
            first = unknown == 2 ? row.label(0) : first;
            second = row.label(unknown - 1);
        }
        return whole(cells);
    }

    private static boolean hasTarget(GoalRow row, int names) {
        return IntStream.range(0, names).anyMatch(i -> Target.parse(row.text(i)).quantity().isPresent());
    }

    /** A row whose name is no number and whose own target is printed. */
    private static Optional<List<String>> whole(List<String> cells) {
        boolean named = !cells.get(0).isEmpty() && !GoalRow.isNumber(cells.get(0));
        boolean aimed = cells.subList(1, cells.size() - 1).stream().anyMatch(cell -> !cell.isEmpty());
        return named && aimed ? Optional.of(cells) : Optional.empty();
    }

    private void add(List<String> cells, List<Slot> order, GoalRow row) {
        Map<Slot, String> targets = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            targets.put(order.get(i), cells.get(i + 1));
        }
        if (isNothing(targets.getOrDefault(Slot.TARGET, ""))) {
            problems.add(row.line(), 0, row.shown(), Expectation.of("indicator must have a target"));
            return;
        }
        indicators.add(Indicator.builder().form(form).project(project).term(term).category(first).kind(second)
                .name(cells.get(0))
                .target(Target.parse(targets.getOrDefault(Slot.TARGET, "")))
                .lastYear(target(targets.getOrDefault(Slot.LAST_YEAR, "")))
                .yearBefore(target(targets.getOrDefault(Slot.YEAR_BEFORE, ""))).basis(cells.get(cells.size() - 1))
                .line(row.line()).build());
    }

    private static Optional<Target> target(String text) {
        return isNothing(text) ? Optional.empty() : Optional.of(Target.parse(text));
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.length() == 1 && NOTHING.contains(text);
    }
}
