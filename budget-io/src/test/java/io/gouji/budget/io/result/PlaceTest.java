package io.gouji.budget.io.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.finding.Language;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"page 7, table 3, row 12, column 4|第 7 页表3 第 12 行第 4 列", "page 7, table 3|第 7 页表3",
            "page 7, line 2|第 7 页第 2 行", "page 7|第 7 页", "table 3, row 1|表3 第 1 行", "paragraph 12|第 12 段", "Sheet 'it''s' cell C7|工作表“it''s”单元格 C7",
            "Sheet '表' row 7|工作表“表”第 7 行", "Sheet '表'|工作表“表”", "a b.pdf, page 7, table 3|a b.pdf 第 7 页表3"})
    void isSaidInBothLanguagesAndReadBack(String english, String chinese) {
        Place place = Place.parse(english).orElseThrow();
        assertEquals(english, place.in(Language.EN));
        assertEquals(chinese, place.in(Language.ZH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"$.tables[2]", "page x", "page 0", "Sheet 'a", "page 99999999999", "a, b"})
    void whatIsNoPlaceIsNone(String text) {
        assertEquals(Optional.empty(), Place.parse(text));
    }
}
