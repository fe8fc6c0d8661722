package io.gouji.budget.io.text;

import io.gouji.budget.io.recognise.goals.GoalReader;
import io.gouji.budget.io.recognise.line.BlockLines;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.Sections;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TextLines;
import io.gouji.budget.io.recognise.line.TitlePage;
import io.gouji.budget.io.recognise.prose.GlossaryReader;
import io.gouji.budget.io.recognise.prose.NarrativeReader;
import io.gouji.budget.io.recognise.prose.ProseLine;
import io.gouji.budget.io.recognise.prose.ScopeReader;
import io.gouji.budget.io.recognise.table.ReadTable;
import io.gouji.budget.io.recognise.table.TableFinder;
import io.gouji.budget.io.recognise.table.TemplateIndex;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads published text (公开文本) by the forms of a template. Immutable: one reader serves any number of documents. */
public final class TextReader {

    private static final TextReader STANDARD = new TextReader(Template.wuchang2024());

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
        SourceLog problems = new SourceLog(source);
        CellLines.first(text).ifPresent(line -> problems.add(line, 0, "a cell a line",
                "text must have the cells of a row on one line, set apart by tabs"));
        return read(TextLines.of(MarkdownText.tabbed(text)), problems);
    }

    /** Returns the budget that the blocks of a source hold, and what in it could not be read. */
    public Loaded read(Source source) {
        BlockLines lines = new BlockLines(source, line -> titles.titled(line).isPresent());
        if (source.blocks().isEmpty() && !source.problems().isEmpty()) {
            return Loaded.unreadable(source.problems());
        }
        Loaded loaded = read(lines, new SourceLog(source.name(), lines::place));
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.addAll(loaded.problems());
        return loaded.budget().map(budget -> Loaded.of(budget, problems)).orElseGet(() -> Loaded.unreadable(problems));
    }

    private Loaded read(SourceLines lines, SourceLog problems) {
        if (lines.count() > SourceLines.MAX_LINES) {
            problems.add(SourceLines.MAX_LINES, 0, "more",
                    "text must have at most " + SourceLines.MAX_LINES + " lines");
            return Loaded.unreadable(problems.problems());
        }
        TemplateIndex dated = titles.in(() -> TitlePage.of(lines).year());
        List<BudgetTable> tables = new ArrayList<>();
        BitSet own = new BitSet();
        for (ReadTable read : TableFinder.chosen(new TableFinder(dated).found(lines, problems), problems)) {
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

    private DepartmentBudget budget(SourceLines lines, List<BudgetTable> tables, BitSet own, SourceLog problems) {
        TitlePage title = TitlePage.of(lines);
        if (title.department().isEmpty() || title.year().isEmpty()) {
            problems.add(0, 0, title.department(), "title must say whose budget it is and of which year, such as "
                    + "'某局 2024 年部门预算'");
        }
        DepartmentBudget.Builder budget = DepartmentBudget.builder();
        List<BudgetTable> all = new ArrayList<>(tables);
        all.addAll(new GoalReader(lines, own, titles.template(), title.year(), tables, problems).read(budget));
        for (Form form : titles.template().forms(Form.Kind.PROSE)) {
            NarrativeReader.of(titles.template(), form, title.year(), title.department())
                    .read(prose(lines, own), tables).table().ifPresent(all::add);
        }
        return budget.department(title.department()).year(title.year()).template(titles.template())
                .tables(all).sections(Sections.of(lines, own)).unitsInScope(ScopeReader.read(lines))
                .glossary(GlossaryReader.read(lines))
                .build();
    }

    private static List<ProseLine> prose(SourceLines lines, BitSet tables) {
        List<ProseLine> prose = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            boolean gap = tables.get(i) || lines.isLong(i) || lines.isTabbed(i);
            prose.add(new ProseLine(i + 1, lines.text(i), gap ? ProseLine.Kind.GAP
                    : LineKind.isHeading(lines.text(i)) ? ProseLine.Kind.HEADING : ProseLine.Kind.TEXT));
        }
        return prose;
    }
}
