package io.gouji.budget.io.cli;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy.Verdict;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of all documents of a run together (合计), and those that did not pass, worst first. */
final class RunTotals {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.CONTRADICTORY, Verdict.BROKEN, Verdict.UNDECIDED, Verdict.PASSES);
    private static final int MOST = 20;
    private static final int LONGEST = 120;

    private final List<SummaryRow> failed = new ArrayList<>();
    private final long[] verdicts = new long[WORST_FIRST.size() + 1];
    private final long[] outcomes = new long[Outcome.values().length];
    private long documents;
    private long numbers;
    private long unplaced;

    /** Adds a document. */
    void add(SummaryRow row) {
        documents++;
        int verdict = rank(row);
        verdicts[verdict]++;
        if (verdict != WORST_FIRST.indexOf(Verdict.PASSES)) {
            failed.add(row);
        }
        for (Outcome outcome : Outcome.values()) {
            outcomes[outcome.ordinal()] += number(row, outcome.name().toLowerCase(Locale.ROOT));
        }
        numbers += number(row, "numbers");
        unplaced += number(row, "unplaced");
    }

    /** The place of the verdict among the worst first; behind all others what could not be read. */
    private static int rank(SummaryRow row) {
        String verdict = row.value("verdict");
        return verdict.isEmpty() ? WORST_FIRST.size() : WORST_FIRST.indexOf(Verdict.valueOf(verdict));
    }

    private static long number(SummaryRow row, String column) {
        String value = row.value(column);
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    /** Returns true if there is more than one document, so that totals say something of their own. */
    boolean areOfMany() {
        return documents > 1;
    }

    void print(PrintStream out, Language language) {
        boolean chinese = language == Language.ZH;
        out.println((chinese ? "共 " + documents + " 份文件：" : documents + " documents: ") + verdicts(language));
        out.println((chinese ? "共 " + numbers + " 个数字，已识别 " + (numbers - unplaced) + " 个；"
                : (numbers - unplaced) + " of " + numbers + " numbers read; ") + relations(language));
        TextTable table = new TextTable();
        failed.stream().sorted(Comparator.comparing(RunTotals::rank).thenComparing(row -> -number(row, "broken")))
                .limit(MOST).forEach(row -> table.row(List.of(verdict(rank(row), language), name(row), worst(row))));
        table.print(out);
        if (failed.size() > MOST) {
            int more = failed.size() - MOST;
            out.println(chinese ? "另有 " + more + " 份未通过" : more + " more did not pass");
        }
        out.flush();
    }

    private String verdicts(Language language) {
        String mark = language == Language.ZH ? "，" : ", ";
        return Stream.of(3, 0, 1, 2, 4).filter(i -> verdicts[i] > 0)
                .map(i -> verdicts[i] + " " + verdict(i, language)).collect(Collectors.joining(mark));
    }

    private static String verdict(int rank, Language language) {
        boolean chinese = language == Language.ZH;
        return rank < WORST_FIRST.size() ? WORST_FIRST.get(rank).text(language) : chinese ? "未能读取" : "unreadable";
    }

    private String relations(Language language) {
        boolean chinese = language == Language.ZH;
        long all = 0;
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = outcomes[outcome.ordinal()];
            all += count;
            if (count > 0) {
                counts.add(count + " " + (chinese ? outcome.chinese()
                        : outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
        }
        return all + (chinese ? " 项勾稽关系：" : " relations: ") + String.join(chinese ? "，" : ", ", counts);
    }

    private static String name(SummaryRow row) {
        String line = row.value("line");
        return row.value("file") + (line.isEmpty() ? "" : ":" + line);
    }

    private static String worst(SummaryRow row) {
        String text = row.value("worst_finding");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
