package io.gouji.budget.io.cli;

import io.gouji.budget.io.Document;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Outcome;
import io.gouji.budget.rules.Policy;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came of a document in one line (汇总行): texts in the order of {@link #COLUMNS}, none with a line break. What is
 * not known is empty: the counts of a document that could not be read, or a consistency that was not proven.
 */
record SummaryRow(List<String> values) {

    private static final List<String> TEXTS = List.of("file", "digest", "department");
    private static final List<String> OUTCOMES = Arrays.stream(Outcome.values()).map(SummaryRow::name).toList();

    /** The headings. */
    static final List<String> COLUMNS = Stream.of(List.of("file", "line", "digest", "department", "year"), OUTCOMES,
            List.of("waived", "consistent", "problems")).flatMap(List::stream).toList();

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** The line of a document, told from another version of it by the digest. */
    static SummaryRow of(Document document, String digest, Loaded loaded, Optional<Report> report) {
        List<String> values = new ArrayList<>(key(document, digest));
        values.add(report.map(each -> oneLine(each.budget().department())).orElse(""));
        values.add(report.map(Report::budget).map(SummaryRow::year).orElse(""));
        for (Outcome outcome : Outcome.values()) {
            values.add(report.map(each -> each.outcomes().get(outcome).toString()).orElse(""));
        }
        values.add(report.map(each -> Integer.toString(each.waived().size())).orElse(""));
        values.add(report.flatMap(Report::consistent).map(String::valueOf).orElse(""));
        values.add(Integer.toString(loaded.problems().size()));
        return new SummaryRow(List.copyOf(values));
    }

    private static List<String> key(Document document, String digest) {
        String line = document.line().isPresent() ? Integer.toString(document.line().getAsInt()) : "";
        return List.of(oneLine(document.file().toString()), line, digest);
    }

    private static String year(DepartmentBudget budget) {
        return budget.year().isPresent() ? Integer.toString(budget.year().getAsInt()) : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** The line that has those values, if they are a line's. */
    static Optional<SummaryRow> parse(List<String> values) {
        boolean whole = values.size() == COLUMNS.size() && IntStream.range(0, values.size())
                .allMatch(i -> isText(COLUMNS.get(i)) || values.get(i).matches("\\d{0,9}|true|false"));
        return whole ? Optional.of(new SummaryRow(List.copyOf(values))) : Optional.empty();
    }

    static boolean isText(String column) {
        return TEXTS.contains(column);
    }

    /** Whether this is the line of that document as it is. */
    boolean isOf(Document document, String digest) {
        return values.subList(0, 3).equals(key(document, digest));
    }

    /** The exit code that the document asks for. */
    int code(Policy policy) {
        if (value("exact").isEmpty()) {
            return Main.UNREADABLE;
        }
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, count(name(outcome)));
        }
        return policy.passes(outcomes, count("waived")) && !isSecretlyWrong() ? Main.FINE : Main.BROKEN;
    }

    /** Whether every relation holds as it is asked to, and yet the figures cannot all be true. */
    private boolean isSecretlyWrong() {
        return count(name(Outcome.BROKEN)) + count(name(Outcome.STRAINED)) + count("waived") == 0
                && value("consistent").equals("false");
    }

    private int count(String column) {
        return Integer.parseInt(value(column));
    }

    private String value(String column) {
        return values.get(COLUMNS.indexOf(column));
    }
}
