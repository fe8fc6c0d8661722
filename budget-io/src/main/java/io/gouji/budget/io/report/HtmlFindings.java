package io.gouji.budget.io.report;

import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The findings on a page: contradictions with their repairs, then relation by relation, linked to the figures. */
final class HtmlFindings {

    private static final int MAX_REPAIRS = 5;
    private static final int MAX_CELLS = 24;
    static final List<Outcome> WORST_FIRST = List.of(Outcome.BROKEN, Outcome.STRAINED, Outcome.INCOMPLETE,
            Outcome.ROUNDED,
            Outcome.EXACT, Outcome.NOT_APPLICABLE);

    private final HtmlMarkup page;
    private final ReportWords words;
    private final Remarks remarks;

    HtmlFindings(HtmlMarkup page, ReportWords words, Remarks remarks) {
        this.page = page;
        this.words = words;
        this.remarks = remarks;
    }

    void write() throws IOException {
        for (int i = 0; i < remarks.contradictions().size(); i++) {
            contradiction(remarks.contradictions().get(i), i + 1);
        }
        for (Outcome outcome : WORST_FIRST) {
            group(outcome);
        }
    }

    /** Blank and unread cells with the only figure that they can print. */
    void write(List<Deduction> deductions) throws IOException {
        if (deductions.isEmpty()) {
            return;
        }
        page.open("section", "id", remarks.prefix() + "blanks")
                .element("h2", words.text("可推定的空格", "Blanks that can be one value only")).open("ol").line();
        for (Deduction each : deductions) {
            page.open("li");
            cells(List.of(each.cell()));
            page.text("= " + each.figure()).close().line();
        }
        page.close().close().line();
    }

    private void contradiction(Contradiction each, int number) throws IOException {
        page.open("section", "class", "contradiction", "id", remarks.prefix() + "k" + number)
                .element("h3", words.text("矛盾 " + number, "Contradiction " + number)).open("p", "class", "argument")
                .text(each.message(words.language())).close();
        page.open("p", "class", "cells").text(words.text("涉及：", "Figures: "));
        cells(each.cells());
        page.close();
        if (!each.repairs().isEmpty()) {
            page.element("h4", words.text("修正方案", "Repairs")).open("ol", "class", "repairs");
            for (Repair repair : each.repairs().stream().limit(MAX_REPAIRS).toList()) {
                page.open("li");
                for (Change change : repair.changes()) {
                    change(change);
                }
                page.close().line();
            }
            page.close();
            if (each.repairs().size() > MAX_REPAIRS) {
                int more = each.repairs().size() - MAX_REPAIRS;
                page.element("p", words.text("另有 " + more + " 种同样少改动的方案", more + " more that change as little"),
                        "class", "more");
            }
        }
        page.close().line();
    }

    private void change(Change change) throws IOException {
        page.open("span", "class", "change");
        page.element("span", change.cell().form().called(words.text("表", "table ")), "class", "form").text(" ");
        link(change.cell());
        page.text(" ").element("del", change.printed()).text(" → ")
                .element("ins", change.suggested().map(figure -> figure.printed()).orElseGet(change::shownRange))
                .text(" ")
                .element("span", words.language() == Language.ZH ? change.error().chinese()
                        : change.error().name().toLowerCase(Locale.ROOT).replace('_', ' '), "class", "slip").close()
                        .text(" ");
    }

    private void group(Outcome outcome) throws IOException {
        List<Finding> all = remarks.findings();
        long count = all.stream().filter(finding -> finding.outcome() == outcome).count();
        if (count == 0) {
            return;
        }
        boolean open = outcome != Outcome.ROUNDED;
        page.open("details", "class", "group " + ReportWords.style(outcome), "open", open ? "open" : "",
                "id", remarks.prefix() + ReportWords.style(outcome)).open("summary")
                .element("span", ReportWords.sign(outcome), "class", "sign", "aria-hidden", "true").text(" ")
                .text(words.name(outcome) + " · " + count).close().open("ol", "class", "findings").line();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).outcome() == outcome) {
                finding(all.get(i), i);
            }
        }
        page.close().close().line();
    }

    private void finding(Finding finding, int index) throws IOException {
        page.open("li", "id", remarks.findingId(index), "value", String.valueOf(index + 1), "class",
                ReportWords.style(finding.outcome()));
        page.element("span", finding.message(words.language()), "class", "message");
        if (finding.strain().isPresent()) {
            page.text(" ").element("span", finding.strain().get().text(words.language()), "class", "slip");
        }
        page.open("span", "class", "cells");
        page.element("span", finding.title(words.language()), "class", "rule").text(" ");
        cells(finding.cells());
        page.close().close().line();
    }

    private void cells(List<Cell> cells) throws IOException {
        String form = "";
        for (Cell cell : cells.stream().limit(MAX_CELLS).toList()) {
            if (!form.equals(cell.form().name())) {
                form = cell.form().name();
                page.element("span", cell.form().called(words.text("表", "table ")), "class", "form").text(" ");
            }
            link(cell);
            page.text(" ");
        }
        if (cells.size() > MAX_CELLS) {
            page.text("… " + (cells.size() - MAX_CELLS));
        }
    }

    private void link(Cell cell) throws IOException {
        page.element("a", ReportWords.row(cell) + " " + cell.ref().column(), "href", "#" + remarks.id(cell.ref()),
                "lang", "zh",
                "title", cell.form().title() + " " + cell.figure().printed());
    }
}
