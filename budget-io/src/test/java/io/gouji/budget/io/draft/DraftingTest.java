package io.gouji.budget.io.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.text.PrintedText;
import io.gouji.budget.io.text.TextSource;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents read without their declaration, by a template drafted from their own words. */
class DraftingTest {

    private static final int SEEDS = Integer.getInteger("drafts", 3);

    @ParameterizedTest
    @ValueSource(strings = {"wuchang-2024", "shanghai", "shanghai-unit", "final-2024", "central"})
    void aDraftMeasuresWhatTheDeclarationDoes(String name) {
        Template template = Template.builtIn(name).orElseThrow();
        int all = 0;
        int same = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Size size = new Size(20 + seed % 30, 1 + seed % 3);
            String text = PrintedText.of(GeneratedLines.budget(seed, template, size));
            Loaded drafted = Budgets.readText("", text, draft(text).template().orElseThrow());
            Map<List<Integer>, Region> regions = new HashMap<>();
            drafted.orThrow().cells().forEach(cell -> regions.put(place(cell), cell.region()));
            for (Cell cell : Budgets.readText("", text, template).orThrow().cells()) {
                all += cell.figure().isPrinted() ? 1 : 0;
                same += cell.figure().isPrinted() && cell.region().equals(regions.get(place(cell))) ? 1 : 0;
            }
            assertEquals(0, broken(drafted));
        }
        System.out.println("drafted as declared, " + name + ": " + same + " of " + all + " regions");
        assertTrue(same >= 0.97 * all, same + " of " + all);
    }

    private static List<Integer> place(Cell cell) {
        return List.of(cell.line(), cell.column());
    }

    private static TemplateDraft draft(String text) {
        return TemplateDraft.of(TextSource.of("", text));
    }

    private static long broken(Loaded loaded) {
        return Reconciliation.standard().check(loaded.orThrow()).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sichuan", "jiangsu", "guangdong", "execution", "hubei"})
    void theLayoutOfAnotherProvinceIsReadAndNoOneAccused(String province) {
        Loaded loaded = read(text(province));
        assertTrue(loaded.isReadable(), loaded.problems().toString());
        Report report = Reconciliation.standard().check(loaded.orThrow());
        assertEquals("drafted", loaded.orThrow().template().name());
        assertEquals(List.of(), report.findings().stream().filter(each -> each.outcome() == Outcome.BROKEN).toList());
        assertNotEquals(Optional.of(false), report.consistent());
        assertFalse(loaded.problems().stream().anyMatch(each -> each.message().startsWith("number must belong")),
                loaded.problems().toString());
    }

    @Test
    void aWrongFigureInAnotherProvincesLayoutIsFound() {
        assertTrue(broken(read(text("sichuan").replace("一、一般公共服务支出\t430.00", "一、一般公共服务支出\t340.00"))) > 0);
        assertTrue(broken(read(text("jiangsu").replace("三、单位预留机动经费\t50.00", "三、单位预留机动经费\t60.00"))) > 0);
        assertTrue(broken(read(text("guangdong").replace("一、预算拨款\t1,000,000", "一、预算拨款\t1,100,000"))) > 0);
    }

    @Test
    void whatNoWordExplainsIsAMemberOfItsOwnAndTold() {
        String declaration = draft(text("jiangsu")).declaration();
        assertTrue(declaration.contains("member nature 单位预留机动经费 单位预留机动经费"), declaration);
        assertTrue(read(text("jiangsu")).problems().stream()
                .anyMatch(problem -> problem.text().equals("单位预留机动经费")));
    }

    @Test
    void theTemplateThatFitsIsChosen() {
        for (String name : List.of("wuchang-2024", "shanghai", "final-2024")) {
            String text = PrintedText.of(GeneratedLines.budget(1, Template.builtIn(name).orElseThrow(), new Size(30, 2)));
            assertEquals(name, read(text).orThrow().template().name());
        }
    }

    @Test
    void aDocumentWithoutATableSaysWhatWasLookedForAndTheWayOut() {
        String message = read("某局2025年部门预算\n\n没有表。\n").problems().get(0).message();
        assertTrue(message.contains("none of the templates wuchang-2024, shanghai"), message);
        assertTrue(message.contains("'template FILE -o my.forms'"), message);
    }

    private static Loaded read(String text) {
        return Budgets.read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String name) {
        try (InputStream stream = DraftingTest.class.getResourceAsStream(name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
