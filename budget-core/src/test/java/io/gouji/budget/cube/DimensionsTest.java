package io.gouji.budget.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.Serialized;
import io.gouji.budget.cube.Dimension.Member;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members of the dimensions are data: the standard ones, and those that a template declares. */
class DimensionsTest {

    private static final Dimensions OWN = Dimensions.standard()
            .declaring("member fund TAX under GENERAL_PUBLIC 税收收入|税收").declaring("member NATURE RESERVE 预备费")
            .declaring("member fund VAT under TAX 增值税");

    @Test
    void aMemberStandsBelowItsParent() {
        Node tax = OWN.node("fund=TAX");
        assertEquals(Optional.of(Fund.GENERAL_PUBLIC.node()), tax.parent());
        assertTrue(Fund.FISCAL.node().contains(tax) && tax.contains(OWN.node("fund=VAT")));
        assertFalse(tax.contains(Fund.GENERAL_PUBLIC.node()) || Fund.STATE_CAPITAL.node().contains(tax));
        assertTrue(tax.isDisjointFrom(Fund.GOVERNMENT_FUNDS.node()));
        assertEquals(Optional.empty(), OWN.node("nature=RESERVE").parent());
        assertEquals("税收收入", OWN.member(tax).orElseThrow().chinese());
        assertEquals(List.of("税收收入", "税收"), OWN.get(Dimension.FUND, "TAX").names());
        assertEquals(List.of("TAX", "VAT", "RESERVE"), OWN.own().stream().map(Member::name).toList());
    }

    @Test
    void aNodeThatNoStandardMemberHasIsReadBackWithoutTheDeclaration() {
        for (String text : List.of("fund=TAX", "fund=VAT+OTHER", "nature=RESERVE", "fund=FISCAL", "phase=FINAL")) {
            Node node = OWN.node(text);
            assertEquals(node, Node.parse(node.toString()));
        }
        assertEquals("fund=FISCAL/GENERAL_PUBLIC/TAX/", OWN.node("fund=TAX").toString());
        assertEquals("side=REVENUE nature=RESERVE/", OWN.region("side=REVENUE nature=RESERVE").toString());
        assertEquals("fund=GENERAL_PUBLIC", OWN.node("fund=FISCAL/GENERAL_PUBLIC/").toString());
        assertEquals("TAX", OWN.node("fund=TAX").label());
    }

    @Test
    void whatIsDeclaredInOneIsUnknownInTheOther() {
        assertThrows(IllegalArgumentException.class, () -> Node.parse("fund=TAX"));
        assertSame(Dimensions.standard(), Dimensions.standard());
        assertEquals(List.of(), Dimensions.standard().own());
        assertNotEquals(OWN, Dimensions.standard());
        assertEquals(OWN, Serialized.copy(OWN));
        assertEquals("standard members", Dimensions.standard().toString());
        assertEquals("standard members and [TAX, VAT, RESERVE]", OWN.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "member fund TAX under NOTHING 税收 | Member of FUND must be one of [FISCAL, ",
        "member fund OTHER 其他 | Member of FUND must have a name of its own, but 'OTHER' is there already",
        "member function TAX 税收 | Dimension of a member must be one of [SIDE, PHASE, FUND, VINTAGE, USE, NATURE, TOPIC]",
        "member funds TAX 税收 | Dimension of a member must be one of [SIDE, PHASE, FUND, VINTAGE, USE, NATURE, TOPIC]",
        "member fund T+X 税收 | Name of a member must be letters, digits and '_', such as 'TAX', but was 'T+X'",
        "member fund 1AX 税收 | Name of a member must be letters, digits and '_', such as 'TAX', but was '1AX'",
        "member fund TAX | Member must be declared as 'member DIMENSION NAME [under PARENT] 名称', such as",
        "member fund TAX below FISCAL 税收 | Member must be declared as 'member DIMENSION NAME [under PARENT] 名称', such",
        "members fund TAX 税收 | Member must be declared as 'member DIMENSION NAME [under PARENT] 名称', such as"})
    void aWrongStatementIsRefused(String statement, String message) {
        Exception refused = assertThrows(IllegalArgumentException.class,
                () -> Dimensions.standard().declaring(statement));
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fund=GENERAL_PUBLIC/TAX/", "fund=FISCAL//", "fund=FISCAL/OWN/TAX/", "fund=TAX", "fund=A b/",
        "fund=/", "fund=FISCAL/GENERAL_PUBLIC/1/"})
    void aPathMustNameEveryMemberFromTheRoot(String text) {
        assertThrows(IllegalArgumentException.class, () -> Node.parse(text));
    }
}
