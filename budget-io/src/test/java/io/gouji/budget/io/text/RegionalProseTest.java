package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honest documents in the forms of six places, each written out whole: nobody is accused, a wrong number is found. */
class RegionalProseTest {

    private static String text(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "io", "gouji", "budget",
                "io", "text", "regional", name + ".txt"));
    }

    private static Loaded read(String text) {
        return Budgets.read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Report check(Loaded loaded) {
        return Reconciliation.standard().check(loaded.orThrow());
    }

    /** What is not placed is told, number by number. */
    @ParameterizedTest
    @CsvSource({"jiangsu, 10", "sichuan, 2", "final-account, 0", "wuhan, 7", "guizhou, 0",
        "carried-over, 14"})
    void anHonestDocumentIsNotAccused(String name, int unplaced) throws IOException {
        Loaded loaded = read(text(name));
        Report report = check(loaded);
        assertEquals(0, report.outcomes().get(Outcome.BROKEN), () -> report.findings().toString());
        assertEquals(Optional.of(true), report.consistent());
        assertTrue(report.outcomes().get(Outcome.INCOMPLETE) <= 3, () -> report.findings().toString());
        assertTrue(loaded.coverage().orElseThrow().unplaced() <= unplaced, () -> loaded.problems().toString());
        assertEquals(loaded.coverage().orElseThrow().unplaced(), loaded.problems().stream()
                .filter(problem -> problem.toString().contains("number must belong")).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"jiangsu|其他收入40.00万元，与上年|其他收入41.00万元，与上年", "jiangsu|支出1,700.00万元|支出1,900.00万元",
        "jiangsu|总计各增加145.67万元|总计各增加154.67万元", "jiangsu|占85.29%|占82.59%", "jiangsu|公用经费250.00|公用经费205.00",
        "sichuan|上年结转10.00万元，占0.67%|上年结转10.00万元，占6.70%", "sichuan|公务接待费3.00万元|公务接待费8.00万元",
        "final-account|完成预算的75.00%|完成预算的57.00%", "final-account|占66.67%|占66.76%",
        "wuhan|下降1.23%|下降2.13%", "wuhan|5,500.00万元、公用经费500.00|5,500.00万元、公用经费600.00", "wuhan|服务类200.00|服务类220.00",
        "guizhou|占85.72%|占87.52%", "guizhou|下降16.67%|下降17.66%", "carried-over|占95.83%|占98.53%",
        "carried-over|收入合计1,200.00|收入合计1,220.00", "carried-over|完成年初预算的105.45%|完成年初预算的104.55%"})
    void aWrongNumberIsFound(String name, String right, String wrong) throws IOException {
        String text = text(name);
        assertTrue(text.contains(right), right);
        Report report = check(read(text.replaceFirst(right, wrong)));
        assertTrue(report.isBroken() || report.consistent().equals(Optional.of(false)), wrong);
    }
}
