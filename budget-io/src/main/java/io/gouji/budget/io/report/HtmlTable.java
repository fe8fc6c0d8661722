package io.gouji.budget.io.report;

import io.gouji.budget.io.sheet.FormSheet;
import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table on a page as it was printed, every judged figure marked and linked to what is said of it. */
final class HtmlTable {

    private static final int MAX_LINKS = 4;
    private static final int TITLE_ROWS = 2;        // title and unit stand above the table

    private final HtmlMarkup page;
    private final ReportWords words;
    private final Remarks remarks;
    private final SheetDraft sheet;
    private final Map<List<Integer>, SheetDraft.Area> merged = new HashMap<>();
    private final Set<List<Integer>> covered = new HashSet<>();

    HtmlTable(HtmlMarkup page, ReportWords words, Remarks remarks, DepartmentBudget budget, BudgetTable table) {
        this.page = page;
        this.words = words;
        this.remarks = remarks;
        this.sheet = FormSheet.of(budget, table, table.form().name());
        sheet.merged().forEach(this::merge);
    }

    private void merge(SheetDraft.Area area) {
        for (int row = area.top(); row <= area.bottom(); row++) {
            for (int column = area.left(); column <= area.right(); column++) {
                covered.add(List.of(row, column));
            }
        }
        covered.remove(List.of(area.top(), area.left()));
        merged.put(List.of(area.top(), area.left()), area);
    }

    void write(String label) throws IOException {
        page.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label).open("table")
                .line();
        page.element("caption", label, "class", "hidden");
        page.open("thead").line();
        rows(TITLE_ROWS, sheet.headerRows());
        page.close().open("tbody").line();
        rows(sheet.headerRows(), sheet.rowCount());
        page.close().close().close().line();
    }

    private void rows(int from, int to) throws IOException {
        for (int row = from; row < to; row++) {
            page.open("tr");
            for (int column = 0; column < sheet.width(); column++) {
                if (!covered.contains(List.of(row, column))) {
                    cell(row, column, sheet.cell(row, column));
                }
            }
            page.close().line();
        }
    }

    private void cell(int row, int column, SheetCell cell) throws IOException {
        SheetDraft.Area area = merged.getOrDefault(List.of(row, column), new SheetDraft.Area(row, column, row, column));
        String across = area.right() > column ? String.valueOf(area.right() - column + 1) : "";
        String down = area.bottom() > row ? String.valueOf(area.bottom() - row + 1) : "";
        switch (cell.look()) {
            case HEADING -> page.element("th", cell.printed(), "colspan", across, "rowspan", down, "scope",
                    across.isEmpty() ? "col" : "colgroup");
            case LABEL, LABEL_STRONG -> label(cell);
            case CODE -> page.element("td", cell.printed(), "class", "code");
            case FIGURE, FIGURE_STRONG -> figure(cell);
            case REMARK -> page.element("td", cell.printed(), "class", "remark", "colspan", across);
            default -> page.open("td").close();
        }
    }

    private void label(SheetCell cell) throws IOException {
        String style = cell.look() == Look.LABEL_STRONG ? "strong" : "";
        if (cell.printed().isBlank()) {
            page.open("td", "class", style).close();
        } else {
            page.element("th", cell.printed(), "scope", "row", "class", style);
        }
    }

    private void figure(SheetCell cell) throws IOException {
        Optional<CellRef> ref = cell.ref();
        Optional<Outcome> outcome = ref.flatMap(remarks::outcome);
        boolean part = ref.filter(remarks::isPart).isPresent();
        Optional<Change> change = ref.flatMap(remarks::change);
        String style = "figure" + (cell.look() == Look.FIGURE_STRONG ? " strong" : "")
                + outcome.map(each -> " " + ReportWords.style(each)).orElse(part ? " part" : "")
                + (change.isPresent() ? " change" : "");
        page.open("td", "id", ref.map(remarks::id).orElse(""), "class", style);
        if (change.isPresent()) {
            page.element("del", cell.printed()).text(" ")
                    .element("ins", change.get().suggested().map(each -> each.printed())
                    .orElse(change.get().range().toString()),
                            "title", words.text("建议值", "suggested value"));
        } else {
            page.text(cell.printed());
        }
        if (outcome.isPresent()) {
            notes(ref.get(), outcome.get());
        }
        page.close();
    }

    private void notes(CellRef ref, Outcome outcome) throws IOException {
        page.open("sup").element("span", ReportWords.sign(outcome), "aria-hidden", "true")
                .element("span", words.name(outcome), "class", "hidden");
        for (int index : remarks.of(ref).stream().limit(MAX_LINKS).toList()) {
            page.text(" ").element("a", String.valueOf(index + 1), "href", "#" + remarks.findingId(index), "title",
                    remarks.findings().get(index).message(words.language()));
        }
        page.close();
    }
}
