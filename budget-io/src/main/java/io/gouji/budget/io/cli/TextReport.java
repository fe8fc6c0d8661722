package io.gouji.budget.io.cli;

import io.gouji.budget.io.report.Headline;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** A report for people: a short summary, what could not be read, then the findings, worst first. */
final class TextReport {

    private static final int MOST_DEDUCTIONS = 6;

    private static final int REPAIRS = 3;

    /** One report after the other, and their totals at the end. */
    static final class Many extends ReportPrinter.Separate {

        private final OutputStream out;
        private final Language language;

        Many(OutputStream out, Language language, Ansi ansi) {
            super(out, to -> {
                TextReport text = new TextReport(to, language, ansi);
                return (document, loaded, report) -> text.print(document.toString(), loaded, report);
            });
            this.out = out;
            this.language = language;
        }

        @Override
        public void total(RunTotals totals) {
            if (totals.areOfMany()) {
                totals.print(new ColouredLines(out), language);
            }
        }
    }

    private final PrintStream out;
    private final Language language;
    private final Ansi ansi;

    TextReport(OutputStream out, Language language, Ansi ansi) {
        this.out = new ColouredLines(out);
        this.language = language;
        this.ansi = ansi;
    }

    void print(String file, Loaded loaded, Optional<Report> report) {
        report.ifPresentOrElse(each -> summary(file, loaded, each),
                () -> out.println(paint("red,bold", file + text("：未能读取", ": could not be read"))));
        problems(loaded.problems());
        report.ifPresent(this::details);
        report.ifPresent(this::waived);
        out.println();
        out.flush();
    }

