package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.across.Across;
import io.gouji.budget.rules.internal.across.Printings;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents of the units of a department taken together (汇总), to be held against the department's own: what the
 * department prints is the sum of what its units print (部门 = Σ 单位), as far as rounding allows. Where its tables or its
 * text name more units than there are documents, it is no less than their sum (部门 ≥ Σ 部分单位).
 */
public final class Aggregation implements Counterpart {

    private final List<Printings> units;
    private final Set<Region> regions = new LinkedHashSet<>();

    private Aggregation(List<DepartmentBudget> documents) {
        this.units = documents.stream().map(Printings::new).toList();
        units.forEach(unit -> regions.addAll(unit.regions()));
        regions.removeIf(region -> !isShared(region));
    }

    /** The documents of the units (单位文件). */
    public static Aggregation of(List<DepartmentBudget> units) {
        Objects.requireNonNull(units, "units");
        return new Aggregation(units);
    }

    /** What the units print together, by what it measures. */
    public Map<Region, Money> sums() {
        Map<Region, Money> sums = new LinkedHashMap<>();
        for (Region region : regions) {
            sums.put(region, Money.sum(units.stream().flatMap(unit -> unit.of(region).stream().limit(1))
                    .map(cell -> cell.figure().amount().orElseThrow()).toList()));
        }
        return sums;
    }

    /**
     * Every figure of the department that is a sum over its units, and every figure that only units print (部门与单位核对).
     * Whoever prints no row in a table has no money there; what the text leaves unsaid is unknown.
     */
    @Override
    public List<Finding> check(DepartmentBudget department) {
        Printings own = new Printings(department);
        Set<Region> all = new LinkedHashSet<>(own.regions());
        Set<Region> said = new HashSet<>();
        own.regions().forEach(region -> units.forEach(unit -> said.add(unit.said(region))));
        regions.stream().filter(region -> !said.contains(region)).forEach(all::add);
        boolean some = units.size() < unitsOf(department);
        List<Finding> findings = new ArrayList<>();
        for (Region region : all) {
            if (isShared(region) && isComparable(own, region) && !isUntold(own, region)
                    && !(some && mayBeNegative(own, region))) {
                Across sum = new Across(some ? Rule.SOME_UNITS : Rule.SUM_UNITS);
                sum.addOwn(true, own.of(region));
                units.forEach(unit -> sum.add(false, unit, region));
                findings.add(sum.judge());
            }
        }
        return findings;
    }

    /** What is spent is not to be had from units that print one total, if that of the department is another amount. */
    private boolean isUntold(Printings own, Region region) {
        return units.stream().map(unit -> unit.said(region)).filter(said -> !said.equals(region))
                .anyMatch(said -> !own.of(said).isEmpty()
                && !own.of(said).get(0).figure().sameAmount(own.of(region).get(0).figure()));
    }

    /** How many units its tables have rows of, or its text lists. */
    private static int unitsOf(DepartmentBudget department) {
        Set<Node> units = new LinkedHashSet<>();
        department.cells().forEach(cell -> cell.region().node(Dimension.UNIT).ifPresent(units::add));
        long lowest = units.stream().filter(unit -> units.stream()
                .noneMatch(other -> !other.equals(unit) && unit.contains(other))).count();
        return Math.max((int) lowest, department.unitsInScope().size());
    }

    /** What may be negative says nothing of a sum of which some is left out. */
    private boolean mayBeNegative(Printings own, Region region) {
        return region.isChange() || Stream.concat(Stream.of(own), units.stream())
                .anyMatch(each -> each.of(region).stream().anyMatch(Cell::mayBeNegative));
    }

    /** Every document prints it, or has a table that would: one in another layout may have no column for it. */
    private boolean isComparable(Printings own, Region region) {
        return Stream.concat(Stream.of(own), units.stream()).allMatch(each -> each.isKnown(region));
    }

    /** What stands at one unit or project is not the same in a department's document. */
    private static boolean isShared(Region region) {
        return region.isRoot(Dimension.UNIT) && region.isRoot(Dimension.PROJECT);
    }

    @Override
    public String toString() {
        return units.size() + " documents, " + regions.size() + " sums";
    }
}
