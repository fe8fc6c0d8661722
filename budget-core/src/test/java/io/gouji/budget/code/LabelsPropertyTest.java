package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.label.Labels;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelsPropertyTest {

    /** What an ordinal is, said in another language than the one that the labels are cut by. */
    private static final Pattern ORDINALS = Pattern.compile("(?:"
            + "\\((?:[一二三四五六七八九十廿卅百〇零]{1,5}|[0-9]{1,3})\\)[、.]?"
            + "|[一二三四五六七八九十廿卅百〇零]{1,5}[、.)]"
            + "|[0-9]{1,3}(?:[、)]|\\.(?![0-9]))"
            + "|第(?:[一二三四五六七八九十廿卅百〇零]{1,5}|[0-9]{1,3})[、.,:]"
            + "|[①-⒛㈠-㈩][、.]?"
            + ")+");

    @Property
    void ordinalsAreWhatTheirPatternSays(@ForAll("ordinals") String label) {
        String key = Labels.key(label);
        Matcher ordinals = ORDINALS.matcher(key);
        assertEquals(ordinals.lookingAt() ? key.substring(ordinals.end()) : key, Labels.withoutOrdinal(key));
    }

    @Property
    void keyOfAKeyIsThatKey(@ForAll("labels") String label) {
        String key = Labels.key(label);
        assertEquals(key, Labels.key(key));
    }

    @Property
    void keyIgnoresBlanks(@ForAll("labels") String label, @ForAll("blanks") String blanks) {
        assertEquals(Labels.key(label), Labels.key(blanks + label + blanks));
        assertTrue(Labels.key(blanks).isEmpty());
    }

    @Property
    void nothingIsLeftToDropAfterTheOrdinals(@ForAll("labels") String label) {
        String name = Labels.withoutOrdinal(Labels.key(label));
        assertEquals(name, Labels.withoutOrdinal(name));
        assertTrue(Labels.key(label).endsWith(name));
    }

    @Property
    void keyOfAnyStringIsThatKeysKey(@ForAll String label) {
        assertEquals(Labels.key(label), Labels.key(Labels.key(label)));
    }

    /** Signs that begin, fill and end ordinals, and few others, so that many of the labels have one. */
    @Provide
    Arbitrary<String> ordinals() {
        return Arbitraries.strings().withChars("一二十〇零百第、.()123㈠①支,:\0").ofMaxLength(10);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("一二十廿第、.．()（）1２9 \u3000“\"＂支出公般①,，").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\n\r\u000B\u00A0\u2007\u202F\u3000\u200B\uFEFF").ofMaxLength(4);
    }
}
