package io.gouji.budget.io.tidy;

import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.report.Headline;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tidy tables in an SQLite database, which takes its place only when it is whole. */
final class SqliteWriter implements TidyWriter {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX figures_document ON figures (document_id, form, row)",
            "CREATE INDEX figures_department ON figures (department, year)",
            "CREATE INDEX figures_function ON figures (function, side, fund, nature)",
            "CREATE INDEX figures_economic ON figures (economic, nature)",
            "CREATE INDEX findings_document ON findings (document_id)",
            "CREATE INDEX findings_rule ON findings (rule, outcome)",
            "CREATE INDEX documents_department ON documents (department, year)");

    private final Path file;
    private final Path draft;
    private final Language language;
    private final Connection database;
    private final PreparedStatement documents;
    private final PreparedStatement figures;
    private final PreparedStatement findings;
    private final PreparedStatement problems;
    private int count;
    private boolean whole;

    private SqliteWriter(Path file, Path draft, Language language, Connection database) throws SQLException {
        this.file = file;
        this.draft = draft;
        this.language = language;
        this.database = database;
        database.setAutoCommit(false);
        documents = table("documents", Stream.concat(Stream.of("id INTEGER PRIMARY KEY", "document TEXT",
                "department TEXT", "year INTEGER", "template TEXT", "figures INTEGER", "consistent INTEGER",
                "verdict TEXT", "whole INTEGER", "unread INTEGER", "contradictions INTEGER", "problems INTEGER"),
                OUTCOMES.stream().map(name -> name + " INTEGER")).toList());
        figures = table("figures", columns(TidyColumns.FIGURES));
        findings = table("findings", columns(TidyColumns.FINDINGS));
        problems = table("problems", List.of("document_id INTEGER", "line INTEGER", "cell INTEGER", "text TEXT",
                "message TEXT"));
    }

    static SqliteWriter open(Path file, Language language) throws IOException {
        if (SqliteWriter.class.getModule().isNamed() && ModuleLayer.boot().findModule("java.sql").isEmpty()) {
            throw new IllegalStateException("SQLite must have the module java.sql, such as by '--add-modules java.sql',"
                    + " but it was not there");
        }
        Path folder = WholeFile.folder(file, "city.sqlite");
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Class.forName("org.sqlite.JDBC");
            return new SqliteWriter(file, draft, language, DriverManager.getConnection("jdbc:sqlite:" + draft));
        } catch (ClassNotFoundException ex) {
            throw new IllegalStateException("SQLite must have org.xerial:sqlite-jdbc on the class path or the module"
                    + " path, but it was not there", ex);
        } catch (SQLException ex) {
            Files.deleteIfExists(draft);
            throw WholeFile.unwritable(file, ex);
        }
    }

    private static <T> List<String> columns(List<TidyColumn<T>> columns) {
        return Stream.concat(Stream.of("document_id INTEGER REFERENCES documents (id)"),
                columns.stream().map(column -> '"' + column.name() + "\" " + column.type())).toList();
    }

    private PreparedStatement table(String name, List<String> columns) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (" + String.join(", ", columns) + ")");
        }
        return database.prepareStatement("INSERT INTO " + name + " VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
    }

    @Override
    public void add(String document, Loaded loaded, Optional<Report> report) throws IOException {
        try {
            count++;
            insert(documents, document(document, loaded, report));
            if (loaded.budget().isPresent()) {
                insertAll(figures, TidyColumns.FIGURES, Tidy.figures(document, loaded.budget().get()));
            }
            if (report.isPresent()) {
                insertAll(findings, TidyColumns.FINDINGS, Tidy.findings(document, report.get()));
            }
            for (Problem problem : loaded.problems()) {
                insert(problems, Arrays.asList(count, problem.line(), problem.column(), problem.text(),
                        problem.in(language)));
            }
        } catch (SQLException ex) {
            throw new IOException(ex);
        }
    }

    private List<Object> document(String document, Loaded loaded, Optional<Report> report) {
        Optional<DepartmentBudget> budget = loaded.budget();
        Optional<Headline> headline = report.map(each -> Headline.of(loaded, each));
        List<Object> values = new ArrayList<>(Arrays.asList(count, document,
                budget.map(DepartmentBudget::department).orElse(null),
                budget.filter(each -> each.year().isPresent()).map(each -> each.year().getAsInt()).orElse(null),
                budget.map(each -> each.template().name()).orElse(null),
                budget.map(each -> each.cells().size()).orElse(null),
                report.flatMap(Report::consistent).map(consistent -> consistent ? 1 : 0).orElse(null),
                headline.map(each -> each.verdict().name()).orElse(null), loaded.isWhole() ? 1 : 0,
                headline.map(Headline::unread).orElse(null),
                report.map(each -> each.contradictions().size()).orElse(null), loaded.problems().size()));
        for (Outcome outcome : Outcome.values()) {
            values.add(report.map(each -> each.outcomes().get(outcome)).orElse(null));
        }
        return values;
    }

    private <T> void insertAll(PreparedStatement statement, List<TidyColumn<T>> columns, Stream<T> rows)
            throws SQLException {
        for (T row : (Iterable<T>) rows::iterator) {
            statement.setInt(1, count);
            for (int i = 0; i < columns.size(); i++) {
                Language its = columns.get(i).spoken() ? language : Language.EN;
                set(statement, i + 2, columns.get(i).value().apply(row, its));
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private static void insert(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            set(statement, i + 1, values.get(i));
        }
        statement.executeUpdate();
    }

    /** SQLite has no decimals: a number of the type REAL is the nearest double, and {@code fen} is exact. */
    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        statement.setObject(place, value instanceof Number number && !(value instanceof Integer)
                && !(value instanceof Long) ? (Object) number.doubleValue() : value);
    }

    @Override
    public void finish() throws IOException {
        try (Statement statement = database.createStatement()) {
            for (String index : INDEXES) {
                statement.execute(index);
            }
            database.commit();
            whole = true;
        } catch (SQLException ex) {
            throw new IOException(ex);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
            if (whole) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (SQLException ex) {
            throw new IOException(ex);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
