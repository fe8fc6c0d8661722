package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.sheet.FormSheet;
import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets of a budget's workbook, the same for the same budget: contents, a form each, and the rest of the text. */
final class Drafts {

    static final String CONTENTS = "目录";
    static final String TEXT = "正文";
    static final String FINDINGS = "勾稽结果";
    private static final int MAX_NAME = 31;

    private final DepartmentBudget budget;
    private final Set<String> used = new HashSet<>(List.of(CONTENTS, TEXT, FINDINGS, Original.SHEET));
    private final Map<BudgetTable, SheetDraft> forms = new LinkedHashMap<>();
    private final List<SheetDraft> words;

    private Drafts(DepartmentBudget budget) {
        this.budget = budget;
        this.words = WordSheets.of(budget);
        used.addAll(WordSheets.names());
        for (BudgetTable table : budget.tables()) {
            forms.put(table, FormSheet.of(budget, table, name(table.form().number() + " " + table.form().title())));
        }
    }

    static Drafts of(DepartmentBudget budget) {
        return new Drafts(budget);
    }

    /** A name that a sheet may have, and no other one has. */
    private String name(String wanted) {
        String plain = SheetCell.plain(wanted).replaceAll("[\\[\\]:*?/\\\\'\\n\\t]", " ").strip();
        String name = cut(plain, MAX_NAME);
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(plain, MAX_NAME - 5) + " " + i;
        }
        return name;
    }

    private static String cut(String name, int length) {
        int end = Math.min(name.length(), length);
        return name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }

    Map<BudgetTable, SheetDraft> forms() {
        return forms;
    }

    /** The sheets of what stands beside the tables. */
    List<SheetDraft> words() {
        return words;
    }

    SheetDraft contents() {
        SheetDraft sheet = SheetDraft.named(CONTENTS);
        String year = budget.year().isPresent() ? " " + budget.year().getAsInt() + " 年" : "";
        sheet.row(List.of(SheetCell.of(Look.TITLE, budget.department() + year + "部门预算")));
        sheet.merge(0, 0, 0, 3);
        sheet.row(List.of());
        sheet.row(headings("表号", "表名", "单位", "行数"));
        forms.forEach((table, draft) -> sheet.row(List.of(SheetCell.of(Look.CODE, table.form().number()),
                SheetCell.of(Look.LINK, table.form().title()),
                SheetCell.of(Look.LABEL, table.unit().map(unit -> unit.chinese()).orElse("")),
                SheetCell.of(Look.FIGURE, String.valueOf(table.printedRows().size())))));
        words.forEach(draft -> sheet.row(List.of(SheetCell.of(Look.CODE, ""), SheetCell.of(Look.LINK, draft.name()),
                SheetCell.of(Look.LABEL, ""), SheetCell.of(Look.FIGURE, String.valueOf(draft.rowCount() - 1)))));
        return sheet;
    }

    static List<SheetCell> headings(String... names) {
        return Arrays.stream(names).map(name -> SheetCell.of(Look.HEADING, name)).toList();
    }

    /** The prose and the other tables, a line a row; empty if there are none. */
    Optional<SheetDraft> text() {
        SheetDraft sheet = SheetDraft.named(TEXT);
        for (Section section : budget.sections()) {
            for (String line : section.text().split("\n")) {
                List<SheetCell> cells = new ArrayList<>();
                for (String cell : line.split("\t", SheetText.MAX_COLUMNS)) {
                    cells.add(SheetCell.of(Look.TEXT, cell.replace("\t", " ")));
                }
                sheet.row(cells);
            }
        }
        return sheet.rowCount() == 0 || sheet.rowCount() > SheetText.MAX_ROWS ? Optional.empty() : Optional.of(sheet);
    }
}
