package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Coverage;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The account of numbers adds up: as many as a tokenizer counts that shares no code with the reader. */
class LedgerTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9\uFF10-\uFF19]+(?:[.,\uFF0E\uFF0C][0-9\uFF10-\uFF19]+)*");

    private static final String TABLE = String.join("\n", "某局 2024 年部门预算", "", "部门收支总表", "单位：万元",
            "收入\t\t支出\t", "项目\t预算数\t项目\t预算数", "一、一般公共预算拨款收入\t100.00\t一、一般公共服务支出\t100.00",
            "本年收入合计\t100.00\t本年支出合计\t100.00", "上年结转结余\t0.00\t年终结转结余\t0.00",
            "收入总计\t100.00\t支出总计\t100.00", "");

    private static Coverage coverage(String text) {
        Loaded loaded = Budgets.readText(text);
        Coverage coverage = loaded.coverage().orElseThrow();
        assertEquals(NUMBER.matcher(text).results().count(), coverage.numbers(), coverage + text);
        assertEquals(coverage.unplaced() > 0, !coverage.first().place().isEmpty());
        return coverage;
    }

    @Test
    void everyNumberOfTheReferenceIsCountedOnce() throws IOException {
        Coverage coverage = coverage(Samples.text());
        assertEquals(3, coverage.unplaced(), "three zeros in lines 49 to 51 are under no heading");
        assertEquals("line 49, column 15", coverage.first().place());
        assertTrue(coverage.figures() > 380, coverage.toString());
    }

    @Test
    void everyNumberOfEveryTextOfTheExamplesIsCountedOnce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/examples"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
            for (Path text : texts) {
                Loaded loaded = Budgets.read(text);
                if (loaded.isReadable() && loaded.coverage().isPresent()) {
                    coverage(Files.readString(text));
                }
            }
        }
    }

    @Test
    void aTableIsFiguresAndYears() {
        Coverage coverage = coverage(TABLE);
        assertEquals(8, coverage.figures());
        assertEquals(1, coverage.identifiers());
        assertTrue(coverage.isComplete());
        assertEquals("all 9 numbers read", coverage.in(Language.EN));
        assertEquals("全部 9 个数字均已识别", coverage.in(Language.ZH));
    }

    @Test
    void whatNobodyUnderstandsIsToldWithItsPlace() {
        Coverage coverage = coverage(TABLE + "补充表\n甲\t乙\n天下\t12.50\n");
        assertEquals(1, coverage.unplaced());
        assertEquals("9 of 10 numbers read; 1 not placed, first at line 13, column 2: 12.50", coverage.in(Language.EN));
        assertEquals("共 10 个数字，已识别 9 个；未归入 1 个，首个在第13行第2列：12.50", coverage.in(Language.ZH));
    }

    @Test
    void aFigureThatCannotBeReadIsNotPlaced() {
        Coverage coverage = coverage(TABLE.replace("一、一般公共服务支出\t100.00", "一、一般公共服务支出\t1OO.00"));
        assertEquals(2, coverage.unplaced());
    }

    @Test
    void furnitureAndColumnNumbersName() {
        Coverage coverage = coverage(TABLE.replace("部门收支总表\n", "公开01表\n部门收支总表\n部门：某局\n2024年3月15日\n")
                .replace("项目\t预算数\t项目\t预算数\n", "项目\t预算数\t项目\t预算数\n1\t2\t3\t4\n"));
        assertTrue(coverage.isComplete(), coverage.toString());
        assertEquals(8, coverage.figures());
    }
}
