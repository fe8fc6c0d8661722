package io.gouji.budget.rules.internal.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Region;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which rows lie just below which others, against looking at every pair. */
class NestingPropertyTest {

    @Property(tries = 200)
    void aChildLiesInItsParentAndInNothingBetween(@ForAll("rows") List<Region> rows) {
        assertEquals(IntStream.range(0, rows.size()).mapToObj(parent -> below(rows, parent)).toList(),
                children(rows));
    }

    private static List<List<Integer>> children(List<Region> rows) {
        return Stream.of(new Nesting(rows).children()).map(each -> IntStream.of(each).boxed().toList()).toList();
    }

    private static List<Integer> below(List<Region> rows, int parent) {
        return IntStream.range(0, rows.size()).filter(child -> isBelow(rows.get(child), rows.get(parent)))
                .filter(child -> rows.stream().noneMatch(between -> isBelow(rows.get(child), between)
                        && isBelow(between, rows.get(parent)))).boxed().toList();
    }

    private static boolean isBelow(Region one, Region other) {
        return !one.equals(other) && other.contains(one);
    }

    @Provide
    Arbitrary<List<Region>> rows() {
        Arbitrary<String> functions = Arbitraries.of("", "function=206", "function=20607", "function=2060702",
                "function=208", "function=20805");
        Arbitrary<String> natures = Arbitraries.of("", "nature=BASIC", "nature=PERSONNEL", "nature=PROJECT");
        Arbitrary<String> units = Arbitraries.of("", "unit=320", "unit=320001");
        return Combinators.combine(functions, natures, units)
                .as((function, nature, unit) -> Region.parse("side=EXPENDITURE " + function + " " + nature + " "
                + unit))
                .list().uniqueElements().ofMaxSize(9);
    }

    @Example
    void ofARowThatComesAgainOnlyTheFirstCounts() {
        Region all = Region.parse("side=EXPENDITURE");
        Region one = all.and(Region.parse("function=206"));
        assertEquals(List.of(List.of(1), List.of(), List.of(), List.of()),
                children(List.of(all, one, all, one)));
    }

    @Example
    void aUnionOfCodesStandsAboveItsMembers() {
        Region union = Region.parse("side=EXPENDITURE economic=30212+30217");
        assertEquals(List.of(List.of(1, 2), List.of(), List.of(), List.of(0, 4), List.of()),
                children(List.of(union,
                Region.parse("side=EXPENDITURE economic=30212"), Region.parse("side=EXPENDITURE economic=30217"),
                Region.parse("side=EXPENDITURE"), Region.parse("side=EXPENDITURE economic=301"))));
    }
}
