package io.gouji.budget.rules.internal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whether parts make up their whole. */
class CoverPropertyTest {

    private static final Template TEMPLATE = Template.wuchang2024();
    private static final Cover COVER = new Cover(TEMPLATE);
    private static final Region WHOLE = Region.parse("side=EXPENDITURE");

    @Provide
    Arbitrary<Dimension> divided() {
        return Arbitraries.of(Dimension.values()).filter(dimension -> TEMPLATE.leaves(dimension).size() > 1);
    }

    private static List<Region> parts(Region whole, Dimension dimension) {
        return new ArrayList<>(COVER.leaves(whole, dimension).stream().map(whole::with).toList());
    }

    @Property(tries = 200)
    void allLeavesAreTheWholeAndOneLessIsNot(@ForAll("divided") Dimension dimension,
            @ForAll @IntRange(max = 99) int at) {
        List<Region> parts = parts(WHOLE, dimension);
        assertEquals(Cover.Result.WHOLE, COVER.of(WHOLE, parts));
        assertEquals(List.of(), COVER.uncovered(WHOLE, parts, dimension));
        Region left = parts.remove(at % parts.size());
        assertEquals(Cover.Result.PARTLY, COVER.of(WHOLE, parts));
        assertEquals(List.of(left.node(dimension).orElseThrow()), COVER.uncovered(WHOLE, parts, dimension));
    }

    @Property(tries = 200)
    void aPartThatHasMoneyOfAnotherOverlapsIt(@ForAll("divided") Dimension dimension,
            @ForAll @IntRange(max = 99) int at) {
        List<Region> parts = parts(WHOLE, dimension);
        parts.add(WHOLE);
        assertEquals(Cover.Result.OVERLAPPING, COVER.of(WHOLE, parts));
        List<Region> twice = parts(WHOLE, dimension);
        twice.add(twice.get(at % twice.size()));
        assertEquals(Cover.Result.WHOLE, COVER.of(WHOLE, twice), "a copy is no part of its own");
    }

    @Property(tries = 200)
    void partsMayDivideTheWholeInTwoWays(@ForAll("divided") Dimension one, @ForAll("divided") Dimension two,
            @ForAll @IntRange(max = 99) int at) {
        List<Region> parts = parts(WHOLE, one);
        Region divided = parts.remove(at % parts.size());
        List<Region> inner = one == two ? List.of(divided) : parts(divided, two);
        parts.addAll(inner);
        assertEquals(Cover.Result.WHOLE, COVER.of(WHOLE, parts));
        parts.remove(inner.get(at % inner.size()));
        assertEquals(Cover.Result.PARTLY, COVER.of(WHOLE, parts));
    }

    @Example
    void aNodeHasTheLeavesBelowIt() {
        Region basic = Region.parse("side=EXPENDITURE nature=BASIC");
        assertEquals(List.of(Node.parse("nature=PERSONNEL"), Node.parse("nature=OPERATING")),
                COVER.leaves(basic, Dimension.NATURE));
        assertEquals(TEMPLATE.leaves(Dimension.NATURE), COVER.leaves(WHOLE, Dimension.NATURE));
    }

    @Example
    void aUnionOfCodesIsWholeWithEachOfItsMembers() {
        Region union = Region.parse("side=EXPENDITURE economic=30212+30217");
        Region first = Region.parse("side=EXPENDITURE economic=30212");
        assertEquals(Cover.Result.PARTLY, COVER.of(union, List.of(first)));
    }
}
