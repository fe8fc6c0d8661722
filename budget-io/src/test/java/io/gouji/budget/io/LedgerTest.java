package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.io.format.SourceReader;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The account of numbers adds up: as many as a tokenizer counts that shares no code with the reader. */
class LedgerTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9\uFF10-\uFF19]+(?:[.,\uFF0E\uFF0C][0-9\uFF10-\uFF19]+)*");

    private static final Pattern DOCUMENT = Pattern.compile("\\.(?:txt|pdf|docx?|xlsx?|html?|mht)$");
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

    /** Every file of the tests and, where it is, of the shared folder that has blocks; those of no budget have no ledger. */
    @Test
    void everyNumberOfEveryDocumentOfTheTestsIsCountedOnce() throws IOException {
        int counted = 0;
        for (Path file : documents()) {
            Loaded loaded = Budgets.read(file);
            if (loaded.coverage().isPresent()) {
                Coverage coverage = loaded.coverage().get();
                assertEquals(numbers(file), coverage.numbers(), () -> file + ": " + coverage);
                assertEquals(figures(loaded), coverage.figures(), () -> file + ": " + coverage);
                counted++;
            }
        }
        assertTrue(counted > 20, counted + " documents");
    }

    private static List<Path> documents() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Samples.file(""), Path.of(System.getProperty("basedir", "."), "src",
                "test", "resources")));
        SharedFolder.find().ifPresent(shared -> Stream.of("seed", "data/cases/reading", "data/published")
                .map(shared::resolve).filter(Files::isDirectory).forEach(folders::add));
        List<Path> documents = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> DOCUMENT.matcher(file.toString()).find()).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    /** Of a text its own numbers, of any other file those of its blocks and of what is none. */
    private static long numbers(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<Source> source = SourceReader.read(file.toString(), bytes);
        Stream<String> texts = source.isEmpty() ? Stream.of(new String(bytes, StandardCharsets.UTF_8))
                : Stream.concat(source.get().blocks().stream().map(Block::text),
                        source.get().leftOut().stream().map(LeftOut::text));
        return texts.mapToLong(text -> NUMBER.matcher(text).results().count()).sum();
    }

    /** The numbers that the budget's cells print; two that a sentence in a cell of goals gives to years are targets. */
    private static long figures(Loaded loaded) {
        return loaded.budget().orElseThrow().cells().stream()
                .filter(cell -> cell.column() > 0 || cell.form().kind() != Form.Kind.PERFORMANCE).map(Cell::figure)
                .filter(figure -> !figure.isBlank() && !figure.isUnread())
                .mapToLong(figure -> NUMBER.matcher(figure.printed()).results().count()).sum();
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
        assertEquals("共 10 个数字，已识别 9 个；未归入 1 个，首个在第 13 行第 2 列：12.50", coverage.in(Language.ZH));
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
