package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final DepartmentBudget SAMPLE = Budgets.read(Path.of("src", "examples", "wuchang-2024.txt")).orThrow();

    private static String line(DepartmentBudget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonReport json = JsonReport.lines(out, Language.EN)) {
            json.write("a.txt", OptionalInt.empty(), Loaded.of(budget, List.of()), Optional.of(Reconciliation.standard().check(budget)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aConflictStandsWithItsRepairs() throws IOException {
        String cell = "{\"form\":\"EXPENDITURE\",\"row\":\"合计\",\"column\":\"项目支出\"}";
        String line = line(SAMPLE.withFigure(CellRef.of("EXPENDITURE", "合计", "项目支出"), Figure.parse("476.50")));
        assertTrue(line.contains("\"consistent\":false,"), line);
        assertTrue(line.contains("\"conflicts\":[{\"cells\":[" + cell
                + ",{\"form\":\"PROJECTS\",\"row\":\"合计\",\"column\":\"合计\"}],\"relations\":[\"copy:EXPENDITURE:合计:项目支出\"],"), line);
        assertTrue(line.contains("\"repairs\":[{\"rank\":1,\"changes\":[{\"cell\":" + cell
                + ",\"printed\":\"476.50\",\"suggested\":\"467.50\",\"error\":\"TRANSPOSED_DIGITS\","), line);
    }

    @Test
    void aConsistentDocumentHasNoConflicts() throws IOException {
        String line = line(SAMPLE);
        assertTrue(line.contains("\"consistent\":true,"), line);
        assertTrue(line.contains("\"conflicts\":[],"), line);
    }
}
