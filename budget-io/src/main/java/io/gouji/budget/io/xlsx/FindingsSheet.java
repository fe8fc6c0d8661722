package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.report.Headline;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first sheet of a report (结论页): the verdict, the contradictions with their repairs, then finding by finding;
 * amounts in the unit of their tables.
 */
final class FindingsSheet {

    private static final int COLUMNS = 9;
    private static final int REPAIRS = 5;

    private final Loaded loaded;
    private final Report report;
    private final Language language;
    private final SheetDraft sheet = SheetDraft.named(Drafts.FINDINGS);

    private FindingsSheet(Loaded loaded, Report report, Language language) {
        this.loaded = loaded;
        this.report = report;
        this.language = language;
    }

    static SheetDraft of(Loaded loaded, Report report, Language language) {
        FindingsSheet draft = new FindingsSheet(loaded, report, language);
        draft.verdict();
        draft.contradictions();
        draft.findings();
        draft.deductions();
        draft.problems();
        return draft.sheet;
    }

    private void verdict() {
        Headline headline = Headline.of(loaded, report);
        title(report.budget().department() + text("：", ": ") + headline.verdict().text(language));
        line(headline.consistency(language) + headline.apart(language));
        loaded.coverage().ifPresent(each -> line(each.in(language)));
        line(report.size() + text(" 项勾稽关系：", " relations: ") + report.outcomes().entrySet().stream()
                .filter(count -> count.getValue() > 0).map(count -> count.getValue() + " " + name(count.getKey()))
                .collect(Collectors.joining(text("，", ", "))));
    }

    private void contradictions() {
        List<Contradiction> all = report.contradictions();
        for (int i = 0; i < all.size(); i++) {
            title(text("矛盾 ", "Contradiction ") + (i + 1) + "/" + all.size());
            line(all.get(i).message(language));
            List<Repair> repairs = all.get(i).repairs();
            if (!repairs.isEmpty()) {
                headings(text("修正", "repair"), text("笔误", "slip"), text("单元格", "figure"), text("印数", "printed"),
                        text("改为", "to"), text("单位", "unit"));
                repairs.stream().limit(REPAIRS).forEach(this::repair);
            }
        }
    }

    private void repair(Repair repair) {
        for (Change change : repair.changes()) {
            sheet.row(List.of(label(Look.LABEL_STRONG, String.valueOf(repair.rank())), label(Look.LABEL, text(
                    change.error().chinese(), change.error().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
                    label(Look.LABEL, place(change.cell())), label(Look.FIGURE, change.printed()),
                    label(Look.FIGURE_STRONG, change.suggested().map(each -> each.printed())
                            .orElseGet(change::shownRange)),
                    label(Look.LABEL, change.suggested().isEmpty() ? "" : unit(change.cell()))));
        }
    }

    private void findings() {
        title(text("逐项结果", "Findings"));
        headings(text("结果", "outcome"), text("事项", "rule"), text("单元格", "figure"), text("印数", "printed"),
                text("计算数", "computed"), text("相差", "differs"), text("容许", "allowed"), text("单位", "unit"),
                text("说明", "message"));
        for (Finding finding : report.findings()) {
            String unit = finding.kind() == Kind.RATIO || finding.cells().isEmpty() ? "" : unit(finding.cells().get(0));
            sheet.row(List.of(label(Look.LABEL_STRONG, name(finding.outcome())),
                    label(Look.LABEL, finding.title(language)),
                    label(Look.LABEL, finding.cells().isEmpty() ? "" : place(finding.cells().get(0))),
                    amount(finding, finding.printed()), amount(finding, finding.computed()),
                    amount(finding, finding.difference()), amount(finding, finding.allowed()),
                    label(Look.LABEL, unit), label(Look.LABEL, finding.message(language))));
        }
    }

    private void deductions() {
        for (Deduction each : report.deductions()) {
            sheet.row(List.of(label(Look.LABEL_STRONG, text("可推定", "deduced")), none(),
                    label(Look.LABEL, place(each.cell())), none(), none(), none(), none(), none(),
                    label(Look.LABEL, text("只能是 ", "can only be ") + each.figure())));
        }
    }

    private void problems() {
        if (!loaded.problems().isEmpty()) {
            title(text("未能识别之处", "What was not understood"));
            loaded.problems().stream().map((Problem each) -> each.in(language)).forEach(this::line);
        }
    }

    private void title(String said) {
        wide(SheetCell.of(Look.TITLE, said));
    }

    private void line(String said) {
        wide(SheetCell.of(Look.REMARK, said));
    }

    private void wide(SheetCell cell) {
        sheet.row(List.of(cell));
        sheet.merge(sheet.rowCount() - 1, 0, sheet.rowCount() - 1, COLUMNS - 1);
    }

    private void headings(String... all) {
        sheet.row(Arrays.stream(all).map(each -> label(each.isEmpty() ? Look.EMPTY : Look.HEADING, each)).toList());
    }

    /** A number as the sentence of its finding says it. */
    private static SheetCell amount(Finding finding, Optional<BigDecimal> amount) {
        String digits = amount.map(finding::shown).orElse("").replaceAll("[^0-9.-]", "");
        Optional<BigDecimal> number = digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
        return new SheetCell(SheetCell.grouped(digits), number, Look.FIGURE, Optional.empty(), "");
    }

    private static SheetCell label(Look look, String text) {
        return SheetCell.of(look, text);
    }

    private static SheetCell none() {
        return SheetCell.NONE;
    }

    private String place(Cell cell) {
        return cell.called(text("表", "table "));
    }

    private static String unit(Cell cell) {
        return MoneyUnit.of(cell.figure()).map(MoneyUnit::chinese).orElse("");
    }

    private String name(Outcome outcome) {
        return text(outcome.chinese(), outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String text(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }
}
