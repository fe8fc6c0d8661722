package io.gouji.budget.io.chars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a pool holds, it returns the characters that it was asked for. */
class TextsPropertyTest {

    private static final int LONGEST = 64;

    @Property
    void eachTextIsMadeOfItsOwnCharacters(@ForAll("texts") List<String> texts) {
        Texts pool = Texts.empty();
        for (String text : texts) {
            assertEquals(text, pool.of(text.toCharArray(), 0, text.length()));
        }
    }

    /** {@code Aa} and {@code BB} have one hash, and so have all texts made of them. */
    @Property
    void textsOfOneHashAreNotTakenForEachOther(
            @ForAll @IntRange(max = 255) int one, @ForAll @IntRange(max = 255) int other) {
        Texts pool = Texts.empty();
        assertEquals(alike(one), pool.of(alike(one).toCharArray(), 0, 16));
        assertEquals(alike(other), pool.of(alike(other).toCharArray(), 0, 16));
        assertEquals(alike(one), pool.of(alike(one).toCharArray(), 0, 16));
    }

    @Property
    void aTextMetAgainIsTheSameString(
            @ForAll @IntRange(max = 20) int before, @ForAll @IntRange(max = LONGEST) int length) {
        Texts pool = Texts.empty();
        char[] text = ("、".repeat(before) + "费".repeat(length) + "…").toCharArray();
        assertSame(pool.of(text, before, length), pool.of("费".repeat(length).toCharArray(), 0, length));
    }

    @Example
    void aLongTextIsNotKept() {
        Texts pool = Texts.empty();
        char[] text = "费".repeat(LONGEST + 1).toCharArray();
        assertNotSame(pool.of(text, 0, text.length), pool.of(text, 0, text.length));
    }

    private static String alike(int bits) {
        return String.format("%8s", Integer.toBinaryString(bits)).replace("1", "BB").replaceAll("[ 0]", "Aa");
    }

    /** Few letters, so that beginnings and lengths are shared, and any other texts. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> alike = Arbitraries.strings().withChars('费', '用', 'a').ofMaxLength(4);
        return Arbitraries.oneOf(alike, Arbitraries.strings().ofMaxLength(80)).list().ofMaxSize(200);
    }
}
