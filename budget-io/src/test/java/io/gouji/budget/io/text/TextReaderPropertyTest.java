package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.CpuTime;
import io.gouji.budget.io.Documents;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a document is damaged, reading it ends, throws nothing, and loses nothing that is not damaged. */
class TextReaderPropertyTest {

    private static final String TEXT = Documents.sampleText();
    private static final List<String> LINES = TEXT.lines().toList();
    private static final DepartmentBudget WHOLE = Budgets.readText(TEXT).orThrow();
    private static final String SIGNS = "\t\n\r 0123456789.,-—元万一合计表单位：（）x\uFFFD\uD83D\u0000\u2028";

    @Property(tries = 150)
    void damagedCharactersNeverThrow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int times) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = 0; i < times; i++) {
            damage(text, random, 0, text.length());
        }
        assertRead(text.toString());
    }

    @Property(tries = 100)
    void damagedBytesNeverThrow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int times) {
        Random random = new Random(seed);
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertRead(new String(Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)), StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void disorderedLinesNeverThrow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int times) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LINES);
        for (int i = 0; i < times; i++) {
            move(lines, random);
        }
        assertRead(String.join("\n", lines));
    }

    @Property(tries = 100)
    void noiseNeverThrows(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("部门收支总表\n单位：万元\n");
        for (int i = 0; i < 2000; i++) {
            text.append(random.nextInt(4) == 0 ? LINES.get(random.nextInt(LINES.size())) : sign(random));
        }
        assertRead(text.toString());
    }

    /** Found by noise: of a line of more than 200 cells nothing was kept of what stood behind. */
    @Example
    void noiseOfManyCellsIsKept() {
        noiseNeverThrows(8_791_906_500_854_091_131L);
    }

    /** One table is damaged in one place; every other table still says what it said. */
    @Property(tries = 150)
    void damageInOneTableLeavesTheOthersAlone(@ForAll long seed) {
        Random random = new Random(seed);
        List<BudgetTable> tables = WHOLE.tables();
        int damaged = random.nextInt(tables.size());
        int from = offset(tables.get(damaged).line());
        int to = damaged + 1 < tables.size() ? offset(tables.get(damaged + 1).line()) - 2 : TEXT.length();
        StringBuilder text = new StringBuilder(TEXT);
        damage(text, random, from, to);
        Map<CellRef, Figure> read = figures(Budgets.readText(text.toString()).orThrow());
        String form = tables.get(damaged).form().name();
        figures(WHOLE).forEach((ref, figure) -> {
            if (!ref.form().equals(form)) {
                assertEquals(figure, read.get(ref), () -> ref + " after damage in " + form);
            }
        });
    }

    private static void damage(StringBuilder text, Random random, int from, int to) {
        int start = from + random.nextInt(Math.max(1, to - from));
        int end = Math.min(Math.min(start + 1 + random.nextInt(20), to), text.length());
        if (start >= end) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, text.substring(start, end));
            case 2 -> text.insert(start, sign(random));
            default -> text.setCharAt(start, sign(random));
        }
    }

    private static char sign(Random random) {
        return SIGNS.charAt(random.nextInt(SIGNS.length()));
    }

    private static void move(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            default -> Collections.swap(lines, at, random.nextInt(lines.size()));
        }
    }

    private static void assertRead(String text) {
        long start = CpuTime.nanos();
        Loaded loaded = Budgets.readText(text);
        assertTrue(CpuTime.nanos() - start < 5_000_000_000L, "reading takes too long");
        assertNotNull(loaded.toString());
        loaded.problems().forEach(problem -> assertEquals(1, problem.toString().lines().count(), problem.toString()));
        loaded.budget().ifPresent(budget -> {
            budget.cells();
            assertSectionsMatch(budget, text);
        });
    }

    /** What is kept as text is the text of the document, line by line; blanks in blank lines apart. */
    private static void assertSectionsMatch(DepartmentBudget budget, String text) {
        List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().map(line -> line.isBlank() ? "" : line).toList();
        for (Section section : budget.sections()) {
            List<String> own = section.text().lines().toList();
            assertEquals(lines.subList(section.line() - 1, section.line() - 1 + own.size()), own);
        }
    }

    private static int offset(int line) {
        int offset = 0;
        for (int i = 0; i < line - 1; i++) {
            offset += LINES.get(i).length() + 1;
        }
        return offset;
    }

    private static Map<CellRef, Figure> figures(DepartmentBudget budget) {
        return budget.cells().stream().collect(Collectors.toMap(Cell::ref, Cell::figure, (a, b) -> a));
    }
}
