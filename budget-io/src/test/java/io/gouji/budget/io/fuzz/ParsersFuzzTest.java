package io.gouji.budget.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.recognise.line.NumberTexts;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A parser refuses a text as its Javadoc says, or gives a value whose text it parses to the same value. */
class ParsersFuzzTest {

    @MethodSource("seeds")
    @FuzzTest
    void addresses(byte[] input) {
        parses(input, CellRef::parse, CellRef::toString);
        parses(input, Region::parse, Region::toString);
    }

    @MethodSource("seeds")
    @FuzzTest
    void amounts(byte[] input) {
        parses(input, exact(Money::parse), Money::toString);
        parses(input, exact(Figure::parse), Figure::printed);
        parses(input, Quantity::parse, Quantity::toString);
        parses(input, Target::parse, Target::text);
        NumberTexts.value(text(input)).map(BigDecimal::toPlainString)
                .ifPresent(plain -> assertEquals(plain, NumberTexts.value(plain).orElseThrow().toPlainString()));
    }

    @MethodSource("seeds")
    @FuzzTest
    void codes(byte[] input) {
        assertEquals(FunctionCode.isValid(text(input)), parses(input, FunctionCode::of, FunctionCode::value));
        assertEquals(EconomicCode.isValid(text(input)), parses(input, EconomicCode::of, EconomicCode::value));
        assertEquals(UnitCode.isValid(text(input)), parses(input, UnitCode::of, UnitCode::value));
    }

    static Stream<byte[]> seeds() {
        return Stream.of("EXPENDITURE:2060702:项目支出", "OVERALL:收入/一、\\:甲\\\\:预算数", "704.60", "-1,234.5",
                "0. 00", "１２.50", "—", "0.00万元", "2060702", "30101", "320001", "side=REVENUE fund=OTHER",
                "function=2060702 unit=320001 year=-1", "≥95%", "1,300 万人次", "2024年12月底前", "<=3.5万元/人")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** Whether the text is parsed. */
    private static <T> boolean parses(byte[] input, Function<String, T> parser, Function<T, String> printer) {
        T value;
        try {
            value = parser.apply(text(input));
        } catch (IllegalArgumentException ex) {
            assertSame(IllegalArgumentException.class, ex.getClass());      // not one of its kinds by accident
            return false;
        }
        assertEquals(value, parser.apply(printer.apply(value)));
        return true;
    }

    /** An amount finer than one fen is refused by another exception. */
    private static <T> Function<String, T> exact(Function<String, T> parser) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (ArithmeticException ex) {
                throw new IllegalArgumentException(ex.getMessage(), ex);
            }
        };
    }
}
