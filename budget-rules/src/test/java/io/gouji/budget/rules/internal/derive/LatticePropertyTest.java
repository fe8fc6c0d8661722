package io.gouji.budget.rules.internal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.internal.relation.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Which printed regions lie above one, against going up step by step. */
class LatticePropertyTest {

    private static final String LEAVES = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves vintage CURRENT CARRIED_IN
            """;

    private static Layout layout(List<String> printed) {
        return new Layout(Tiny.aFormEach(LEAVES, printed));
    }

    @Property(tries = 100)
    void whatLiesAboveIsFoundAndTheNearerFirst(@ForAll("printed") List<String> printed, @ForAll("regions") String asked) {
        Layout layout = layout(printed);
        Region region = region(asked);
        List<Region> found = Arrays.stream(new Lattice(layout).containers(region)).mapToObj(layout.regions::get)
                .toList();
        assertEquals(layout.regions.stream().filter(each -> isAbove(each, region)).toList(),
                found.stream().sorted((one, two) -> layout.id(one) - layout.id(two)).toList());
        for (int i = 0; i < found.size(); i++) {
            Region near = found.get(i);
            assertTrue(found.subList(i, found.size()).stream().noneMatch(far -> isAbove(near, far)), found::toString);
        }
    }

    @Property(tries = 100)
    void nothingLiesBetweenARegionAndTheNearest(@ForAll("printed") List<String> printed,
            @ForAll @IntRange(max = 3) int of) {
        Layout layout = layout(printed);
        Containments containments = new Containments(layout, new Lattice(layout));
        for (int id = 0; id < layout.regions.size(); id++) {
            Region region = layout.regions.get(id);
            int[] whole = of < layout.regions.size() && isAbove(layout.regions.get(of), region)
                    ? new int[] {of} : new int[0];
            assertEquals(layout.regions.stream().filter(each -> isAbove(each, region))
                    .filter(each -> layout.regions.stream()
                            .noneMatch(between -> isAbove(each, between) && isAbove(between, region)))
                    .filter(each -> whole.length == 0 || !each.contains(layout.regions.get(whole[0]))).toList(),
                    IntStream.of(containments.nearest(id, whole)).mapToObj(layout.regions::get).toList());
        }
    }

    @Property(tries = 100)
    void aVintageIsPassedOver(@ForAll("printed") List<String> printed, @ForAll("regions") String asked) {
        Layout layout = layout(printed);
        Region region = region(asked);
        Set<Region> up = upwards(region.without(Dimension.VINTAGE));
        assertEquals(layout.regions.stream().filter(each -> up.contains(each.without(Dimension.VINTAGE)))
                .collect(Collectors.toSet()),
                new Lattice(layout).anyVintageAround(region).collect(Collectors.toSet()));
    }

    @Property(tries = 100)
    void regionsAlikeButForSomeDimensionsAreGroupedInTheirOrder(@ForAll("printed") List<String> printed,
            @ForAll Set<Dimension> ignored, @ForAll @IntRange(max = 3) int passed) {
        Layout layout = layout(printed);
        Map<Region, List<Integer>> groups = new LinkedHashMap<>();
        for (int id = 0; id < layout.regions.size(); id++) {
            Region kept = layout.regions.get(id);
            for (Dimension dimension : ignored) {
                kept = kept.without(dimension);
            }
            if (id != passed) {
                groups.computeIfAbsent(kept, key -> new ArrayList<>()).add(id);
            }
        }
        assertEquals(groups.values().stream().filter(group -> group.size() > 1).toList(),
                new Coordinates(layout).alikeBut(ignored, id -> id != passed).stream()
                        .map(group -> IntStream.of(group).boxed().toList()).toList());
    }

    private static boolean isAbove(Region one, Region other) {
        return !one.equals(other) && upwards(other).contains(one);
    }

    private static Set<Region> upwards(Region region) {
        Set<Region> seen = new HashSet<>(Set.of(region));
        Deque<Region> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            open.remove().above().stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    private static Region region(String text) {
        return Region.parse("year=2024 phase=BUDGET " + text);
    }

    @Provide
    Arbitrary<List<String>> printed() {
        return regions().list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<String> regions() {
        return Combinators.combine(Arbitraries.of("REVENUE", "EXPENDITURE"),
                Arbitraries.of("", "fund=GENERAL_PUBLIC", "fund=FISCAL", "fund=OWN"),
                Arbitraries.of("", "", "vintage=CURRENT", "vintage=CARRIED_IN"),
                Arbitraries.of("", "function=206", "function=20607", "function=2060702", "function=2060703",
                        "function=2060799", "function=208", "function=20805", "function=2080505"),
                Arbitraries.of("", "", "economic=30217", "economic=302", "economic=30212+30217"),
                Arbitraries.of("", "", "unit=320", "unit=320001"),
                Arbitraries.of("", "", "", "topic=GOODS", "topic=PROCUREMENT"))
                .as((side, fund, vintage, function, economic, unit, topic) -> String.join(" ", "side=" + side, fund,
                        vintage, function, economic, unit, topic));
    }
}
