package io.gouji.budget.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Lines as columns of numbers against the list of lines that was put in. */
@Domain(Regions.class)
@Domain(DomainContext.Global.class)
class BudgetLinesPropertyTest {

    private static final Map<UnitCode, String> NAMES = Map.of(UnitCode.of("320"), "示例局");

    @Provide
    Arbitrary<BudgetLine> lines() {
        Arbitrary<Region> places = new Regions().regions().filter(region -> Stream.of(Dimension.values())
                .flatMap(dimension -> region.node(dimension).stream()).noneMatch(Node::isUnion));
        return places.flatMap(place -> Arbitraries.of(Side.REVENUE, Side.EXPENDITURE)
                .flatMap(side -> Arbitraries.longs().between(-999, 999)
                .map(fen -> BudgetLine.of(place.with(side), Money.ofFen(fen)))));
    }

    @Property(tries = 200)
    void linesComeBackAsTheyWerePutIn(@ForAll @Size(max = 150) List<@From("lines") BudgetLine> given) {
        BudgetLines lines = BudgetLines.of(given, NAMES);
        assertEquals(given, lines.lines());
        assertEquals(given.size(), lines.size());
        assertEquals(lines, BudgetLines.of(lines.lines(), NAMES));
        assertEquals(lines.hashCode(), Copies.serialized(lines).hashCode());
        assertEquals(lines, Copies.serialized(lines));
    }

    @Property(tries = 200)
    void eachPlaceIsKeptOnceWithTheSumOfItsLines(@ForAll @Size(max = 150) List<@From("lines") BudgetLine> given) {
        BudgetLines lines = BudgetLines.of(given, NAMES);
        Map<Region, Money> expected = given.stream()
                .collect(Collectors.toMap(BudgetLine::region, BudgetLine::amount, Money::plus));
        Places places = lines.places();
        assertEquals(expected.size(), places.size());
        Map<Region, Money> found = IntStream.range(0, places.size()).boxed()
                .collect(Collectors.toMap(places::region, place -> Money.ofFen(lines.sums()[place])));
        assertEquals(expected, found);
    }

    @Property(tries = 200)
    void theMembersOfADimensionAreThoseOfTheLinesInTheirOrder(
            @ForAll @Size(max = 30) List<@From("lines") BudgetLine> given, @ForAll Dimension dimension) {
        Places places = BudgetLines.of(given, NAMES).places();
        List<Node> nodes = given.stream().flatMap(line -> line.region().node(dimension).stream()).distinct().toList();
        assertEquals(nodes, places.nodes(dimension));
        assertEquals(nodes.size() + 1, places.members(dimension));
        assertTrue(places.member(dimension, 0).isEmpty());
        for (int i = 0; i < nodes.size(); i++) {
            assertEquals(nodes.get(i), places.member(dimension, i + 1).orElseThrow());
        }
    }
}
