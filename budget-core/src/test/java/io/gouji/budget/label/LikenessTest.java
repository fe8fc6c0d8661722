package io.gouji.budget.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final List<String> NAMES = List.of("text", "json", "jsonl", "合计", "项目支出", "wuchang-2024");

    @ParameterizedTest
    @CsvSource({"txt, text", "JSONN, json", "jsnol, jsonl", "总计, 合计", "项目支岀, 项目支出", "wuchang, wuchang-2024", "js, ", "yaml, ",
        "w, ", "'', "})
    void theNearestNameIfOneIsNear(String word, String name) {
        assertEquals(Optional.ofNullable(name), Likeness.nearest(word, NAMES));
    }

    @ParameterizedTest
    @CsvSource({"'', abc, 3", "abc, abc, 0", "abc, acb, 1", "abcd, badc, 2", "abc, ab, 1", "ab, xaby, 2", "ca, abc, 3"})
    void slipsAreCounted(String one, String other, int slips) {
        assertEquals(slips, Likeness.slips(one, other));
        assertEquals(slips, Likeness.slips(other, one));
    }

    /** One letter put in anywhere is one slip. */
    @Property(tries = 200)
    void oneLetterMoreIsOneSlip(@ForAll @AlphaChars @StringLength(max = 12) String word, @ForAll int at) {
        int place = Math.floorMod(at, word.length() + 1);
        assertEquals(1, Likeness.slips(word, word.substring(0, place) + "9" + word.substring(place)));
    }
}
