package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A figure says what was printed, whether it keeps the text or tells it from its amount. */
class FigureTextPropertyTest {

    @Property
    void theTextSurvivesHoweverTheAmountIsWritten(@ForAll("amounts") String text) {
        Figure figure = Figure.parse(text);
        assertEquals(text, figure.printed());
        assertTrue(figure.prints(text));
        assertTrue(figure.prints(new StringBuilder(text)));
        assertEquals(Figure.of(new StringBuilder(text), Money.parse(text), figure.scale()), figure);
    }

    @Property
    void aFigurePrintsNoOtherText(@ForAll("amounts") String text, @ForAll("amounts") String other) {
        assertEquals(text.equals(other), Figure.parse(text).prints(other));
        assertEquals(text.equals(other), Figure.parse(text).equals(Figure.parse(other)));
        assertFalse(Figure.parse(text).prints("0" + text));
        assertFalse(Figure.parse(text).prints(text.substring(1)));
    }

    @Property
    void whatIsPrintedOfAnAmountIsThatFigure(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long units, @ForAll @IntRange(max = 6) int scale) {
        Money amount = Money.ofFen(units * Decimals.unitInFen(scale));
        Figure figure = Figure.print(amount, scale);
        assertEquals(figure, Figure.of(figure.printed(), amount, scale));
        assertEquals(figure.hashCode(), Figure.of(figure.printed(), amount, scale).hashCode());
        assertEquals(figure, Figure.parse(figure.printed()));
    }

    /** Plain digits, also with zeros in front, and zero with a sign. */
    @Provide
    Arbitrary<String> amounts() {
        return Arbitraries.of("0", "00", "-0", "-0.00", "0.00", "-0.01", "007.10", "7.1", "7.10", "-7.10", "0.000001", "10",
                "704.60", "704.6", "-704.60", "12345678901.123456");
    }
}
