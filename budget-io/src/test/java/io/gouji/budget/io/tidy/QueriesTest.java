package io.gouji.budget.io.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Samples;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of the examples, each run on a database of three documents: two years, one of them wrong. */
class QueriesTest {

    @TempDir
    private Path folder;

    private static Loaded year(int year, String... changes) {
        String text = Samples.text().replace("2024", String.valueOf(year));
        DepartmentBudget budget = io.gouji.budget.io.Budgets.readText(text).orThrow();
        for (String change : changes) {
            String[] parts = change.split("=");
            budget = budget.withFigure(CellRef.parse(parts[0]), Figure.parse(parts[1]));
        }
        return Loaded.of(budget, Samples.wuchang().problems());
    }

    private Path database() throws IOException {
        Path file = folder.resolve("city.sqlite");
        try (TidyWriter writer = TidyWriter.sqlite(file, Language.ZH)) {
            add(writer, "a.txt", year(2024));
            add(writer, "b.txt", year(2025, "EXPENDITURE:合计:合计=714.60", "OVERALL:支出/支出总计:预算数=714.60"));
            writer.add("c.txt", Loaded.unreadable(Samples.wuchang().problems()), Optional.empty());
            writer.finish();
        }
        return file;
    }

    private static void add(TidyWriter writer, String name, Loaded loaded) throws IOException {
        writer.add(name, loaded, Optional.of(Reconciliation.standard().check(loaded.orThrow())));
    }

    private static List<String> rows(Path database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }

    @Test
    void everyQueryOfTheExamplesFindsSomething() throws IOException, SQLException {
        Path database = database();
        try (Stream<Path> files = Files.list(Samples.file("queries"))) {
            List<Path> queries = files.sorted().toList();
            assertEquals(10, queries.size());
            for (Path query : queries) {
                List<String> rows = rows(database, Files.readString(query, StandardCharsets.UTF_8));
                assertFalse(rows.isEmpty(), query.toString());
            }
        }
    }

    @Test
    void theAnswersAreTheDocuments() throws IOException, SQLException {
        Path database = database();
        String classes = Files.readString(Samples.file("queries/01-total-by-class.sql"), StandardCharsets.UTF_8);
        assertEquals("武昌区科学技术协会 2024 206 629.72", rows(database, classes).get(0));
        String years = Files.readString(Samples.file("queries/04-two-years.sql"), StandardCharsets.UTF_8);
        assertEquals(List.of("武昌区科学技术协会 2025 714.6 704.6 10.0"), rows(database, years));
        String worst = Files.readString(Samples.file("queries/07-worst-documents.sql"), StandardCharsets.UTF_8);
        assertTrue(rows(database, worst).get(0).startsWith("b.txt "), rows(database, worst).toString());
        assertEquals(List.of("3"), rows(database, "SELECT count(*) FROM documents"));
    }

    @Test
    void whatIsNotFinishedLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("city.sqlite"), "before");
        TidyWriter writer = TidyWriter.sqlite(file, Language.EN);
        add(writer, "a.txt", year(2024));
        writer.close();
        assertEquals("before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertThrows(IOException.class, () -> TidyWriter.sqlite(folder.resolve("no/city.sqlite"), Language.EN));
    }
}
