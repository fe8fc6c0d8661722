package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.Layout.Grid;
import io.gouji.budget.table.Bridge;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Derives every relation between the figures of a layout from what they measure; nothing else says what must add up. */
final class Derivation {

    private final Template template;
    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;
    private final List<Instance> instances = new ArrayList<>();

    private Derivation(Template template, Layout layout, Cover cover, Exhaustion exhaustion) {
        this.template = template;
        this.layout = layout;
        this.cover = cover;
        this.exhaustion = exhaustion;
    }

    static List<Instance> of(Template template, Layout layout, Cover cover, Exhaustion exhaustion) {
        Derivation derivation = new Derivation(template, layout, cover, exhaustion);
        derivation.derive();
        return List.copyOf(derivation.instances);
    }

    private void derive() {
        layout.grids.forEach(this::sums);
        copies();
        instances.addAll(new Splits(layout, cover, exhaustion).derive());
        instances.addAll(new Balances(layout, cover, exhaustion).derive());
        containments();
        template.bridges().forEach(this::bridge);
    }

    private void sums(Grid grid) {
        if (grid.rows.isEmpty()) {
            return;
        }
        List<List<Integer>> below = Nesting.children(grid.rows);
        for (int row = 0; row < below.size(); row++) {
            for (int column = 0; column < grid.columns.size(); column++) {
                int fixed = column;
                sum(Rule.SUM_ROWS, row, below.get(row), grid.rows, each -> grid.cell(each, fixed), grid.hasHole);
            }
        }
        List<List<Integer>> inside = Nesting.children(grid.columns);
        for (int row = 0; row < grid.rows.size(); row++) {
            for (int column = 0; column < inside.size(); column++) {
                int fixed = row;
                sum(Rule.SUM_COLUMNS, column, inside.get(column), grid.columns, each -> grid.cell(fixed, each), false);
            }
        }
    }

    private void sum(Rule rule, int whole, List<Integer> parts, List<Region> regions, IntUnaryOperator cell, boolean hole) {
        if (parts.isEmpty()) {
            return;
        }
        Cover.Result result = cover.of(regions.get(whole), parts.stream().map(regions::get).toList());
        if (result == Cover.Result.OVERLAPPING) {
            return;
        }
        int[] cells = parts.stream().mapToInt(Integer::intValue).map(cell).toArray();
        int wholeCell = cell.applyAsInt(whole);
        Rest rest = result == Cover.Result.WHOLE ? null : rest(wholeCell, cells);
        instances.add(new Instance(rule, "", new int[] {wholeCell}, null, cells, hole ? Rest.HOLE : rest));
    }

    private Rest rest(int whole, int[] parts) {
        Region region = layout.region(whole);
        List<Region> regions = IntStream.of(parts).mapToObj(layout::region).toList();
        Set<Dimension> differing = new HashSet<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isEnumerated() && regions.stream().anyMatch(part -> !part.node(dimension).equals(region.node(dimension)))) {
                differing.add(dimension);
            }
        }
        return differing.size() == 1 ? exhaustion.rest(region, regions, differing.iterator().next()) : Rest.ANYTHING;
    }

    private void copies() {
        for (List<Integer> cells : layout.printings) {
            if (cells.size() > 1) {
                instances.add(new Instance(Rule.COPY, "", new int[0], null, ints(cells), null));
            }
        }
    }

    /** What no sum ties together: a region inside another that contains nothing of which it is a part already. */
    private void containments() {
        List<List<Integer>> wholes = wholes();
        for (int inner = 0; inner < layout.regions.size(); inner++) {
            for (int outer : exhaustion.nearestContainers(layout.regions.get(inner))) {
                Region around = layout.regions.get(outer);
                if (wholes.get(inner).stream().map(layout.regions::get).noneMatch(around::contains)) {
                    instances.add(new Instance(Rule.CONTAINMENT, String.valueOf(layout.cells.get(layout.printing(inner)).ref()),
                            new int[] {layout.printing(outer)}, null, new int[] {layout.printing(inner)}, Rest.ANYTHING));
                }
            }
        }
    }

    /** For each region those of which it is a part in some sum. */
    private List<List<Integer>> wholes() {
        List<List<Integer>> wholes = new ArrayList<>();
        layout.regions.forEach(region -> wholes.add(new ArrayList<>()));
        for (Instance instance : instances) {
            if (instance.rule.kind() == Kind.SUM) {
                int whole = layout.id(layout.region(instance.whole[0]));
                IntStream.of(instance.parts).map(part -> layout.id(layout.region(part))).forEach(part -> wholes.get(part).add(whole));
            }
        }
        return wholes;
    }

    private void bridge(Bridge bridge) {
        int[] left = cells(bridge.left());
        int[] right = cells(bridge.right());
        if (left.length > 0 && right.length > 0) {
            instances.add(new Instance(Rule.BRIDGE, "", left, null, right, null));
        }
    }

    private int[] cells(List<Region> regions) {
        Region base = template.region();
        Node year = layout.regions.isEmpty() ? null : layout.regions.get(0).node(Dimension.YEAR).orElse(null);
        Region dated = year == null ? base : base.with(year);
        return regions.stream().mapToInt(region -> layout.id(dated.and(region))).filter(id -> id >= 0).map(layout::printing).toArray();
    }

    static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
