package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Relation.Baseless;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Nesting;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.table.Template.Bridge;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Derives every relation between the figures of a layout from what they measure; nothing else says what must add up.
 */
public final class Derivation {

    private final Template template;
    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;
    private final List<Relation> relations = new ArrayList<>();

    private Derivation(Template template, Layout layout, Cover cover, Exhaustion exhaustion) {
        this.template = template;
        this.layout = layout;
        this.cover = cover;
        this.exhaustion = exhaustion;
    }

    static List<Relation> of(Template template, Layout layout, Cover cover, Exhaustion exhaustion) {
        Derivation derivation = new Derivation(template, layout, cover, exhaustion);
        derivation.derive();
        return List.copyOf(derivation.relations);
    }

    private void derive() {
        layout.grids.forEach(this::sums);
        copies();
        changes();
        relations.addAll(new Ratios(layout).derive());
        relations.addAll(new Splits(layout, cover, exhaustion).derive());
        relations.addAll(new Balances(layout, cover, exhaustion).derive());
        containments();
        template.bridges().forEach(this::bridge);
    }

    private void sums(Grid grid) {
        Map<List<Integer>, List<List<Integer>>> below = new HashMap<>();
        IntStream.range(0, grid.columns.size()).forEach(column -> sumsOfRows(grid, column, below));
        Map<List<Integer>, List<List<Integer>>> inside = new HashMap<>();
        IntStream.range(0, grid.rows.size()).forEach(row -> sumsOfColumns(grid, row, inside));
    }

    private void sumsOfRows(Grid grid, int column, Map<List<Integer>, List<List<Integer>>> nested) {
        List<Integer> rows = amounts(grid.rows.size(), row -> grid.cell(row, column));
        List<Region> regions = rows.stream().map(grid.rows::get).toList();
        List<List<Integer>> below = nested.computeIfAbsent(rows,
                key -> rows.size() == grid.rows.size() ? grid.below() : Nesting.children(regions));
        IntUnaryOperator cell = each -> grid.cell(rows.get(each), column);
        for (int whole = 0; whole < below.size(); whole++) {
            sum(Rule.SUM_ROWS, whole, below.get(whole), regions, cell, grid);
        }
        total(grid, below, regions, cell);
    }

    private void sumsOfColumns(Grid grid, int row, Map<List<Integer>, List<List<Integer>>> nested) {
        List<Integer> columns = amounts(grid.columns.size(), column -> grid.cell(row, column));
        List<Region> regions = columns.stream().map(grid.columns::get).toList();
        List<List<Integer>> inside = nested.computeIfAbsent(columns, key -> Nesting.children(regions));
        IntUnaryOperator cell = each -> grid.cell(row, columns.get(each));
        for (int whole = 0; whole < inside.size(); whole++) {
            sum(Rule.SUM_COLUMNS, whole, inside.get(whole), regions, cell, grid);
        }
    }

    private List<Integer> amounts(int size, IntUnaryOperator cell) {
        return IntStream.range(0, size).filter(each -> layout.isAmount(cell.applyAsInt(each))).boxed().toList();
    }

    private void sum(Rule rule, int whole, List<Integer> parts, List<Region> regions, IntUnaryOperator cell,
            Grid grid) {
        if (parts.isEmpty()) {
            return;
        }
        List<List<Integer>> divisions = isOverlapping(regions.get(whole), parts, regions)
                ? divisions(regions.get(whole), parts, regions) : List.of(parts);
        for (int i = 0; i < divisions.size(); i++) {
            sum(rule, i == 0 ? "" : "division" + (i + 1), whole, divisions.get(i), regions, cell, grid);
        }
    }

