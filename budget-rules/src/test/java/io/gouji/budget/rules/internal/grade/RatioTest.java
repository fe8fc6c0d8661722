package io.gouji.budget.rules.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed percentages against the amounts that they are of. */
class RatioTest {

    private static final String SHARES = """
            template tiny phase=BUDGET
            form 1 SHARES 结构表
              panel side=EXPENDITURE
                column 金额
                column 占比 as=share
                row 合计
                functions
            """;
    private static final String RATES = """
            template tiny phase=BUDGET
            form 2 RATES 增减表
              panel side=EXPENDITURE
                column 预算数
                column 增减 year=change
                column 增减率 as=rate
                row 合计
            """;
    private static final String GROWTH = """
            template tiny phase=BUDGET
            form 3 GROWTH 两年表
              panel side=EXPENDITURE
                column 上年 year=-1
                column 本年
                column 增长 as=rate
                row 合计
            """;

    @Test
    void aWitnessTellsAmountsAndNoPercentages() {
        Report report = Tiny.check(GROWTH, "GROWTH\n合计 4.00 5.00 25.00");
        assertEquals(List.of("GROWTH:合计:上年", "GROWTH:合计:本年"),
                report.witness().orElseThrow().keySet().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.00 25.00  | EXACT SHARES 206 占比: 25.00% = 1.00 ÷ 4.00 = 25.00%",
        "1.00 25     | EXACT SHARES 206 占比: 25.00% = 1.00 ÷ 4.00 = 25.00%",
        "-1.00 -25.0 | EXACT SHARES 206 占比: -25.00% = -1.00 ÷ 4.00 = -25.00%",
        "1.01 25.1   | ROUNDED SHARES 206 占比: 25.10% ≈ 1.01 ÷ 4.00 = 25.25%; difference -0.15%, allowed 0.05%",
        "1.02 25.1   | BROKEN SHARES 206 占比: 25.10% ≠ 1.02 ÷ 4.00 = 25.50%; difference -0.40%, allowed 0.05%",
        "1.00 ?      | INCOMPLETE SHARES 206 占比: (unread: '?'); blank or unread: SHARES 206 占比",
        "_ 25.00     | INCOMPLETE SHARES 206 占比: 25.00; blank or unread: SHARES 206 金额"})
    void aShareIsOfTheTotal(String row, String told) {
        assertEquals(told, told(SHARES, "SHARES\n合计 4.00 100.00\n206 " + row, Language.EN));
    }

    @Test
    void aShareIsOfTheOutermostTotal() {
        assertEquals("EXACT SHARES 20607 占比: 25.00% = 1.00 ÷ 4.00 = 25.00%",
                told(SHARES, "SHARES\n合计 4.00 100.00\n206 2.00 50.00\n20607 1.00 25.00", Language.EN));
        assertEquals("INCOMPLETE SHARES 20607 占比: 50.00; blank or unread: SHARES 合计 金额",
                told(SHARES, "SHARES\n合计 _ _\n206 2.00 100.00\n20607 1.00 50.00", Language.EN));
    }

    /** Parts beside each other, whose whole is not printed, are not 100 % each. */
    @Test
    void aShareIsOfNoPartWhereNoTotalIsPrinted() {
        assertEquals(List.of(), ratios(SHARES, "SHARES\n206 3.00 75.00\n208 1.00 25.00"));
        assertEquals(List.of(Outcome.EXACT, Outcome.BROKEN), ratios(SHARES, "SHARES\n206 3.00 100.00\n20607 1.00 25.00")
                .stream().map(Finding::outcome).toList());
    }

