package io.gouji.budget.publish;

import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The sums of the rows that one rule prints, a sum a column. A row is told by the region of its member, everything for
 * a row of a fixed label. Which rows a place belongs to depends on its members in one dimension or two, and is kept.
 */
final class RowSums {

    private final RowRule rule;
    private final int firstColumn;
    private final int columns;
    private final Places places;
    private final Predicate<Node> isPrintedUnit;
    private final Map<Region, Integer> numbers = new HashMap<>();
    private final Map<Long, int[]> rowsOf = new HashMap<>();
    private final List<long[]> sums = new ArrayList<>();
    private boolean empty = true;

    /**
     * Sums of nothing yet.
     *
     * @param firstColumn the number of its first column among the columns of all forms
     * @param isPrintedUnit which units have a row of their own though the money is that of the units below
     */
    RowSums(RowRule rule, int firstColumn, int columns, Places places, Predicate<Node> isPrintedUnit) {
        this.rule = rule;
        this.firstColumn = firstColumn;
        this.columns = columns;
        this.places = places;
        this.isPrintedUnit = isPrintedUnit;
        if (rule.kind() == RowRule.Kind.LABEL) {
            row(Region.everything());
        } else {
            rule.members().forEach(this::row);
        }
    }

    private int row(Region member) {
        return numbers.computeIfAbsent(member, key -> {
            sums.add(new long[columns]);
            return sums.size() - 1;
        });
    }

    /** The numbers of the rows that a place belongs to. */
    int[] rows(int place) {
        long key = 0;
        for (Dimension dimension : rule.dimensions()) {
            key = key * places.members(dimension) + places.number(place, dimension);      // dense, or hashes collide
        }
        int[] known = rowsOf.get(key);
        if (known == null) {
            known = members(place).mapToInt(this::row).toArray();
            rowsOf.put(key, known);
        }
        return known;
    }

    void add(int[] rows, int column, long amount) {
        for (int row : rows) {
            long[] sum = sums.get(row);
            sum[column - firstColumn] = Math.addExact(sum[column - firstColumn], amount);
        }
        empty = false;
    }

    private Stream<Region> members(int place) {
        return switch (rule.kind()) {
            case LABEL -> Stream.of(Region.everything());
            case CLASSES -> upward(place, Dimension.FUNCTION).filter(node -> node.parent().isEmpty()).map(RowSums::at);
            case FUNCTIONS -> upward(place, Dimension.FUNCTION).map(RowSums::at);
            case ECONOMICS -> upward(place, Dimension.ECONOMIC).map(RowSums::at);
            case UNITS -> units(place);
            case NAMES -> Stream.empty();
            case PROJECTS -> Stream.concat(units(place), projects(place));
        };
    }

    private Stream<Region> units(int place) {
        Optional<Node> own = member(place, Dimension.UNIT);
        return upward(place, Dimension.UNIT)
                .filter(unit -> own.filter(unit::equals).isPresent() || isPrintedUnit.test(unit)).map(RowSums::at);
    }

    private Stream<Region> projects(int place) {
        return member(place, Dimension.UNIT).stream()
                .flatMap(unit -> upward(place, Dimension.PROJECT).map(project -> at(unit).with(project)));
    }

    private Optional<Node> member(int place, Dimension dimension) {
        return places.member(dimension, places.number(place, dimension));
    }

    private Stream<Node> upward(int place, Dimension dimension) {
        return Stream.iterate(member(place, dimension), Optional::isPresent, node -> node.flatMap(Node::parent))
                .flatMap(Optional::stream);
    }

    private static Region at(Node node) {
        return Region.everything().with(node);
    }

    RowRule rule() {
        return rule;
    }

    /** The sums of each row, in the order printed. */
    Stream<Map.Entry<Region, List<Money>>> rows() {
        return numbers.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(row -> Map.entry(row.getKey(),
                Arrays.stream(sums.get(row.getValue())).mapToObj(Money::ofFen).toList()));
    }

    /** Returns true if no line was inside any figure. */
    boolean isEmpty() {
        return empty;
    }
}
