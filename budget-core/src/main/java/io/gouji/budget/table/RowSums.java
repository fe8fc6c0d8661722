package io.gouji.budget.table;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The sums of the rows that one rule prints, a sum a column: each line is looked at once and added to the rows that it
 * belongs to. A row is told by the region of its member, everything for a row of a fixed label.
 */
final class RowSums {

    private final RowRule rule;
    private final List<Region> columns;
    private final Predicate<Node> isPrintedUnit;
    private final SortedMap<Region, List<Money>> rows = new TreeMap<>();
    private boolean empty = true;

    /**
     * Sums of nothing yet.
     *
     * @param columns what the figures of each column measure, but for the row's member
     * @param isPrintedUnit which units have a row of their own though the money is that of the units below
     */
    RowSums(RowRule rule, List<Region> columns, Predicate<Node> isPrintedUnit) {
        this.rule = rule;
        this.columns = columns;
        this.isPrintedUnit = isPrintedUnit;
        if (rule.kind() == RowRule.Kind.LABEL) {
            row(Region.everything());
        } else {
            rule.members().forEach(this::row);
        }
    }

    void add(Region line, Money amount) {
        List<Region> members = List.of();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).contains(line)) {
                members = members.isEmpty() ? members(line).toList() : members;
                for (Region member : members) {
                    List<Money> sums = row(member);
                    sums.set(i, sums.get(i).plus(amount));
                }
                empty = false;
            }
        }
    }

    private List<Money> row(Region member) {
        return rows.computeIfAbsent(member, key -> new ArrayList<>(Collections.nCopies(columns.size(), Money.ZERO)));
    }

    /** The members whose row the line belongs to. */
    private Stream<Region> members(Region line) {
        return switch (rule.kind()) {
            case LABEL -> Stream.of(Region.everything());
            case CLASSES -> upward(line, Dimension.FUNCTION).filter(node -> node.parent().isEmpty()).map(RowSums::at);
            case FUNCTIONS -> upward(line, Dimension.FUNCTION).map(RowSums::at);
            case ECONOMICS -> upward(line, Dimension.ECONOMIC).map(RowSums::at);
            case UNITS -> units(line);
            case NAMES -> Stream.empty();
            case PROJECTS -> Stream.concat(units(line), projects(line));
        };
    }

    private Stream<Region> units(Region line) {
        Optional<Node> own = line.node(Dimension.UNIT);
        return upward(line, Dimension.UNIT)
                .filter(unit -> own.filter(unit::equals).isPresent() || isPrintedUnit.test(unit)).map(RowSums::at);
    }

    private static Stream<Region> projects(Region line) {
        return line.node(Dimension.UNIT).stream()
                .flatMap(unit -> upward(line, Dimension.PROJECT).map(project -> at(unit).with(project)));
    }

    private static Stream<Node> upward(Region line, Dimension dimension) {
        return Stream.iterate(line.node(dimension), Optional::isPresent, node -> node.flatMap(Node::parent))
                .flatMap(Optional::stream);
    }

    private static Region at(Node node) {
        return Region.everything().with(node);
    }

    RowRule rule() {
        return rule;
    }

    /** The sums of each row, in the order printed. */
    SortedMap<Region, List<Money>> rows() {
        return rows;
    }

    /** Whether no line was inside any figure. */
    boolean isEmpty() {
        return empty;
    }
}
