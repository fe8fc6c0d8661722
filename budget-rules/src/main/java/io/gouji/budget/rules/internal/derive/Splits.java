package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.IntLists;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

/**
 * Partitions across forms: along fund, vintage, use and nature, a printed amount is the sum of the nearest printed
 * parts, and of the finest, and of one unknown rest for the leaves that nothing prints.
 */
final class Splits {

    private final Layout layout;
    private final Coordinates coordinates;
    private final Exhaustion exhaustion;
    private final List<Relation> relations = new ArrayList<>();

    Splits(Layout layout, Coordinates coordinates, Exhaustion exhaustion) {
        this.layout = layout;
        this.coordinates = coordinates;
        this.exhaustion = exhaustion;
    }

    List<Relation> derive() {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isEnumerated() && coordinates.isVarying(dimension)) {
                for (int[] group : coordinates.alikeBut(EnumSet.of(dimension), region -> true)) {
                    split(dimension, group);
                }
            }
        }
        return relations;
    }

    private void split(Dimension dimension, int[] group) {
        BitSet[] below = new BitSet[group.length];
        for (int outer = 0; outer < group.length; outer++) {
            for (int inner = 0; inner < group.length; inner++) {
                if (isBelow(group[inner], group[outer], dimension)) {
                    below[outer] = below[outer] == null ? new BitSet(group.length) : below[outer];
                    below[outer].set(inner);
                }
            }
        }
        for (int whole = 0; whole < group.length; whole++) {
            if (below[whole] != null) {
                split(dimension, group, whole, below);
            }
        }
    }

    private void split(Dimension dimension, int[] group, int whole, BitSet[] below) {
        if (!hasLevels(below, whole)) {
            add(dimension, group[whole], regions(below[whole], group), "");
            return;
        }
        BitSet nearest = (BitSet) below[whole].clone();
        BitSet finest = (BitSet) below[whole].clone();
        for (int part = below[whole].nextSetBit(0); part >= 0; part = below[whole].nextSetBit(part + 1)) {
            if (below[part] != null) {
                nearest.andNot(below[part]);
                finest.set(part, !below[part].intersects(below[whole]));
            }
        }
        add(dimension, group[whole], regions(nearest, group), "");
        if (!finest.equals(nearest)) {
            add(dimension, group[whole], regions(finest, group), "leaves");
        }
    }

    private static boolean hasLevels(BitSet[] below, int whole) {
        for (int part = below[whole].nextSetBit(0); part >= 0; part = below[whole].nextSetBit(part + 1)) {
            if (below[part] != null) {
                return true;
            }
        }
        return false;
    }

    private static int[] regions(BitSet parts, int[] group) {
        int[] regions = new int[parts.cardinality()];
        int count = 0;
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            regions[count++] = group[part];
        }
        return regions;
    }

    /** Of regions that differ along that dimension only. */
    private boolean isBelow(int inner, int outer, Dimension dimension) {
        boolean everyTopic = dimension == Dimension.TOPIC && coordinates.isRoot(outer, dimension)
                && !coordinates.isRoot(inner, dimension);
        return inner != outer && !everyTopic
                && coordinates.contains(coordinates.at(outer, dimension), coordinates.at(inner, dimension));
    }

    private void add(Dimension dimension, int whole, int[] parts, String variant) {
        if (isInOnePanel(whole, parts)) {
            return;
        }
        List<Region> regions = new ArrayList<>(parts.length);
        for (int part : parts) {
            regions.add(layout.regions.get(part));
        }
        relations.add(new Sum(Rule.split(dimension), variant, layout.printing(whole),
                IntLists.map(parts, layout::printing),
                exhaustion.left(layout.regions.get(whole), regions, dimension)));
    }

    /** Then the sums of one panel say it already. */
    private boolean isInOnePanel(int whole, int[] parts) {
        for (int cell : layout.printings.get(whole)) {
            if (areAllIn(layout.gridOf[cell], parts)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAllIn(int grid, int[] regions) {
        for (int region : regions) {
            if (!prints(region, grid)) {
                return false;
            }
        }
        return true;
    }

    private boolean prints(int region, int grid) {
        for (int cell : layout.printings.get(region)) {
            if (layout.gridOf[cell] == grid) {
                return true;
            }
        }
        return false;
    }
}