    private void sum(Rule rule, String variant, int whole, List<Integer> parts, List<Region> regions,
            IntUnaryOperator cell, Grid grid) {
        List<Region> partRegions = parts.stream().map(regions::get).toList();
        Cover.Result result = cover.of(regions.get(whole), partRegions);
        int[] cells = parts.stream().mapToInt(Integer::intValue).map(cell).toArray();
        int wholeCell = cell.applyAsInt(whole);
        Remainder rest = result == Cover.Result.WHOLE ? Remainder.NOTHING : rest(wholeCell, cells);
        if (rule == Rule.SUM_ROWS && grid.hasHole) {
            rest = Remainder.UNREAD;
        } else if (grid.kind == Form.Kind.PROSE && isList(wholeCell, cells)
                || !isComplete(regions.get(whole), partRegions, rule == Rule.SUM_ROWS ? grid.listed() : Set.of())) {
            rest = Remainder.ANYTHING;
        }
        relations.add(new Sum(rule, variant, wholeCell, cells, rest));
    }

    /**
     * Returns true unless the parts are some codes, units or projects among others: they are all there are only where
     * the form lists them, or where the whole names each of them.
     */
    private static boolean isComplete(Region whole, List<Region> parts, Set<Dimension> listed) {
        for (Dimension dimension : Dimension.values()) {
            boolean few = dimension.isListed() && !listed.contains(dimension)
                    && parts.stream().anyMatch(part -> !part.node(dimension).equals(whole.node(dimension)));
            if (few && !namesAll(whole, parts, dimension)) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesAll(Region whole, List<Region> parts, Dimension dimension) {
        return whole.node(dimension).filter(Node::isUnion).isPresent()
                && whole.node(dimension).orElseThrow().members().stream().allMatch(member -> parts.stream().anyMatch(
                part -> part.node(dimension).filter(node -> node.contains(member)).isPresent()));
    }

    private boolean isOverlapping(Region whole, List<Integer> parts, List<Region> regions) {
        return cover.of(whole, parts.stream().map(regions::get).toList()) == Cover.Result.OVERLAPPING;
    }

    /**
     * Parts that divide the whole in several ways, such as by fund and by topic or item, each by itself: those that
     * differ from it in the same dimensions, and with them others that they do not overlap. None for parts that overlap
     * within one way.
     */
    private List<List<Integer>> divisions(Region whole, List<Integer> parts, List<Region> regions) {
        Map<Set<Dimension>, List<Integer>> ways = new LinkedHashMap<>();
        for (int part : parts) {
            ways.computeIfAbsent(differing(whole, regions.get(part)), key -> new ArrayList<>()).add(part);
        }
        List<List<Integer>> divisions = new ArrayList<>();
        for (List<Integer> way : ways.values()) {
            if (isOverlapping(whole, way, regions)) {
                continue;
            }
            Optional<List<Integer>> other = divisions.stream().filter(division -> !isOverlapping(whole,
                    Stream.concat(division.stream(), way.stream()).toList(), regions)).findFirst();
            other.ifPresentOrElse(division -> division.addAll(way), () -> divisions.add(new ArrayList<>(way)));
        }
        return divisions;
    }

    private static Set<Dimension> differing(Region whole, Region part) {
        return Stream.of(Dimension.values()).filter(each -> !part.node(each).equals(whole.node(each)))
                .collect(Collectors.toSet());
    }

    /** Whether the parts are members of a list, which is complete in a table but need not be in a sentence. */
    private boolean isList(int whole, int[] parts) {
        return IntStream.of(parts).anyMatch(part -> Stream.of(Dimension.values()).filter(Dimension::isListed)
                .anyMatch(dimension -> !layout.region(part).node(dimension)
                .equals(layout.region(whole).node(dimension))));
    }

    /** A list without a total of its own adds up to the total that another form prints. */
    private void total(Grid grid, List<List<Integer>> below, List<Region> regions, IntUnaryOperator cell) {
        Set<Dimension> listed = grid.listed();
        if (grid.kind != Form.Kind.MONEY || regions.isEmpty()
                || regions.stream().anyMatch(region -> listed.stream().allMatch(region::isRoot))) {
            return;
        }
        Set<Integer> inner = new HashSet<>();
        below.forEach(inner::addAll);
        int[] top = IntStream.range(0, regions.size()).filter(row -> !inner.contains(row)).map(cell).toArray();
        Region bare = layout.region(top[0]);
        for (Dimension dimension : listed) {
            bare = regions.get(0).isRoot(dimension) ? bare : bare.without(dimension);
        }
        int whole = layout.id(bare);
        if (whole >= 0) {
            relations.add(new Sum(Rule.SUM_ROWS, layout.place(top[0]).form().name(), layout.printing(whole), top,
                    grid.hasHole ? Remainder.UNREAD : Remainder.NOTHING));
        }
    }

    private Remainder rest(int whole, int[] parts) {
        Region region = layout.region(whole);
        List<Region> regions = IntStream.of(parts).mapToObj(layout::region).toList();
        Set<Dimension> differing = new HashSet<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isEnumerated()
                    && regions.stream().anyMatch(part -> !part.node(dimension).equals(region.node(dimension)))) {
                differing.add(dimension);
            }
        }
        return differing.size() == 1 ? exhaustion.rest(region, regions, differing.iterator().next())
                : Remainder.ANYTHING;
    }

