package io.gouji.budget.io.report;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every format of a report says first (结论): the verdict, and of how much of the source it is said. That all
 * figures can be true is said only of a source that was read to its end, every figure and number of it; of what was not
 * read nothing is known.
 */
public final class Headline {

    private final Loaded loaded;
    private final Report report;

    private Headline(Loaded loaded, Report report) {
        this.loaded = loaded;
        this.report = report;
    }

    /** The headline of a file that was read so and of the check of what was read. */
    public static Headline of(Loaded loaded, Report report) {
        return new Headline(loaded, report);
    }

    /**
     * Returns the verdict on the file under the policy of the report; exit codes and every format say this one. What
     * was not read to its end may break anything further on, so it is undecided where what was read passes; and so are
     * numbers that were not placed, where the policy refuses what cannot be judged.
     */
    public Verdict verdict() {
        Verdict verdict = report.verdict(report.policy());
        boolean unread = !loaded.isWhole() || report.policy().fails(Outcome.INCOMPLETE)
                && loaded.coverage().filter(each -> !each.isComplete()).isPresent();
        return verdict.isPass() && unread ? Verdict.UNDECIDED : verdict;
    }

    /**
     * What is worst in a document (最严重的问题).
     *
     * @param id the id of the finding; {@code joint-proof} for a contradiction
     * @param message the finding in one sentence
     */
    public record Worst(String id, String message) {
    }

    /** Returns the contradiction or else the finding that is worst; empty where all holds but for rounding. */
    public Optional<Worst> worst(Language language) {
        if (report.verdict(report.policy()) == Verdict.CONTRADICTORY && !report.contradictions().isEmpty()) {
            return Optional.of(new Worst("joint-proof", report.contradictions().get(0).message(language)));
        }
        return report.findings().stream().filter(finding -> finding.outcome() != Outcome.ROUNDED).findFirst()
                .map(finding -> new Worst(finding.id(), finding.message(language)));
    }

    /** Returns how many figures are there whose print could not be read. */
    public long unread() {
        return report.budget().cells().stream().filter(cell -> cell.figure().isUnread()).count();
    }

    /** Returns true if nothing that the source prints stands apart from the verdict. */
    public boolean isOfAll() {
        boolean placed = loaded.coverage().map(Coverage::isComplete).orElseGet(() -> loaded.problems().isEmpty());
        return loaded.isWhole() && placed && unread() == 0;
    }

    /** Returns in one sentence whether the figures can all be true, without an end. */
    public String consistency(Language language) {
        boolean chinese = language == Language.ZH;
        return report.consistent().map(consistent -> consistent ? consistent(chinese) : inconsistent(chinese))
                .orElse(chinese ? "整体是否可成立未能判定" : "consistent or not: unknown");
    }

    /** A contradiction that waived findings explain alone is none for the verdict, and so is not said to be one. */
    private String inconsistent(boolean chinese) {
        if (report.verdict(report.policy()) == Verdict.CONTRADICTORY) {
            return chinese ? "整体不可成立：全部印数不能同时为真" : "contradictory: the figures cannot all be true";
        }
        return chinese ? "整体不可成立，但只因已豁免的问题" : "not consistent, for waived findings alone";
    }

    private String consistent(boolean chinese) {
        long read = report.budget().cells().size() - unread();
        if (isOfAll()) {
            return chinese ? "整体可成立：存在与全部印数相符的真实金额"
                    : "consistent: there are true amounts that print as every figure does";
        }
        return chinese ? "就已读部分可成立：已读出的 " + read + " 个数可同时为真"
                : "consistent as far as read: there are true amounts for " + read + " figures";
    }

    /** Returns what stands apart from the verdict, each with a semicolon in front; an empty text if nothing does. */
    public String apart(Language language) {
        boolean chinese = language == Language.ZH;
        List<String> apart = new ArrayList<>();
        add(apart, unread(), chinese ? " 个数未能读出，不在此列" : " could not be read");
        int unplaced = loaded.coverage().map(Coverage::unplaced).orElse(0);
        add(apart, unplaced, chinese ? " 个数字未归入，不在此列" : unplaced == 1 ? " number was not placed and stands apart"
                : " numbers were not placed and stand apart");
        int problems = loaded.coverage().isPresent() ? 0 : loaded.problems().size();
        add(apart, problems, chinese ? " 处未能识别，见下" : problems == 1 ? " problem, see below" : " problems, see below");
        if (!loaded.isWhole()) {
            apart.add(chinese ? "文件未能读完" : "the file was not read to its end");
        }
        String mark = chinese ? "；" : "; ";
        return apart.isEmpty() ? "" : mark + String.join(mark, apart);
    }

    private static void add(List<String> apart, long count, String what) {
        if (count > 0) {
            apart.add(count + what);
        }
    }
}
