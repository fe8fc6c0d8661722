package io.gouji.budget.io.tidy;

import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a check, or a contradiction of its figures, as a row of tidy data (校验结果行). Amounts are in 万元.
 *
 * @param document the name of the document; it may be empty
 * @param department the department as printed (部门)
 * @param year the year of the document (年度); empty if it prints none
 * @param id the relation's id; {@value #JOINT} for a contradiction
 * @param rule the id of its rule; {@value #JOINT} for a contradiction
 * @param title what was found in Chinese, such as 表内合计不符
 * @param kind the kind of its rule, such as {@code SUM}; {@code CONTRADICTION} for a contradiction
 * @param outcome the outcome
 * @param cells the figures that take part, the whole first
 * @param printed what is printed for the whole; empty where nothing was compared
 * @param computed what the other figures come to (计算数)
 * @param difference printed less computed
 * @param allowed by how much the two may differ
 * @param line the line in the source of what is wrong, from 1; 0 where it has none
 * @param chinese the finding in one Chinese sentence
 * @param english the finding in one English sentence
 * @param repair the likeliest repair of a contradiction; empty for a finding
 */
public record TidyFinding(String document, String department, OptionalInt year, String id, String rule, String title,
        String kind, Outcome outcome, List<Cell> cells, Optional<BigDecimal> printed, Optional<BigDecimal> computed,
        Optional<BigDecimal> difference, Optional<BigDecimal> allowed, int line, String chinese, String english,
        Optional<Repair> repair) {

    /** The id of a contradiction, which no single relation shows. */
    public static final String JOINT = "joint-proof";

    /** The id of what could not be read. */
    public static final String PROBLEM = "problem";

    /** Checks that nothing is missing. */
    public TidyFinding {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(outcome, "outcome");
        cells = List.copyOf(cells);
    }

    static TidyFinding of(String document, Report report, Finding finding) {
        int line = finding.span().map(Span::line).orElseGet(() -> line(finding.cells()));
        return new TidyFinding(document, report.budget().department(), report.budget().year(), finding.id(),
                finding.rule().id(), finding.title(Language.ZH), finding.kind().name(), finding.outcome(),
                finding.cells(), finding.printed(), finding.computed(), finding.difference(), finding.allowed(), line,
                finding.message(Language.ZH), finding.message(Language.EN), Optional.empty());
    }

    static TidyFinding of(String document, Report report, Contradiction found) {
        return new TidyFinding(document, report.budget().department(), report.budget().year(), JOINT, JOINT, "整体矛盾",
                "CONTRADICTION", Outcome.BROKEN, found.cells(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), line(found.cells()), found.message(Language.ZH), found.message(Language.EN),
                found.repairs().stream().findFirst());
    }

    /** What could not be read: nothing was judged there. */
    static TidyFinding of(String document, Optional<Report> report, Problem problem) {
        return new TidyFinding(document, report.map(each -> each.budget().department()).orElse(""),
                report.map(each -> each.budget().year()).orElse(OptionalInt.empty()), PROBLEM, PROBLEM, "未能识别",
                "PROBLEM", Outcome.INCOMPLETE, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), problem.line(), problem.in(Language.ZH), problem.in(Language.EN), Optional.empty());
    }

    private static int line(List<Cell> cells) {
        return cells.isEmpty() ? 0 : cells.get(0).line();
    }

    /** Returns the figure that the finding is about; empty if it is about words. */
    Optional<Cell> first() {
        return cells.stream().findFirst();
    }

    /** Returns the changes of the likeliest repair on one line, such as {@code 476.50 → 467.50}; null if none. */
    @Nullable String repairText(Language language) {
        return repair.map(best -> best.changes().stream().map(change -> text(change, language))
                .collect(Collectors.joining("; "))).orElse(null);
    }

    private static String text(Change change, Language language) {
        Cell cell = change.cell();
        String form = language == Language.ZH ? cell.form().called("表") : cell.ref().form();
        return form + " " + cell.ref().row() + " " + cell.ref().column() + " " + change.printed() + " → "
                + change.suggested().map(Figure::printed).orElse("?");
    }

    /** Returns the finding in one sentence (说明). */
    public String message(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    @Override
    public String toString() {
        return outcome + " " + id + ": " + english;
    }
}
