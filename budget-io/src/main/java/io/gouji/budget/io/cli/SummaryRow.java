package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.chars.VisibleText;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.report.Headline;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came of a document in one line (汇总行): texts in the order of {@link #COLUMNS}, none with a line break. What is
 * not known is empty: the counts of a document that could not be read, or a consistency that was not proven.
 */
record SummaryRow(List<String> values) {

    private static final List<String> TEXTS = List.of("file", "digest", "department", "verdict", "worst",
            "worst_finding", "check");
    private static final List<String> OUTCOMES = Arrays.stream(Outcome.values()).map(SummaryRow::name).toList();

    /** The headings. */
    static final List<String> COLUMNS = Stream.of(List.of("file", "line", "digest", "department", "year"), OUTCOMES,
            List.of("waived", "consistent", "verdict", "problems", "numbers", "unplaced", "unread",
            "whole", "worst", "worst_finding", "check")).flatMap(List::stream).toList();

    private static final int LAST = COLUMNS.size() - 1;
    private static final int CHECK = 16;

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** The line of a document, told from another version of it by the digest. */
    static SummaryRow of(Document document, String digest, Loaded loaded, Optional<Report> report,
            Language language) {
        Optional<Headline> headline = report.map(each -> Headline.of(loaded, each));
        List<String> values = new ArrayList<>(key(document, digest));
        values.add(report.map(each -> oneLine(each.budget().department())).orElse(""));
        values.add(report.map(Report::budget).map(SummaryRow::year).orElse(""));
        for (Outcome outcome : Outcome.values()) {
            values.add(report.map(each -> String.valueOf(each.outcomes().get(outcome))).orElse(""));
        }
        values.add(report.map(each -> Integer.toString(each.waived().size())).orElse(""));
        values.add(report.flatMap(Report::consistent).map(String::valueOf).orElse(""));
        values.add(headline.map(each -> each.verdict().name()).orElse(""));
        values.add(Integer.toString(loaded.problems().size()));
        values.add(loaded.coverage().map(each -> Integer.toString(each.numbers())).orElse(""));
        values.add(loaded.coverage().map(each -> Integer.toString(each.unplaced())).orElse(""));
        values.add(headline.map(each -> Long.toString(each.unread())).orElse(""));
        values.add(String.valueOf(loaded.isWhole()));
        values.addAll(worst(loaded, headline, language));
        values.add(check(values));
        return new SummaryRow(List.copyOf(values));
    }

    /** Id and sentence of what is worst: of a document that could not be read, the first problem. */
    private static List<String> worst(Loaded loaded, Optional<Headline> headline, Language language) {
        if (headline.isEmpty()) {
            return List.of("", loaded.problems().stream().findFirst()
                    .map(each -> oneLine(each.in(language))).orElse(""));
        }
        return headline.get().worst(language).map(each -> List.of(oneLine(each.id()), oneLine(each.message())))
                .orElse(List.of("", ""));
    }

    private static List<String> key(Document document, String digest) {
        String line = document.line().isPresent() ? Integer.toString(document.line().getAsInt()) : "";
        return List.of(oneLine(document.file().toString()), line, digest);
    }

    private static String year(DepartmentBudget budget) {
        return budget.year().isPresent() ? Integer.toString(budget.year().getAsInt()) : "";
    }

    private static String oneLine(String text) {
        return VisibleText.of(text);
    }

    /** What gives away a line that was altered since; it keeps no secret, and anybody can work it out anew. */
    private static String check(List<String> values) {
        return Digest.sha256(String.join("\n", values)).substring(0, CHECK);
    }

    /** The line that has those values, if they are a line's. */
    static Optional<SummaryRow> parse(List<String> values) {
        boolean whole = values.size() == COLUMNS.size() && IntStream.range(0, values.size())
                .allMatch(i -> isText(COLUMNS.get(i)) || values.get(i).matches("\\d{0,9}|true|false"))
                && values.get(LAST).equals(check(values.subList(0, LAST)));
        return whole ? Optional.of(new SummaryRow(List.copyOf(values))) : Optional.empty();
    }

    static boolean isText(String column) {
        return TEXTS.contains(column);
    }

    /** Whether this is the line of that document as it is. */
    boolean isOf(Document document, String digest) {
        return values.subList(0, 3).equals(key(document, digest));
    }

    /**
     * The exit code that the document asks for.
     *
     * @param partial true if a document that was not read to its end is accepted as far as it was, which is never fine
     */
    int code(boolean partial) {
        if (value("verdict").isEmpty()) {
            return Main.UNREADABLE;
        }
        if (value("whole").equals("false")) {
            return partial ? Main.BROKEN : Main.UNREADABLE;
        }
        return value("verdict").equals(Verdict.PASSES.name()) ? Main.FINE : Main.BROKEN;
    }

    /** Returns what stands in that column. */
    String value(String column) {
        return values.get(COLUMNS.indexOf(column));
    }
}
