package io.gouji.budget.io.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    private static final Pattern EXPECTED = Pattern.compile("Expectation\\.of\\(\\s*(?!row\\.reason)\"?([^\"]*)");

    @Test
    void saysProblemsInBothLanguages() {
        Problem problem = Problem.of("a.txt", 49, 15, "0.00",
                Expectation.of("figure must stand under a heading of the form {}, such as '{}'", "部门收入总表", "合计"));
        assertEquals("a.txt 第 49 行第 15 列：数字应位于“部门收入总表”的栏目之下，如“合计”，而原文为“0.00”", problem.in(Language.ZH));
        assertEquals(problem.toString(), problem.in(Language.EN));
        assertEquals("a.json 第 5 行 $.year：值应为 1000 至 9999 的整数，而原文为“x”", Problem.of("a.json", "$.year", 5, 9,
                "x", Expectation.of("value must be a whole number from {} to {}", 1000, 9999)).in(Language.ZH));
        assertEquals("a.xlsx 工作表“表3”：工作表应可见，才会读取，而原文为“HIDDEN”", Problem.of("a.xlsx",
                Place.sheet("表3", 0, 0), "HIDDEN", Expectation.of("sheet must be visible to be read")).in(Language.ZH));
        assertEquals("a：something new，而原文为“$1”",
                Problem.of("a", 0, 0, "$1", Expectation.parse("something new")).in(Language.ZH));
        assertEquals("单位 99 应只有一个名称，如“$1{}”，而原文为“甲”",
                Problem.of("", 0, 0, "甲", Expectation.of("unit {} must have one name, such as '{}'", 99, "$1{}")).in(Language.ZH));
    }

    @Test
    void undoesItsText() {
        Expectation said = Expectation.of("row must have {} cells, and not {}", 5, "4$1");
        assertEquals("row must have 5 cells, and not 4$1", said.toString());
        assertEquals(said, Expectation.parse(said.toString()));
        assertEquals("该行应有 5 格，而不是 4$1 格", Expectation.parse(said.toString()).in(Language.ZH));
        assertEquals("something new", Expectation.parse("something new").toString());
        assertNotEquals(said, Expectation.of("row must have {} cells, and not {}", 5, 4));
        assertEquals("行应为表样所列的名称，如“合计”", Expectation.parse("row must be a label of the form, such as '合计'").in(Language.ZH));
        assertTrue(Expectation.of("table must have its file to be read on").isCut());
    }

    @Test
    void isOfTheCatalogue() {
        assertThrows(IllegalArgumentException.class, () -> Expectation.of("something new"));
        assertThrows(IllegalArgumentException.class, () -> Expectation.of("row must have at most {} cells"));
        assertThrows(NullPointerException.class, () -> Expectation.of("row must have at most {} cells", (Object) null));
    }

    /** The sources themselves are searched, so that a new expectation without its Chinese is found here. */
    @Test
    void everyExpectationIsOfTheCatalogue() throws IOException {
        Set<String> known = new String(Problem.class.getResourceAsStream("expectations").readAllBytes(),
                StandardCharsets.UTF_8).lines().map(line -> line.split(" => ")[0]).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/gouji/budget/io"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("Expectation.java")) {
                    String source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                    EXPECTED.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
                }
            }
        }
        assertTrue(found.size() > 190, "only " + found.size() + " expectations were found");
        assertEquals(List.of(), found.stream().filter(each -> !known.contains(each)).toList());
    }

    /** What core says of a row is said by the catalogue, too: of an unknown one, a second one and one too short. */
    @Test
    void everyReasonOfARowIsOfTheCatalogue() {
        Set<String> met = new TreeSet<>();
        for (Form form : Template.builtIn().stream().flatMap(each -> each.forms(Form.Kind.MONEY).stream()).toList()) {
            for (int panel = 0; panel < form.panels().size(); panel++) {
                List<Figure> figures = Collections.nCopies(form.panels().get(panel).columns().size(), Figure.blank());
                List<PrintedRow> rows = new ArrayList<>(List.of(PrintedRow.of(panel, "", "没有这一行", "", figures, 1),
                        PrintedRow.of(panel, "", "没有这一行", "", List.of(), 2)));
                for (String label : form.panels().get(panel).rows().stream().flatMap(row -> row.names().stream()).toList()) {
                    rows.addAll(Collections.nCopies(2, PrintedRow.of(panel, "", label, "", figures, 3)));
                }
                for (BudgetTable.UnreadRow row : BudgetTable.of(form, Optional.empty(), rows, List.of(), 1).unreadRows()) {
                    Expectation said = Expectation.of(row.reason().expected(), row.reason().details().toArray());
                    String english = row.reason().toString();
                    assertTrue(english.startsWith("R" + said.toString().substring(1) + ", but "), english);
                    assertNotEquals(said.toString(), said.in(Language.ZH));
                    met.add(row.reason().expected());
                }
            }
        }
        assertTrue(met.size() >= 4, "only " + met);
        assertEquals("行应为表样所列的科目、单位或项目", Expectation.of("row must be one of the {-}", "functions").in(Language.ZH));
        assertEquals("各行应能相互区分", Expectation.of("row must have an address of its own").in(Language.ZH));
    }
}