    private void summary(String file, Loaded loaded, Report report) {
        DepartmentBudget budget = report.budget();
        String year = budget.year().isPresent() ? " " + budget.year().getAsInt() : "";
        out.println(paint("bold", file + ": " + budget.department() + year + " (" + budget.tables().size()
                + text(" 张表，", " tables, ") + budget.cells().size() + text(" 个数)", " figures)")));
        loaded.coverage().ifPresent(each -> out.println(paint(each.isComplete() ? "faint" : "yellow",
                each.in(language))));
        String counts = report.outcomes().entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> paint(colour(count.getKey()), count.getValue() + " " + name(count.getKey())))
                .collect(Collectors.joining(text("，", ", ")));
        out.println(report.size() + text(" 项勾稽关系：", " relations: ") + counts);
        verdict(loaded, report);
    }

    private void details(Report report) {
        List<Contradiction> contradictions = report.contradictions();
        Set<String> grouped = new HashSet<>();
        for (int i = 0; i < contradictions.size(); i++) {
            contradiction(contradictions.get(i), i + 1, contradictions.size());
            contradictions.get(i).findings().forEach(finding -> grouped.add(finding.id()));
        }
        unsearched(report.unsearched());
        findings(report.findings().stream().filter(finding -> !grouped.contains(finding.id())).toList());
    }

    private void unsearched(List<Cell> cells) {
        if (!cells.isEmpty()) {
            out.println();
            out.println(paint("red,bold", text("矛盾多于已检索者；处于矛盾中的数共 " + cells.size() + " 个：",
                    "more contradictions than were searched; figures in conflict: " + cells.size())));
            cells.forEach(cell -> out.println("  " + place(cell) + " " + cell.figure().printed()));
        }
    }

    private void verdict(Loaded loaded, Report report) {
        Headline headline = Headline.of(loaded, report);
        boolean wrong = report.consistent().equals(Optional.of(false));
        String apart = headline.apart(language);
        out.println(paint(wrong ? "red,bold" : "faint", headline.consistency(language))
                + (apart.isEmpty() ? "" : paint("yellow", apart)));
        if (!report.rounding().equals(RoundingPolicy.HALF_UP)) {
            out.println(text("舍入方式：", "rounding: ") + report.rounding().text(language));
        }
        deductions(report.deductions());
        verdict(headline.verdict(), report.consistent());
    }

    /** What a blank or unread cell can only be. */
    private void deductions(List<Deduction> deductions) {
        if (!deductions.isEmpty()) {
            String shown = deductions.stream().limit(MOST_DEDUCTIONS)
                    .map(each -> place(each.cell()) + " " + each.figure())
                    .collect(Collectors.joining(text("，", ", ")));
            out.println(text("可推定的空格 " + deductions.size() + " 个：",
                    "blanks that can be one value only, " + deductions.size() + ": ")
                    + shown + (deductions.size() > MOST_DEDUCTIONS ? " …" : ""));
        }
    }

    /** The verdict, where the proof that stands above it says something else. */
    private void verdict(Verdict verdict, Optional<Boolean> consistent) {
        boolean same = verdict.isPass() ? !consistent.equals(Optional.of(false)) : verdict == Verdict.CONTRADICTORY;
        if (!same) {
            out.println(paint(verdict.isPass() ? "faint" : "red,bold",
                    text("结论：", "verdict: ") + verdict.text(language)));
        }
    }

    private void contradiction(Contradiction contradiction, int number, int count) {
        out.println();
        out.println(paint("red,bold", text("矛盾 " + number + "/" + count + "：",
                "contradiction " + number + " of " + count + ": "))
                + contradiction.message(language));
        TextTable table = new TextTable(2, 3);
        contradiction.repairs().stream().limit(REPAIRS).forEach(repair -> repair(table, repair));
        table.print(out);
        int more = contradiction.repairs().size() - REPAIRS;
        if (more > 0) {
            out.println("  " + text("另有 " + more + " 种修正", more + " more repairs"));
        }
        if (!contradiction.isProvenMinimal()) {
            out.println("  " + text("修正未检索完，或有更少改动的", "not searched to the end: there may be others"));
        }
        rows("  ", contradiction.findings());
    }

    private void repair(TextTable table, Repair repair) {
        for (Change change : repair.changes()) {
            boolean first = change == repair.changes().get(0);
            table.row(List.of("  " + (first ? text("修正 ", "repair ") + repair.rank() : ""), place(change.cell()),
                    change.printed(),
                    "→ " + change.suggested().map(Figure::toString)
                    .orElseGet(change::shownRange),
                    text(change.error().chinese(), change.error().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        }
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        out.println();
        out.println(problems.size() + text(" 处未能识别：", problems.size() == 1 ? " problem:" : " problems:"));
        problems.forEach(problem -> out.println("  " + problem.in(language)));
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        rows("", findings);
    }

    private void rows(String indent, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(2, 3, 4, 5);
        table.row(List.of(indent + text("结果", "outcome"), text("事项", "rule"), text("印数", "printed"),
                text("计算数", "computed"),
                text("相差", "differs"), text("容许", "allowed"), text("单元格", "figure")));
        findings.forEach(finding -> add(table, finding, indent));
        table.print(out);
    }

    private void waived(Report report) {
        report.waived().forEach(each ->
                out.println(text("已豁免：", "waived: ") + name(each.finding().outcome()) + " " + each.waiver()));
        report.unusedWaivers().forEach(each -> out.println(text("未用到的豁免：", "waiver that covers nothing: ") + each));
    }

    private void add(TextTable table, Finding finding, String indent) {
        List<String> row = new ArrayList<>(List.of(indent
                + paint(colour(finding.outcome()), name(finding.outcome())), finding.title(language)));
        row.add(finding.printed().map(finding::shown).orElse(""));
        row.add(finding.computed().map(finding::shown).orElse(""));
        row.add(finding.difference().map(finding::shown).orElse(""));
        row.add(finding.allowed().map(finding::shown).orElse(""));
        row.add(finding.cells().isEmpty() ? finding.span().map(this::place).orElse("") : place(finding.cells().get(0)));
        table.row(row);
        if (finding.outcome() != Outcome.ROUNDED) {
            table.note(indent + "  " + finding.message(language));
        }
    }

    private String place(Cell cell) {
        return cell.called(text("表", "table "));
    }

    private String place(Span span) {
        return (span.line() == 0 ? "" : text("第 " + span.line() + " 行 ", "line " + span.line() + " ")) + span.text();
    }

    private String name(Outcome outcome) {
        return text(outcome.chinese(), outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case BROKEN -> "red,bold";
            case STRAINED -> "yellow";
            case INCOMPLETE -> "magenta";
            default -> "faint";
        };
    }

    private String paint(String style, String text) {
        return ansi.enabled() ? ColouredLines.paint(style, text) : text;
    }

    private String text(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }
}
