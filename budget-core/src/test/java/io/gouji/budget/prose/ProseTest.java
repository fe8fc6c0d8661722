package io.gouji.budget.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.label.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "支出预算 1,004.91 万元|1,004.91万元:MONEY",
        "2025年，某局支出预算999.00万元|2025:IDENTIFIER 999.00万元:MONEY",
        "比上年减少-3.5%|-3.5%:PERCENT",
        "一般公共服务支出-行政运行100元|100元:MONEY",
        "2024-2026年规划|2024:IDENTIFIER 2026:IDENTIFIER",
        "医疗卫生支出（210类）行政事业单位医疗（11款）行政单位医疗（01项）100.00万元|210:IDENTIFIER 11:IDENTIFIER 01:IDENTIFIER 100.00万元:MONEY",
        "2010301行政运行77.77万元|2010301:IDENTIFIER 77.77万元:MONEY",
        "1.因公出国（境）费0万元|1:IDENTIFIER 0万元:MONEY",
        "1.2025年预算|1:IDENTIFIER 2025:IDENTIFIER",
        "（2）公务接待费0.18万元|2:IDENTIFIER 0.18万元:MONEY",
        "财预〔2016〕143号|2016:IDENTIFIER 143:IDENTIFIER",
        "联系电话：88888888|88888888:IDENTIFIER",
        "截至2024年12月31日，共有车辆 3 辆|2024:IDENTIFIER 12:IDENTIFIER 31:IDENTIFIER 3辆:COUNT",
        "1.23亿元和3千万元|1.23亿元:MONEY 3千万元:MONEY",
        "金额 12,34 元|12,34元:MONEY",
        "数字 77 不明|77:PLAIN",
        "5G网络|5:IDENTIFIER"})
    void numbersHaveUnitsAndKinds(String text, String expected) {
        assertEquals(expected, Numeral.in(Labels.key(text)).stream()
                .map(each -> each.printed() + each.unit() + ":" + each.kind()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "行政运行139万元，2023年预算执行数为95.91万元|2023", "1.2025年预算|2025", "2024年，某局2025年度预算|2025",
        "增加1,2023年份|0", "合计12023年|0", "1.2023年|2023", "某局2023预算|0"})
    void aYearMayFollowAComma(String text, int year) {
        Sentence sentence = Sentences.of(1, List.of(text)).get(0);
        assertEquals(year, sentence.year(0, sentence.text().length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "比2024年预算增加5万元|2024|BUDGET",
        "比2024年预算执行数减少5万元|2024|EXECUTED",
        "同比减少5万元|0|",
        "比上年增加5万元|0|",
        "与2023年度相比，收入支出总计增加307.82万元|2023|",
        "与2026年预算持平|2026|BUDGET",
        "比2023年年初预算数80.00万元增加20.00万元|2023|BUDGET",
        "较上年决算数减少1万元|0|FINAL",
        "占比34%||", "对比分析||", "与此同时，增加5万元||"})
    void comparisonsNameTheirBase(String text, Integer year, String phase) {
        Optional<Comparison> found = Comparison.in(Labels.key(text)).stream().findFirst();
        assertEquals(year != null, found.isPresent());
        found.ifPresent(each -> {
            assertEquals(year, each.year().orElse(0));
            assertEquals(Optional.ofNullable(phase), each.phase().map(Member::name));
            assertEquals(year == 0, each.isLastYear());
        });
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("比", "。", " ", "１", "2", ".", "万元", "“", "\t", "；", "一、", "甲", "(1)", "\u200b").list()
                .ofMaxSize(12).map(parts -> String.join("", parts)).list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void nothingIsLostAndEachSignKnowsItsPlace(@ForAll("lines") List<String> lines) {
        List<Sentence> sentences = Sentences.of(1, lines);
        assertEquals(lines.stream().map(Labels::key).collect(Collectors.joining()),
                sentences.stream().map(Sentence::text).collect(Collectors.joining()));
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.text().length(); i++) {
                char sign = lines.get(sentence.line(i) - 1).charAt(sentence.column(i) - 1);
                assertEquals(sentence.text().substring(i, i + 1), Labels.key(String.valueOf(sign)));
            }
            int inner = sentence.text().substring(0, sentence.text().length() - 1).indexOf('。');
            assertTrue(inner < 0, sentence::toString);
        }
    }
}
