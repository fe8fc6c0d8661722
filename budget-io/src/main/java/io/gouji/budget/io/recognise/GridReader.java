package io.gouji.budget.io.recognise;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.GridLines;
import io.gouji.budget.io.recognise.line.Sections;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TextLines;
import io.gouji.budget.io.recognise.line.TitlePage;
import io.gouji.budget.io.recognise.table.FormIndex;
import io.gouji.budget.io.recognise.table.ReadTable;
import io.gouji.budget.io.recognise.table.TableFinder;
import io.gouji.budget.io.recognise.table.TableReader;
import io.gouji.budget.io.recognise.table.TemplateIndex;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.source.SheetRows;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Section;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the sheets of a workbook (工作簿) by the forms of a template. A form is found by a title in the sheet, by the
 * sheet's name, or by headings that only one form has; a sheet without a form is reported and kept as text.
 */
public final class GridReader {

    private final TemplateIndex titles;

    private GridReader(TemplateIndex titles) {
        this.titles = titles;
    }

    /** A reader for workbooks that follow that template. */
    public static GridReader of(Template template) {
        return new GridReader(new TemplateIndex(template));
    }

    /**
     * The budget that the sheets hold, and what in them could not be read.
     *
     * @param source the name of the file: it says whose budget it is, and of which year, where no sheet does
     */
    public Loaded read(String source, List<SheetRows> sheets) {
        return read(source, sheets, Optional.empty());
    }

    /** The tables that the sheets hold, in a budget that is otherwise as it was. */
    public Loaded read(String source, List<SheetRows> sheets, DepartmentBudget before) {
        return read(source, sheets, Optional.of(before));
    }

    /** The sheet as text, without looking for tables. */
    public List<Section> sections(SheetRows sheet) {
        return Sections.of(new GridLines(sheet, text -> titles.titled(text).isPresent()), new BitSet());
    }

    private Loaded read(String source, List<SheetRows> sheets, Optional<DepartmentBudget> before) {
        TemplateIndex dated = titles.in(() -> year(source, sheets, before));
        GridReader reader = dated == titles ? this : new GridReader(dated);
        return reader.readDated(source, sheets, before);
    }

    /** The year that the document before had, or the first sheet that names one tells, or the name of the file. */
    private OptionalInt year(String source, List<SheetRows> sheets, Optional<DepartmentBudget> before) {
        return before.map(DepartmentBudget::year).filter(OptionalInt::isPresent)
                .orElseGet(() -> sheets.stream().map(sheet -> TitlePage.of(new GridLines(sheet, text -> false)).year())
                .filter(OptionalInt::isPresent).findFirst().orElseGet(() -> nameOf(source).year()));
    }

    /** What the name of a file says of its document. */
    private static TitlePage nameOf(String source) {
        return TitlePage.of(TextLines.of(source.substring(0, Math.max(0, source.lastIndexOf('.')))));
    }

    private Loaded readDated(String source, List<SheetRows> sheets, Optional<DepartmentBudget> before) {
        SourceLog problems = new SourceLog(source);
        Map<SheetRows, GridLines> lines = new LinkedHashMap<>();
        sheets.forEach(sheet -> lines.put(sheet, new GridLines(sheet, text -> titles.titled(text).isPresent())));
        List<ReadTable> found = new ArrayList<>();
        Map<SheetRows, BitSet> own = new LinkedHashMap<>();
        lines.forEach((sheet, rows) -> found.addAll(tables(sheet, rows, problems.sheet(sheet.name()), own)));
        List<ReadTable> chosen = TableFinder.chosen(found, problems);
        lines.forEach((sheet, rows) -> checkUsed(sheet, rows, own, problems));
        List<BudgetTable> tables = chosen.stream().map(read -> read.table().orElseThrow()).toList();
        if (tables.isEmpty()) {
            problems.add(0, 0, source, "workbook must hold a form of the template " + titles.template().name()
                    + ", such as '"
                    + titles.formTitles().get(0) + "'");
            return Loaded.unreadable(problems.inOrder());
        }
        DepartmentBudget budget = before.map(each -> DepartmentBudget.builder().from(each).tables(tables).build())
                .orElseGet(() -> budget(source, lines, tables, sections(lines, own), problems));
        return Loaded.of(budget, problems.inOrder());
    }

    private List<ReadTable> tables(SheetRows sheet, GridLines rows, SourceLog problems, Map<SheetRows, BitSet> own) {
        List<ReadTable> found = new ArrayList<>(new TableFinder(titles).found(rows, problems));
        if (found.stream().noneMatch(read -> read.table().isPresent())) {
            untitled(sheet, rows).ifPresent(form -> {
                found.clear();
                found.add(new TableReader(rows, titles, form, TableReader.NO_TITLE, problems.branch()).read());
            });
        }
        BitSet used = new BitSet();
        found.forEach(read -> used.or(read.lines()));
        own.put(sheet, used);
        return found;
    }

    /** The form of a sheet without a title: the one of its name, or the only one that has its headings. */
    private Optional<FormIndex> untitled(SheetRows sheet, GridLines rows) {
        List<FormIndex> fitting = titles.forms().stream()
                .filter(form -> new TableReader(rows, titles, form, TableReader.NO_TITLE, new SourceLog("")).fits())
                .toList();
        Optional<FormIndex> named = titles.titled(sheet.name()).or(() -> titles.ofNumber(sheet.name()));
        return named.filter(fitting::contains)
                .or(() -> named.isEmpty() && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
    }

    private void checkUsed(SheetRows sheet, GridLines rows, Map<SheetRows, BitSet> own, SourceLog problems) {
        if (own.get(sheet).isEmpty() && !sheet.isBlank()) {
            SourceLog log = problems.sheet(sheet.name());
            log.add(0, 0, firstText(rows), "sheet must hold a form of the template " + titles.template().name());
            problems.addAll(log);
        }
    }

    private static String firstText(GridLines rows) {
        int first = 0;
        while (rows.isBlank(first)) {
            first++;
        }
        return rows.text(first);
    }

    private static List<Section> sections(Map<SheetRows, GridLines> lines, Map<SheetRows, BitSet> own) {
        List<Section> sections = new ArrayList<>();
        lines.forEach((sheet, rows) -> Sections.of(rows, own.get(sheet)).stream()
                .filter(section -> !Chars.isBlank(section.text())).forEach(sections::add));
        return sections;
    }

    private DepartmentBudget budget(String source, Map<SheetRows, GridLines> lines, List<BudgetTable> tables,
            List<Section> sections, SourceLog problems) {
        List<TitlePage> titles = new ArrayList<>(lines.values().stream().map(TitlePage::of).toList());
        titles.add(nameOf(source));
        String department = titles.stream().map(TitlePage::department).filter(name -> !name.isEmpty()).findFirst()
                .orElse("");
        OptionalInt year = titles.stream().map(TitlePage::year).filter(OptionalInt::isPresent).findFirst()
                .orElse(OptionalInt.empty());
        if (department.isEmpty() || year.isEmpty()) {
            problems.add(0, 0, department, "workbook must say whose budget it is and of which year, such as "
                    + "'某局 2024 年部门预算'");
        }
        return DepartmentBudget.builder().department(department).year(year).template(this.titles.template())
                .tables(tables).sections(sections).build();
    }
}