    private void copies() {
        for (List<Integer> cells : layout.printings) {
            if (cells.size() > 1) {
                relations.add(new Copy(ints(cells)));
            }
        }
    }

    /** This year's amount is last year's and the change since, where all three are printed. */
    private void changes() {
        for (int change = 0; change < layout.regions.size(); change++) {
            Region region = layout.regions.get(change);
            if (region.isChange() && layout.year.isEmpty()) {
                relations.add(new Baseless(Rule.CHANGE, layout.printing(change)));
            } else if (region.isChange()) {
                int now = layout.id(layout.now(region));
                int before = layout.id(Ratios.lastYear(region, layout.year));
                if (now >= 0 && before >= 0) {
                    relations.add(new Sum(Rule.CHANGE, "", layout.printing(now),
                            new int[] {layout.printing(before), layout.printing(change)}, Remainder.NOTHING));
                }
            }
        }
    }

    /** What no sum ties together: a region inside another that contains nothing of which it is a part already. */
    private void containments() {
        List<List<Integer>> wholes = wholes();
        for (int inner = 0; inner < layout.regions.size(); inner++) {
            if (layout.regions.get(inner).isChange() || isCount(inner)) {
                continue;
            }
            for (int outer : exhaustion.nearestContainers(inner, wholes.get(inner))) {
                relations.add(new Sum(Rule.CONTAINMENT, String.valueOf(layout.place(layout.printing(inner)).ref()),
                        layout.printing(outer), new int[] {layout.printing(inner)}, Remainder.ANYTHING));
            }
        }
    }

    private boolean isCount(int region) {
        return layout.place(layout.printing(region)).measure() == Measure.COUNT;
    }

    /** For each region those of which it is a part in some sum. */
    private List<List<Integer>> wholes() {
        List<List<Integer>> wholes = new ArrayList<>();
        layout.regions.forEach(region -> wholes.add(new ArrayList<>()));
        for (Relation relation : relations) {
            if (relation.rule().kind() == Kind.SUM) {
                int whole = layout.idOf(relation.anchor());
                IntStream.of(relation.parts()).map(layout::idOf)
                        .forEach(part -> wholes.get(part).add(whole));
            }
        }
        return wholes;
    }

    private void bridge(Bridge bridge) {
        int[] left = cells(bridge.left());
        int[] right = cells(bridge.right());
        if (left.length > 0 && right.length > 0) {
            relations.add(new Sum(Rule.BRIDGE, "", left, Remainder.NOTHING, right, Remainder.NOTHING));
        }
    }

    private int[] cells(List<Region> regions) {
        Region base = template.region();
        Region dated = layout.year.isPresent() ? base.withYear(layout.year.getAsInt()) : base;
        return regions.stream().mapToInt(region -> layout.id(dated.and(region))).filter(id -> id >= 0)
                .map(layout::printing).toArray();
    }

    public static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
