package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Regions by the dimensions in which they say something: none contains a region that says nothing in one of them. */
final class Containers {

    private final Map<Set<Dimension>, List<Region>> groups = new LinkedHashMap<>();

    Containers(Collection<Region> regions) {
        regions.forEach(region -> groups.computeIfAbsent(stated(region), any -> new ArrayList<>()).add(region));
    }

    private static Set<Dimension> stated(Region region) {
        Set<Dimension> stated = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (!region.isRoot(dimension)) {
                stated.add(dimension);
            }
        }
        return stated;
    }

    /** The regions that contain that one; itself, if it is among them. */
    Stream<Region> of(Region region) {
        Set<Dimension> stated = stated(region);
        return groups.entrySet().stream().filter(group -> stated.containsAll(group.getKey()))
                .flatMap(group -> group.getValue().stream()).filter(other -> other.contains(region));
    }
}
