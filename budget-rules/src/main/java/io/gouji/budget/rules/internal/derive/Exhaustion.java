package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.internal.relation.Deferred;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Remainder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * What an amount that nothing prints can be at most: what the regions around it have, what a complete list leaves out,
 * and what comes in for it (a fund without revenue spends nothing).
 */
public final class Exhaustion {

    private static final Set<Dimension> EARNED = EnumSet.of(Dimension.FUNCTION, Dimension.UNIT);

    private final Layout layout;
    private final Cover cover;
    private final Lattice lattice;
    private final Deferred<Listings> listings;
    private final Map<Region, Cap> caps = new ConcurrentHashMap<>();
    private final Map<Region, Cap> incomes = new ConcurrentHashMap<>();
    private final Deferred<Set<Dimension>> unearned = new Deferred<>(this::unearned);
    private final AtomicReferenceArray<Cap> capsOfCells;

    Exhaustion(Layout layout, Cover cover, Lattice lattice) {
        this.layout = layout;
        this.cover = cover;
        this.lattice = lattice;
        this.listings = new Deferred<>(() -> new Listings(layout));
        this.capsOfCells = new AtomicReferenceArray<>(layout.size());
    }

    /** What the parts leave over of a whole along a dimension, if anything. */
    Remainder left(Region whole, List<Region> parts, Dimension dimension) {
        List<Node> leaves = cover.uncovered(whole, parts, dimension);
        return leaves.isEmpty() ? Remainder.NOTHING : rest(whole, leaves);
    }

    /** The same where something must be left over: anything, if it has no name. */
    Remainder rest(Region whole, List<Region> parts, Dimension dimension) {
        List<Node> leaves = cover.uncovered(whole, parts, dimension);
        return leaves.isEmpty() ? Remainder.ANYTHING : rest(whole, leaves);
    }

    private Remainder rest(Region whole, List<Node> leaves) {
        return Remainder.of(() -> {
            List<Region> pieces = new ArrayList<>(leaves.size());
            leaves.forEach(leaf -> pieces.add(whole.with(leaf)));
            return pieces;
        }, layout, this::cap);
    }

    /** The cap of a region; a printed region's own figures do not count. */
    public Cap cap(Region region) {
        return caps.computeIfAbsent(region, this::compute);
    }

    /** The cap of what a figure measures. */
    public Cap cap(int cell) {
        Cap known = capsOfCells.get(cell);
        if (known == null) {
            known = cap(layout.region(cell));
            capsOfCells.set(cell, known);
        }
        return known;
    }

    /**
     * Mostly what comes in for a region, or a list that leaves it out, says that it has nothing, and then nobody need
     * look at the figures around it.
     */
    private Cap compute(Region region) {
        Cap around = Cap.deferred(() -> around(region));
        Cap listed = Cap.deferred(() -> Cap.least(listings.get().caps(region)));
        if (!isSpent(region)) {
            return Cap.unlessZero(listed, around, Cap.least(List.of(listed, around)));
        }
        Cap income = incomes.computeIfAbsent(spent(region), each -> Cap.least(incomes(each)));
        Cap all = Cap.least(List.of(listed, around, income));
        return Cap.unlessZero(income, Cap.unlessZero(listed, around, all), all);
    }

    private Cap around(Region region) {
        int[] containers = containers(region);
        return containers.length == 0 ? Cap.NONE : Cap.cells(containers);
    }

    private static boolean isSpent(Region region) {
        return region.node(Dimension.SIDE).filter(Side.EXPENDITURE.node()::equals).isPresent();
    }

    /** What an expenditure is known by where it comes in: its fund, its function and unit if some revenue has one. */
    private Region spent(Region expenditure) {
        Region spent = expenditure.with(Side.REVENUE);
        for (Dimension dimension : unearned.get()) {
            spent = spent.without(dimension);
        }
        return spent;
    }

    /** The dimensions of expenditure only, and those that no printed revenue tells. */
    private Set<Dimension> unearned() {
        Set<Dimension> unearned = EnumSet.of(Dimension.USE, Dimension.NATURE, Dimension.ECONOMIC, Dimension.PROJECT,
                Dimension.VINTAGE, Dimension.FUNCTION, Dimension.UNIT);
        for (Region region : layout.regions) {
            if (!region.isRoot(Dimension.SIDE) && !isSpent(region)) {
                unearned.removeIf(dimension -> EARNED.contains(dimension) && !region.isRoot(dimension));
            }
        }
        return unearned;
    }

    /** The revenue of a fund, function and unit, or of what these belong to, of all vintages. */
    private List<Cap> incomes(Region spent) {
        List<Cap> result = new ArrayList<>();
        for (Region income : lattice.anyVintageAround(spent).map(each -> each.without(Dimension.VINTAGE)).distinct()
                .toList()) {
            int id = layout.id(income);
            List<Node> vintages = cover.leaves(income, Dimension.VINTAGE);
            if (id >= 0) {
                result.add(Cap.cells(layout.printing(id)));
            } else if (vintages.stream().anyMatch(vintage -> layout.id(income.with(vintage)) >= 0)) {
                result.add(Cap.sum(vintages.stream().map(vintage -> direct(income.with(vintage))).toList()));
            }
        }
        return result;
    }

    private Cap direct(Region region) {
        IntStream own = layout.id(region) < 0 ? IntStream.empty()
                : layout.printings.get(layout.id(region)).stream().mapToInt(Integer::intValue);
        int[] cells = IntStream.concat(own, IntStream.of(containers(region))).toArray();
        return cells.length == 0 ? Cap.NONE : Cap.cells(cells);
    }

    private int[] containers(Region region) {
        int[] cells = lattice.containers(region);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = layout.printing(cells[i]);
        }
        return cells;
    }
}
