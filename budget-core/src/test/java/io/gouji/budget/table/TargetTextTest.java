package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ends of what is still read as a number of something. */
class TargetTextTest {

    private static String read(String text) {
        Target target = TargetText.read(text);
        return target.bound().map(bound -> bound + " ").orElse("")
                + target.quantity().map(Quantity::toString).orElse("-")
                + (target.period().isEmpty() ? "" : " / " + target.period());
    }

    @ParameterizedTest
    @CsvSource({"大于等于 3 次, AT_LEAST 3 次", "大于 3 次, ABOVE 3 次", "小于或等于 3 次, AT_MOST 3 次", "小于 3 次, BELOW 3 次",
        "等于 3 次, EQUAL 3 次", "3 次及以上, AT_LEAST 3 次", "3 次及以下, AT_MOST 3 次", "3 次以下, AT_MOST 3 次",
        "每年至少 3 次, AT_LEAST 3 次 / 年", "至少每年 3 次, AT_LEAST 3 次 / 年", "超过 3 次以上, ABOVE 3 次"})
    void aWordBeforeOrBehindSaysWhichSideIsMeant(String text, String read) {
        assertEquals(read, read(text));
    }

    @ParameterizedTest
    @CsvSource({"每季度 6 次, 6 次 / 季度", "每个月 6 次, 6 次 / 个月", "6 次/半年, 6 次 / 半年", "6 次/学期, 6 次 / 学期",
        "每 6 次, -", "/年, -", "6 元/人, 6 元/人"})
    void aPeriodIsATimeAndNothingElse(String text, String read) {
        assertEquals(read, read(text));
    }

    @ParameterizedTest
    @CsvSource({"一次, 1 次", "十名, 10 名", "两场次, 2 场次", "三次, 3 次", "零次, -", "百次, -", "一, -", "二三次, -", "一场次数, -",
        "一周, -"})
    void aNumeralCountsOnlyBeforeAWordThatCounts(String text, String read) {
        assertEquals(read, read(text));
    }

    @ParameterizedTest
    @CsvSource({"30 ℃, 30 ℃", "30 ㎡, 30 ㎡", "3 ‰, 3 ‰", "100 年, 100 年", "2024 年, -", "2024 年度, -", "12 月, 12 月",
        "12 月底, -", "3 日, 3 日", "3 日前, -", "3 项完成, -", "3 人次/天次, 3 人次/天次", "3 一二三四五六, 3 一二三四五六",
        "3 一二三四五六七, -", "3 项；, -"})
    void aUnitIsAFewLettersAndNoDate(String text, String read) {
        assertEquals(read, read(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30, 31})
    void longTextIsNotTakenApart(int length) {
        String text = "每年大于或等于" + "9".repeat(length - 13) + "一二三四五六";
        assertEquals(length <= 30, TargetText.read(text).quantity().isPresent(), text);
        assertEquals(length, text.length());
    }
}
