package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.label.Labels;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelsPropertyTest {

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

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("一二十廿第、.．()（）1２9 \u3000“\"＂支出公般①,，").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\n\r\u000B\u00A0\u2007\u202F\u3000\u200B\uFEFF").ofMaxLength(4);
    }
}
