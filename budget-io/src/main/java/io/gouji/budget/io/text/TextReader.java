package io.gouji.budget.io.text;

import io.gouji.budget.io.Loaded;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads published text (公开文本) by the forms of a template. Immutable: one reader serves any number of documents. */
public final class TextReader {

    private static final TextReader STANDARD = new TextReader(Template.wuchang2024());
    private static final int MAX_STRAYS = 3;
    private static final int MAX_AHEAD = 40;

    private final TemplateIndex titles;

    private TextReader(Template template) {
        this.titles = new TemplateIndex(template);
    }

    /** A reader for documents that follow that template. */
    public static TextReader of(Template template) {
        return template == STANDARD.titles.template() ? STANDARD : new TextReader(template);
    }

    /** The budget that the text holds, and what in it could not be read. */
    public Loaded read(String source, String text) {
        ProblemLog problems = new ProblemLog(source);
        Lines lines = Lines.of(text);
        if (lines.count() > Lines.MAX_LINES) {
            problems.add(Lines.MAX_LINES, 0, "more", "text must have at most " + Lines.MAX_LINES + " lines");
            return Loaded.unreadable(problems.problems());
        }
        List<BudgetTable> tables = new ArrayList<>();
        BitSet own = new BitSet();
        for (ReadTable read : chosen(found(lines, problems), problems)) {
            tables.add(read.table().orElseThrow());
            own.or(read.lines());
        }
        if (tables.isEmpty()) {
            problems.add(0, 0, "", "text must hold a table of the template " + titles.template().name() + ", such as '"
                    + titles.formTitles().get(0) + "'");
            return Loaded.unreadable(problems.problems());
        }
        DepartmentBudget budget = budget(lines, tables, own, problems);
        return Loaded.of(budget, problems.problems());
    }

    private List<ReadTable> found(Lines lines, ProblemLog problems) {
        List<ReadTable> found = new ArrayList<>();
        for (int i = 0; i < lines.count(); ) {
            Optional<FormIndex> form = lines.isLong(i) ? Optional.empty() : titles.titled(lines.text(i));
            if (form.isPresent() && opens(lines, i, form.get())) {
                ReadTable table = new TableReader(lines, titles, form.get(), i, problems.branch()).read();
                found.add(table);
                i = Math.max(table.next(), i + 1);
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether a table follows that title, and not the next line of a list of titles. */
    private boolean opens(Lines lines, int title, FormIndex form) {
        int strays = 0;
        for (int i = title + 1; i < lines.count() && i < title + MAX_AHEAD && strays <= MAX_STRAYS; i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            String line = lines.text(i);
            if (lines.isTabbed(i) || !lines.isLong(i) && LineKind.isRemark(line)) {
                return true;
            }
            Optional<FormIndex> titled = titles.titled(line);
            boolean own = titled.isPresent() && titled.get() == form;
            if (!own && (titled.isPresent() || lines.isLong(i) || LineKind.endsTable(line) || LineKind.isProse(line))) {
                return false;
            }
            strays += own || UnitText.isIn(line) ? 0 : 1;
        }
        return false;
    }

    /** One table a form: the first that has rows, or the first; the others stay text. */
    private static List<ReadTable> chosen(List<ReadTable> found, ProblemLog problems) {
        Map<FormIndex, ReadTable> chosen = new LinkedHashMap<>();
        for (ReadTable read : found) {
            ReadTable before = chosen.get(read.form());
            boolean better = before == null ? read.table().isPresent() : !before.hasRows() && read.hasRows();
            if (better) {
                chosen.put(read.form(), read);
            }
        }
        for (ReadTable read : found) {
            BudgetTable used = chosen.containsKey(read.form()) ? chosen.get(read.form()).table().orElseThrow() : null;
            boolean second = read.table().isPresent() && read.table().get() != used;
            if (second) {
                int line = read.table().get().line();
                problems.add(line, 0, read.form().form().title(), "table must come once, as in line " + used.line());
            } else {
                problems.addAll(read.problems());
            }
        }
        return found.stream().filter(read -> chosen.get(read.form()) == read).toList();
    }

    private DepartmentBudget budget(Lines lines, List<BudgetTable> tables, BitSet own, ProblemLog problems) {
        TitlePage title = TitlePage.of(lines);
        if (title.department().isEmpty() || title.year().isEmpty()) {
            problems.add(0, 0, title.department(), "title must say whose budget it is and of which year, such as "
                    + "'某局 2024 年部门预算'");
        }
        DepartmentBudget.Builder budget = DepartmentBudget.builder();
        List<BudgetTable> all = new ArrayList<>(tables);
        all.addAll(new GoalReader(lines, own, titles.template(), title.year(), tables, problems).read(budget));
        for (Form form : titles.template().forms(Form.Kind.PROSE)) {
            new ProseReader(form, lines, own, title.year()).read(tables).ifPresent(all::add);
        }
        return budget.department(title.department()).year(title.year()).template(titles.template())
                .tables(all).sections(Sections.of(lines, own)).unitsInScope(ScopeReader.read(lines)).glossary(GlossaryReader.read(lines))
                .build();
    }
}
