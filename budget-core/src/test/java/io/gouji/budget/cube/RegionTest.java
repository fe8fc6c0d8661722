package io.gouji.budget.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @Test
    void printsItsNodesInTheOrderOfTheDimensions() {
        Region region = Region.everything().with(FunctionCode.of("20607")).with(Fund.GENERAL_PUBLIC)
                .with(Side.EXPENDITURE).withYear(2024).with(Phase.BUDGET).with(Nature.PERSONNEL).with(Use.SPENT)
                .with(Vintage.CURRENT);
        assertEquals("side=EXPENDITURE year=2024 phase=BUDGET fund=GENERAL_PUBLIC vintage=CURRENT use=SPENT "
                + "nature=PERSONNEL function=20607", region.toString());
    }

    @Test
    void everythingSaysNothing() {
        assertEquals("", Region.everything().toString());
        assertEquals(Region.everything(), Region.parse(" "));
        assertEquals(List.of(), Region.everything().above());
    }

    @Test
    void aboveGoesOneStepUpInEachDimensionThatSums() {
        Region region = Region.parse("side=EXPENDITURE year=2024 fund=GENERAL_PUBLIC function=2060702");
        assertEquals(List.of(Region.parse("side=EXPENDITURE year=2024 fund=FISCAL function=2060702"),
                Region.parse("side=EXPENDITURE year=2024 fund=GENERAL_PUBLIC function=20607")), region.above());
    }

    @Test
    void aboveAClassAndAboveAUnionIsTheRoot() {
        assertEquals(List.of(Region.of(Side.EXPENDITURE)), Region.parse("side=EXPENDITURE function=206").above());
        assertEquals(List.of(Region.of(Side.EXPENDITURE)),
                Region.parse("side=EXPENDITURE economic=30212+30217").above());
    }

    @ParameterizedTest
    @CsvSource({"function=2060702, function=20607", "function=20607, function=206", "function=206,",
        "economic=30217, economic=302",
        "fund=OTHER, fund=OWN", "fund=OWN,", "nature=OPERATING, nature=BASIC", "unit=320001, unit=32000", "unit=320,",
        "unit=甲/乙/, unit=甲/", "project=类/项目, project=类", "side=REVENUE,", "economic=30212+30217,"})
    void theParentIsOneStepUp(String node, String parent) {
        assertEquals(Optional.ofNullable(parent).map(Node::parse), Node.parse(node).parent());
    }

    @Test
    void aUnionContainsItsMembersAndWhatIsBelowThem() {
        Node union = Node.parse("economic=30212+302+31013");
        assertEquals("economic=302+31013", union.toString());
        assertTrue(union.contains(Node.parse("economic=30217")));
        assertTrue(union.contains(Node.parse("economic=30212+31013")));
        assertFalse(union.contains(Node.parse("economic=310")));
        assertFalse(union.isDisjointFrom(Node.parse("economic=310")));
        assertTrue(union.isDisjointFrom(Node.parse("economic=301")));
        assertEquals(List.of(Node.parse("economic=302"), Node.parse("economic=31013")), union.members());
    }

    @Test
    void nodesOfTwoDimensionsCutAcrossEachOther() {
        assertFalse(Node.parse("function=206").isDisjointFrom(Node.parse("economic=302")));
        assertFalse(Node.parse("function=206").contains(Node.parse("economic=302")));
    }

    @Test
    void aUnitKnownByNameMayBeTheOneThatACodeMeans() {
        assertFalse(Region.parse("unit=320001").isDisjointFrom(Region.parse("unit=示例局/示例局本级/")));
        assertTrue(Region.parse("unit=320001").isDisjointFrom(Region.parse("unit=320002")));
        assertTrue(Region.parse("unit=甲/").isDisjointFrom(Region.parse("unit=乙/")));
    }

    @Test
    void namesAreComparedAsLabels() {
        assertEquals(Region.everything().withProject(List.of("（一）科普 活动")),
                Region.everything().withProject(List.of("(一)科普活动")));
        assertEquals("unit=示例局/本级/", Region.everything().withUnitNames(List.of("示 例 局", "本级")).toString());
        assertEquals("本级", Node.parse("unit=示例局/本级/").label());
        assertEquals("类/项目", Node.parse("project=类/项目").label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fund | Node must be dimension=member, such as 'fund=GENERAL_PUBLIC', but was 'fund'",
        "=OWN | Node must be dimension=member, such as 'fund=GENERAL_PUBLIC', but was '=OWN'",
        "fund= | Node must be dimension=member, such as 'fund=GENERAL_PUBLIC', but was 'fund='",
        "vintage=OLD | Member of VINTAGE must be one of [CURRENT, CARRIED_IN, USED], but was 'OLD'",
        "use=SPENT+ | Member of USE must be one of [SPENT, CARRIED_OUT, DISTRIBUTED], but was ''",
        "year=24 | Year must be four digits, such as '2024', or years ago, such as '-1', or 'change', but was '24'",
        "year=-10 | Year must be four digits, such as '2024', or years ago, such as '-1', or 'change', but was '-10'",
        "topic=PROCUREMENTS | Member of TOPIC must be one of [PROCUREMENT, GOODS, WORKS, SERVICES, PURCHASED_SERVICES, "
            + "PUBLIC_SERVICES, AUXILIARY_SERVICES, AGENCY_OPERATION, PERFORMANCE_MANAGED, VEHICLES, "
            + "COMMUNICATION_VEHICLES, EMERGENCY_VEHICLES, DUTY_VEHICLES, SPECIAL_VEHICLES, BUSINESS_VEHICLES, UNITS, "
            + "OWN_UNIT, SUBORDINATE_UNITS], but was 'PROCUREMENTS'",
        "project=甲//乙 | Names must not be blank, such as '科普活动经费', but were '[甲, , 乙]'",
        "function=2060 | Function code must be 3, 5 or 7 digits starting with 2, such as '2060702', but was '2060'",
        "unit=32 | Unit code must be 3 to 20 digits or capital letters, such as '320001', but was '32'",
        "side=REVENUE side=EXPENDITURE | Region must state each dimension once, such as 'side=REVENUE', but was "
            + "'side=REVENUE side=EXPENDITURE'"})
    void refusesWhatIsNoRegion(String text, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Region.parse(text)).getMessage());
    }

    @Test
    void refusesAnUnknownDimension() {
        assertEquals(
                "Dimension must be one of [SIDE, YEAR, PHASE, FUND, VINTAGE, USE, NATURE, FUNCTION, ECONOMIC, UNIT, "
                + "PROJECT, TOPIC], but was 'money'",
                assertThrows(IllegalArgumentException.class, () -> Region.parse("money=OWN")).getMessage());
    }

    @Test
    void refusesBlankNamesAndUnionsOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> Region.everything().withProject(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Region.everything().withUnitNames(List.of("  ")));
        assertThrows(IllegalArgumentException.class, () -> Region.everything().with(new EconomicCode[0]));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24, 0, 999, 10_000})
    void aYearOfTheCalendarHasFourDigits(int year) {
        assertEquals("Year must be four digits, such as '2024', but was '" + year + "'", assertThrows(
                IllegalArgumentException.class, () -> Region.everything().withYear(year)).getMessage());
    }

    @Test
    void aYearToldByItsDistanceIsDatedByTheYearOfTheDocument() {
        Region before = Region.parse("side=REVENUE year=-2 fund=OWN");
        assertEquals(Region.parse("side=REVENUE year=2022 fund=OWN"), before.dated(2024));
        assertEquals(before.dated(2024), before.dated(2024).dated(2030));
        assertEquals(Region.of(Side.REVENUE), Region.of(Side.REVENUE).dated(2024));
    }

    @Test
    void aChangeIsNoYearOfItsOwn() {
        Region change = Region.parse("side=REVENUE year=change");
        assertTrue(change.isChange());
        assertEquals(change, change.dated(2024));
        assertFalse(Region.parse("side=REVENUE year=2024").isChange());
        assertFalse(Region.of(Side.REVENUE).isChange());
        assertTrue(change.isDisjointFrom(Region.parse("side=REVENUE year=2024")));
    }

    @Test
    void aTopicLiesBelowTheMatterThatItIsPartOf() {
        assertEquals(Optional.of(Node.parse("topic=PROCUREMENT")), Node.parse("topic=GOODS").parent());
        assertTrue(Node.parse("topic=VEHICLES").contains(Node.parse("topic=DUTY_VEHICLES")));
        assertEquals("side=EXPENDITURE topic=PROCUREMENT", Region.of(Side.EXPENDITURE)
                .with(Node.parse("topic=PROCUREMENT")).toString());
    }

    @Test
    void aLineStandsAtOnePlaceOfOneSide() {
        refused("fund=OWN", "Budget line must have a side, such as 'side=REVENUE', but was 'fund=OWN'");
        refused("side=EXPENDITURE economic=30212+30217", "Budget line must stand at one place, such as "
                + "'economic=30217', but was 'side=EXPENDITURE economic=30212+30217'");
    }

    private static void refused(String line, String message) {
        Region region = Region.parse(line);
        assertEquals(message, assertThrows(IllegalArgumentException.class,
                () -> BudgetLine.of(region, Money.ZERO)).getMessage());
    }

    @Test
    void linesAreAValue() {
        BudgetLine line = BudgetLine.of(Region.parse("side=REVENUE fund=OTHER unit=320001"), Money.parse("12.5"));
        assertEquals("side=REVENUE fund=OTHER unit=320001: 12.50", line.toString());
        List<BudgetLine> given = new ArrayList<>(List.of(line));
        BudgetLines lines = BudgetLines.of(given, Map.of(UnitCode.of("320001"), "本级"));
        given.clear();
        assertEquals(List.of(line), lines.lines());
        assertEquals("1 budget lines of 1 units", lines.toString());
        assertThrows(UnsupportedOperationException.class, () -> lines.unitNames().clear());
    }
}