    @Test
    void aBlankShareIsNoRelation() {
        assertEquals(List.of(Outcome.EXACT), ratios(SHARES, "SHARES\n合计 4.00 100.00\n206 1.00 _").stream()
                .map(Finding::outcome).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "687.69 37.69 5.80   | EXACT 表2 增减表 合计 增减率：5.80% = 37.69 ÷ (687.69 - 37.69) = 5.80%",
        "612.31 -37.69 -5.80 | EXACT 表2 增减表 合计 增减率：-5.80% = -37.69 ÷ (612.31 + 37.69) = -5.80%",
        "687.69 37.69 5.48   | BROKEN 表2 增减表 合计 增减率：5.48% ≠ 37.69 ÷ (687.69 - 37.69) = 5.80%；相差 -0.32%，容许 0.005%",
        "687.69 37.69 5.79   | STRAINED 表2 增减表 合计 增减率：5.79% ≈ 37.69 ÷ (687.69 - 37.69) = 5.80%；相差 -0.01%，容许 0.005%"
            + "（文字截尾而表格四舍五入）",
        "37.69 37.69 100.00  | STRAINED 表2 增减表 合计 增减率：100.00% ≈ 37.69 ÷ (37.69 - 37.69)；分母为零，没有比例"
            + "（上年为零而称增长百分之百）",
        "37.69 37.69 90.00   | BROKEN 表2 增减表 合计 增减率：90.00% ≠ 37.69 ÷ (37.69 - 37.69)；分母为零，没有比例",
        "0.00 0.00 0.00      | EXACT 表2 增减表 合计 增减率：0.00% = 0.00 ÷ (0.00 - 0.00)；分母为零，没有比例",
        "0.00 0.00 1.00      | BROKEN 表2 增减表 合计 增减率：1.00% ≠ 0.00 ÷ (0.00 - 0.00)；分母为零，没有比例"})
    void aRateIsOfLastYear(String row, String told) {
        assertEquals(told, told(RATES, "RATES\n合计 " + row, Language.ZH));
    }

    @Test
    void nothingIsToldOfARateFromANegativeBase() {
        assertEquals(Outcome.NOT_APPLICABLE, ratios(RATES, "RATES\n合计 10.00 37.69 100.00").get(0).outcome());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "650.00 687.69 5.80  | EXACT 表3 两年表 合计 增长：5.80% = (687.69 - 650.00) ÷ 650.00 = 5.80%",
        "650.00 612.31 -5.80 | EXACT 表3 两年表 合计 增长：-5.80% = (612.31 - 650.00) ÷ 650.00 = -5.80%",
        "650.00 687.69 15.80 | BROKEN 表3 两年表 合计 增长：15.80% ≠ (687.69 - 650.00) ÷ 650.00 = 5.80%；相差 10.00%，容许 0.005%",
        "650.00 612.31 -5.79 | STRAINED 表3 两年表 合计 增长：-5.79% ≈ (612.31 - 650.00) ÷ 650.00 = -5.80%；相差 0.01%，容许 0.005%"
            + "（文字截尾而表格四舍五入）",
        "0.00 5.00 100.00    | STRAINED 表3 两年表 合计 增长：100.00% ≈ (5.00 - 0.00) ÷ 0.00；分母为零，没有比例（上年为零而称增长百分之百）",
        "0.00 5.00 50.00     | BROKEN 表3 两年表 合计 增长：50.00% ≠ (5.00 - 0.00) ÷ 0.00；分母为零，没有比例"})
    void growthIsOfWhatWasPrintedForLastYear(String row, String told) {
        assertEquals(told, told(GROWTH, "GROWTH\n合计 " + row, Language.ZH));
    }

    /** What rounds to the printed percentage passes; one more or less in its last digit never rounds to it. */
    @Property(tries = 200)
    void theShareThatIsComputedIsTheOnlyOneThatIsExact(@ForAll @IntRange(min = 1, max = 999_999) int whole,
            @ForAll @IntRange(max = 999_999) int part) {
        Assume.that(part <= whole);
        BigDecimal percent = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2,
                RoundingMode.HALF_UP);
        for (int off = -1; off <= 1; off++) {
            String row = BigDecimal.valueOf(part, 2) + " " + percent.add(BigDecimal.valueOf(off, 2));
            List<Finding> found = ratios(SHARES, "SHARES\n合计 " + BigDecimal.valueOf(whole, 2) + " 100.00\n206 " + row);
            assertEquals(off == 0, found.get(1).outcome() == Outcome.EXACT, row);
        }
    }

    private static List<Finding> ratios(String declaration, String table) {
        return Tiny.check(declaration, table).relations().stream().filter(each -> each.kind() == Kind.RATIO).toList();
    }

    private static String told(String declaration, String table, Language language) {
        List<Finding> ratios = ratios(declaration, table);
        Finding last = ratios.get(ratios.size() - 1);
        return last.outcome() + " " + last.message(language);
    }
}
