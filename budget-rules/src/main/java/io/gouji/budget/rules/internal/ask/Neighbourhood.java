package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.proof.Prover.Solved;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The areas of one side, year, phase and topic, which bear on each other. */
final class Neighbourhood {

    private static final int REMEMBERED = 500;

    private final List<Axis> axes = new ArrayList<>();
    private final Clipping clipping;
    private final Grids grids;
    private final Map<Optional<Axis.Cut>, List<Area>> remembered = new ConcurrentHashMap<>();

    /**
     * The areas of some regions.
     *
     * @param variables the variable of each region
     * @param none regions without money
     */
    Neighbourhood(List<Region> regions, List<Integer> variables, List<Region> none, Template template, Solved solved) {
        this.grids = new Grids(solved);
        List<Region> all = new ArrayList<>(regions);
        all.addAll(none);
        for (Dimension dimension : Dimension.values()) {
            boolean sums = dimension != Dimension.SIDE && dimension != Dimension.TOPIC
                    && (dimension.isEnumerated() || dimension.isListed());
            if (sums) {
                axes.add(new Axis(dimension, all, template));
            }
        }
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Region region = all.get(i);
            areas.add(new Area(axes.stream().map(axis -> axis.of(region)).toArray(BitSet[]::new),
                    i < regions.size() ? new int[] {variables.get(i)} : new int[0]));
        }
        this.clipping = Clipping.of(areas, axes.stream().mapToInt(Axis::size).toArray(), grids);
    }

    /**
     * The parts into which the areas cut each other and the region asked for.
     *
     * @param areas those with money
     * @param size how many parts there are
     * @param of the parts of each area; those of the region asked for are the last
     */
    record Parts(List<Area> areas, int size, List<BitSet> of) {

        /** The parts, each told by the areas that it lies in. */
        static Parts of(List<Area> areas, List<BitSet> parts) {
            List<BitSet> of = Stream.generate(() -> new BitSet(parts.size())).limit(areas.size() + 1).toList();
            for (int part = 0; part < parts.size(); part++) {
                BitSet in = parts.get(part);
                for (int area = in.nextSetBit(0); area >= 0 && area < of.size(); area = in.nextSetBit(area + 1)) {
                    of.get(area).set(part);
                }
            }
            return new Parts(areas, parts.size(), of);
        }

        /** Returns true if all parts of an area lie in the other. */
        boolean contains(int whole, int area) {
            return Area.contains(of.get(whole), of.get(area));
        }
    }

    /** Returns the parts; empty if there are too many to be looked at. */
    Optional<Parts> parts(Region asked) {
        List<Axis.Cut> cuts = cuts(asked);
        return parts(cuts, coarse(cuts));
    }

    /** Returns the parts of all areas, those too that need not be told apart. */
    Optional<Parts> allParts(Region asked) {
        return parts(cuts(asked), clipping.areas());
    }

    private List<Axis.Cut> cuts(Region asked) {
        List<Axis.Cut> cuts = new ArrayList<>();
        for (int d = 0; d < axes.size(); d++) {
            cuts.add(clipped(d, axes.get(d).cut(asked)));
        }
        return cuts;
    }

    private Optional<Parts> parts(List<Axis.Cut> cuts, List<Area> all) {
        List<Area> some = all.stream().filter(area -> !area.isEmpty()).toList();
        List<Area> ordered = new ArrayList<>(some);
        ordered.add(null);                                              // the region asked for
        all.stream().filter(Area::isEmpty).forEach(ordered::add);
        List<Set<BitSet>> classes = IntStream.range(0, axes.size()).mapToObj(d -> classes(d, cuts.get(d), ordered))
                .toList();
        return new Cutting(ordered.size(), some.size() + 1, classes).parts().map(parts -> Parts.of(some, parts));
    }

    /** Most areas are told apart by one dimension: what is left of them is remembered for each way to cut it. */
    private List<Area> coarse(List<Axis.Cut> cuts) {
        List<Integer> listed = IntStream.range(0, axes.size()).filter(i -> axes.get(i).dimension().isListed()).boxed()
                .toList();
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        List<Area> areas = remembered.computeIfAbsent(Optional.ofNullable(cuts.get(listed.get(0))), any ->
                Coarsening.of(clipping.areas(), cuts, listed.subList(0, 1), grids));
        return Coarsening.of(areas, cuts, listed, grids);
    }

    /** What the region asked for takes of what may have money; null if all of it. */
    private Axis.@Nullable Cut clipped(int dimension, Axis.@Nullable Cut cut) {
        if (cut == null) {
            return null;
        }
        BitSet left = clipping.left(dimension);
        BitSet inside = (BitSet) cut.inside().clone();
        inside.and(left);
        return inside.equals(left) ? null : new Axis.Cut(inside, cut.halved().stream().filter(left::get).toList());
    }

    /** The pieces of a dimension, each told by the areas that it may lie in. */
    private Set<BitSet> classes(int dimension, Axis.@Nullable Cut cut, List<Area> areas) {
        Set<BitSet> classes = new LinkedHashSet<>();
        clipping.left(dimension).stream().forEach(piece ->
                classes.add(within(dimension, piece, cut == null || cut.inside().get(piece), areas)));
        if (cut != null) {
            cut.halved().forEach(piece -> classes.add(within(dimension, piece, true, areas)));
        }
        return classes;
    }

    private static BitSet within(int dimension, int piece, boolean asked, List<Area> areas) {
        BitSet within = new BitSet(areas.size());
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            BitSet pieces = area == null ? null : area.pieces()[dimension];
            if (area == null ? asked : pieces == null || pieces.get(piece)) {
                within.set(i);
            }
        }
        return within;
    }
}
