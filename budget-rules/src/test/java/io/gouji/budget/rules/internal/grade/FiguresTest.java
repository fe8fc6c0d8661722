package io.gouji.budget.rules.internal.grade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.rules.proof.Interval;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What printed figures stand for, and what is known of those that are not printed. */
class FiguresTest {

    private static final String PROSE = """
            template tiny phase=BUDGET
            form 1 A 甲
              panel side=EXPENDITURE
                column 金额
                functions
            prose - P 说明
              panel side=EXPENDITURE
                column 金额
                row 科学 function=206
            """;

    private static Figures twoForms(String total, String figures) {
        return Tiny.figures(Tiny.TWO_FORMS, "TOTAL\n合计 " + total, "EXPENDITURE\n合计 " + figures);
    }

    /** The indices of the figures of two forms, of which there are four, for which that is so. */
    private static String where(IntPredicate holds) {
        return IntStream.range(0, 4).filter(holds).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"60, 5, false, '[55, 65)'", "-60, 5, false, '(-65, -55]'", "0, 5, false, '(-5, 5)'",
        "60, 5, true, '[55, 65]'", "-60, 5, true, '[-65, -55]'", "60, 0, false, '[60, 60]'"})
    void halfUnitsRoundAwayFromZero(long amount, long half, boolean eitherWay, String amounts) {
        assertEquals(amounts, Figures.interval(RoundingPolicy.HALF_UP.hidingZeros(), amount, half,
                eitherWay ? Strain.TIE : null, false).toString());
    }

    @Test
    void whatIsCutOffLiesFartherFromZero() {
        assertEquals("[60, 70)", Figures.cut(60, 10).toString());
        assertEquals("(-70, -60]", Figures.cut(-60, 10).toString());
    }

    @Test
    void onlyProseCuts() {
        Figures cut = Tiny.figures(PROSE, "A\n206 1.00\n208 0.00", "P\n科学 1.0").under(Strain.CUT);
        assertEquals("[1990000, 2010000)", cut.interval(0).toString());
        assertEquals("[0, 0]", cut.interval(1).toString());
        assertEquals("[2000000, 2200000)", cut.interval(2).toString());
        assertEquals("[0, 0]", Tiny.figures(PROSE, "A\n206 1.00", "P\n科学 0.0")
                .under(Strain.CUT).interval(1).toString());
        assertEquals("[1900000, 2100000)", Tiny.figures(PROSE, "A\n206 1.00", "P\n科学 1.0").interval(1).toString());
    }

    @Test
    void aZeroMeansZeroUnlessItMayHideSomething() {
        Figures figures = twoForms("0.00", "0.00 0.0 _");
        assertEquals("[0, 0]", figures.interval(2).toString());
        assertEquals("(-100000, 100000)", figures.under(Strain.HIDDEN_ZERO).interval(2).toString());
        assertEquals(200_000, figures.unit(2));
        assertFalse(figures.isOpenAbove(2));
        assertTrue(figures.under(Strain.HIDDEN_ZERO).isOpenAbove(2));
    }

    @Test
    void theUpperEndIsOpenUnlessTiesMayGoEitherWay() {
        Figures figures = twoForms("3.00", "3.000000 -1.00 4.00");
        assertEquals("03", where(figures::isOpenAbove));
        assertEquals("", where(figures.under(Strain.TIE)::isOpenAbove));
        assertEquals(6_010_000, figures.hi(0));
        Figures positive = twoForms("3.00", "3.000000 1.00 2.00");
        assertEquals(2 * 6_010_000, positive.bound(0));
        assertEquals(2 * 6_010_000 + 1, positive.under(Strain.TIE).bound(0));
        assertEquals(Cap.UNBOUNDED, figures.bound(2));
    }

    @Test
    void whereANegativeLineIsPrintedNothingIsACapOrComplete() {
        Figures figures = twoForms("3.00", "3.00 4.00 -1.00");
        assertEquals("013", where(figures::hasNegative), "the total of another form as well");
        assertEquals("2", where(figures::isCap));
        assertEquals("2", where(figures::isComplete));
        assertEquals("013", where(figures.under(Strain.TIE)::hasNegative));
        Figures positive = figures.with(Map.of(3, Figure.parse("1.00")));
        assertEquals("", where(positive::hasNegative));
        assertEquals("012", where(positive.with(Map.of(2, Figure.parse("-1.00")))::hasNegative));
        assertEquals("013", where(figures::hasNegative), "what would be printed changes nothing that is");
        assertTrue(figures.haveSignedLines());
        assertFalse(positive.haveSignedLines());
    }

    @Test
    void aListWithAnUnreadRowIsNotComplete() {
        Figures figures = Tiny.figures(Tiny.TWO_FORMS, "TOTAL\n合计 3.00",
                "EXPENDITURE\n合计 3.00 1.00 2.00\n什么 1.00 1.00 0.00");
        assertEquals("0", where(figures::isComplete));
        assertEquals("0123", where(figures::isCap));
    }

    @Test
    void aBlankIsWhatItsOtherPrintingSays() {
        Figures figures = Tiny.figures(Tiny.BY_ECONOMIC, "BASIC\n合计 0.50", "HOSPITALITY\n合计 _");
        assertFalse(figures.isKnown(1));
        assertEquals("[0, ∞)", figures.interval(1).toString());
        figures = Tiny.figures(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.0 1.0 2.0", "TOTAL\n合计 _");
        assertTrue(figures.isKnown(3));
        assertEquals(6_000_000, figures.amount(3));
        assertArrayEquals(new int[] {0}, figures.sources(3));
        figures = twoForms("_", "3.00 1.00 _");
        assertEquals(6_000_000, figures.amount(0));
        assertEquals(0, figures.amount(3));
        assertArrayEquals(new int[] {1}, figures.sources(0));
        assertEquals("[5990000, 6010000)", figures.interval(0).toString());
        assertFalse(figures.areKnown(new int[] {0, 3}));
        assertTrue(figures.areKnown(new int[] {0, 1}));
    }

    @Test
    void aBlankBelowAZeroIsZeroUnlessANegativeLineIsPrinted() {
        Figures figures = twoForms("0.00", "0.00 _ _");
        assertTrue(figures.isKnown(2));
        assertEquals(Interval.exactly(0), figures.interval(2));
        assertArrayEquals(new int[] {0}, figures.sources(2));
        Figures negative = Tiny.figures(Tiny.TWO_FORMS, "TOTAL\n合计 0.00", "EXPENDITURE\n合计 0.00 _ _\n206 -1.00 _ _");
        assertFalse(negative.isKnown(2));
        assertEquals(Interval.everything(), negative.interval(2));
        assertArrayEquals(new int[0], negative.sources(2));
    }

    @Test
    void figuresAreAddedUpAndComparedAsPrinted() {
        Figures figures = twoForms("3.00", "3.00 1.00 2.00");
        assertEquals(6_000_000, figures.sum(new int[] {2, 3}));
        assertTrue(figures.areEqual(new int[] {0, 1}));
        assertFalse(figures.areEqual(new int[] {0, 1, 2}));
        assertTrue(figures.arePrinted(new int[] {0, 3}));
        Figures blank = twoForms("3.00", "3.00 1.00 _");
        assertFalse(blank.arePrinted(new int[] {0, 3}));
        assertTrue(blank.arePrinted(new int[] {0, 2}));
    }
}
