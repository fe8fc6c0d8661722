package io.gouji.budget.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "一般公共预算财政拨款基本支出决算明细表, side=EXPENDITURE phase=FINAL fund=GENERAL_PUBLIC nature=BASIC",
        "国有资本经营预算财政拨款支出决算表, side=EXPENDITURE phase=FINAL fund=STATE_CAPITAL use=SPENT",
        "收入决算表, side=REVENUE phase=FINAL vintage=CURRENT",
        "部门支出总表, side=EXPENDITURE",
        "一般公共预算“三公”经费支出表, side=EXPENDITURE fund=GENERAL_PUBLIC economic=30212+30217+30231+31013",
        "财政拨款“三公”经费及会议费、培训费支出表, side=EXPENDITURE fund=FISCAL "
                + "economic=30212+30215+30216+30217+30231+31013"})
    void wordsOfATitleAreComposed(String title, String region) {
        Reading reading = LEXICON.read(title, WordPlace.TITLE);
        assertEquals(Region.parse(region), reading.region());
        assertEquals("", reading.rest());
    }

    @Test
    void bothSidesAreNoSide() {
        for (String title : List.of("部门收支总表", "收入支出决算总表", "财政拨款收入支出决算总表")) {
            Reading reading = LEXICON.read(title, WordPlace.TITLE);
            assertTrue(reading.is(Mark.BOTH), title);
            assertTrue(reading.region().isRoot(io.gouji.budget.cube.Dimension.SIDE), title);
        }
    }

    @Test
    void whatNoTermExplainsIsLeft() {
        Reading reading = LEXICON.read("单位预留机动", WordPlace.HEADING);
        assertFalse(reading.isUnderstood());
        assertEquals("预留机动", reading.rest());
        assertTrue(LEXICON.read("基本支出", WordPlace.HEADING).isUnderstood());
    }

    @Test
    void aTermCountsOnlyWhereItMayBePrinted() {
        assertTrue(LEXICON.read("合计", WordPlace.HEADING).is(Mark.TOTAL));
        assertFalse(LEXICON.read("合计", WordPlace.TITLE).is(Mark.TOTAL));
    }

    @Test
    void aLineThatIsNoTermIsToldWithAnExample() {
        String message = assertThrows(IllegalArgumentException.class, () -> Lexicon.of(List.of("TX\tfund=FISCAL\t财政")))
                .getMessage();
        assertEquals("Places must be letters of TPHRS, such as 'THR', but were 'TX'", message);
        message = assertThrows(IllegalArgumentException.class, () -> Lexicon.of(List.of("fund=FISCAL"))).getMessage();
        assertTrue(message.startsWith("Term must be places, meaning and spellings, such as"), message);
    }

    @Test
    void everyTermIsReadWhole() {
        for (WordPlace place : WordPlace.values()) {
            LEXICON.spellings(place).forEach((spelling, term) -> {
                Reading reading = LEXICON.read(spelling, place);
                assertEquals("", reading.rest(), spelling);
                assertEquals(term.marks(), reading.marks(), spelling);
            });
        }
    }
}
