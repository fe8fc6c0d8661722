package io.gouji.budget.io.recognise;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.goals.GoalReader;
import io.gouji.budget.io.recognise.line.BlockLines;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.Sections;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TitlePage;
import io.gouji.budget.io.recognise.prose.GlossaryReader;
import io.gouji.budget.io.recognise.prose.NarrativeReader;
import io.gouji.budget.io.recognise.prose.ProseLine;
import io.gouji.budget.io.recognise.prose.ScopeReader;
import io.gouji.budget.io.recognise.prose.Statements;
import io.gouji.budget.io.recognise.table.ReadTable;
import io.gouji.budget.io.recognise.table.TableFinder;
import io.gouji.budget.io.recognise.table.TemplateIndex;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Recognises the budget in the blocks of a source by the forms of a template (识别), whatever file they come from.
 * Immutable: one recogniser serves any number of documents.
 */
public final class Recogniser {

    private static final Recogniser STANDARD = new Recogniser(Template.wuchang2024());

    private static final int MOST = 16;

    /** Those of the templates used last, the latest first: to look up every word of a template takes its time. */
    private static volatile List<Recogniser> recent = List.of();

    private final TemplateIndex undated;
    private final TemplateIndex goals;
    private final List<NarrativeReader> prose;

    private Recogniser(Template template) {
        this.undated = new TemplateIndex(template);
        this.goals = new TemplateIndex(template, Form.Kind.PERFORMANCE);
        this.prose = template.forms(Form.Kind.PROSE).stream().map(form -> NarrativeReader.of(template, form)).toList();
    }

    /** Returns a recogniser of documents that follow that template. */
    public static Recogniser of(Template template) {
        if (template == STANDARD.undated.template()) {
            return STANDARD;
        }
        List<Recogniser> before = recent;
        Optional<Recogniser> known = before.stream().filter(each -> each.undated.template() == template).findFirst();
        return known.orElseGet(() -> {
            Recogniser fresh = new Recogniser(template);
            recent = Stream.concat(Stream.of(fresh), before.stream()).limit(MOST).toList();
            return fresh;
        });
    }

    /**
     * Returns the budget that the source holds, and what in it could not be read, the adapter's problems first. A text
     * without tables is a document too, if its sentences say amounts.
     */
    public Loaded read(Source source) {
        if (source.blocks().isEmpty() && !source.problems().isEmpty()) {
            return Loaded.unreadable(source.problems());
        }
        Reading reading = new Reading(source, OptionalInt.empty());
        DepartmentBudget budget = reading.budget(reading.tables());
        return (budget.tables().isEmpty() ? reading.nothing() : reading.loaded(budget)).after(source.problems());
    }

    /** Returns the tables of money that the source holds, in a budget that is otherwise as it was. */
    public Loaded read(Source source, DepartmentBudget before) {
        Reading reading = new Reading(source, before.year());
        List<BudgetTable> tables = reading.tables();
        return tables.isEmpty() ? reading.nothing()
                : reading.loaded(DepartmentBudget.builder().from(before).tables(tables).build());
    }

    /** Returns true if the line is the title of a table that the template declares. */
    public boolean isTitle(String line) {
        return undated.titled(line).isPresent();
    }

    /** Returns the source as text, without looking for tables. */
    public List<Section> sections(Source source) {
        return Sections.of(new Reading(source, OptionalInt.empty()).lines, new BitSet());
    }

    /** One source on its way to a budget. */
    private final class Reading {

        private final Source source;
        private final TemplateIndex titles;         // the years in them are those of the document
        private final BlockLines lines;
        private final SourceLog problems;
        private final BitSet own = new BitSet();
        private final Map<String, Place> places = new HashMap<>();
        private final Ledger ledger;

        Reading(Source source, OptionalInt year) {
            this.source = source;
            BlockLines first = BlockLines.of(source, text -> undated.titled(text).isPresent());
            this.titles = undated.in(() -> year.isPresent() ? year : TitlePage.of(first, source.name()).year());
            this.lines = titles == undated ? first : first.by(source, text -> titles.titled(text).isPresent());
            this.problems = SourceLog.of(source.name(), lines);
            this.ledger = new Ledger(lines, problems);
        }

        List<BudgetTable> tables() {
            List<ReadTable> found = new TableFinder(titles).found(lines, problems);
            found.addAll(new UntitledSheets(titles, lines, problems).found(found));
            List<ReadTable> chosen = TableFinder.chosen(found, problems);
            chosen.forEach(read -> own.or(read.lines()));
            ledger.tables(chosen);
            chosen.forEach(this::place);
            return chosen.stream().map(read -> read.table().orElseThrow()).toList();
        }

        private void place(ReadTable read) {
            int row = read.lines().stream().filter(lines::isTabbed).findFirst().orElse(0);
            read.table().ifPresent(table -> places.put(table.form().name(), lines.place(row, 0).whole()));
        }

        Loaded nothing() {
            String template = titles.template().name();
            problems.addLast("", titles.formTitles().stream().findFirst()
                    .map(title ->
                    Expectation.of("document must hold a table of the template {}, such as '{}'", template, title))
                    .orElseGet(() -> Expectation.of("document must hold a table of the template {}", template)));
            return Loaded.unreadable(problems.problems());
        }

        Loaded loaded(DepartmentBudget budget) {
            Coverage coverage = ledger.count(source.leftOut());
            return Loaded.of(budget, problems.problems()).with(coverage).at(places);
        }

        DepartmentBudget budget(List<BudgetTable> tables) {
            TitlePage title = TitlePage.of(lines, source.name());
            DepartmentBudget.Builder budget = DepartmentBudget.builder();
            List<BudgetTable> all = new ArrayList<>(tables);
            GoalReader goals = new GoalReader(lines, own, Recogniser.this.goals, undated, title.year(), tables,
                    problems);
            List<BudgetTable> planned = goals.read(budget);
            ledger.goals(goals.lines(), goals.unread(), planned);
            all.addAll(planned);
            List<ProseLine> text = prose();
            for (NarrativeReader reader : prose) {
                Statements said = reader.of(title.year(), title.department()).read(text, tables);
                ledger.text(said.numbers());
                said.table().ifPresent(all::add);
            }
            if (!all.isEmpty()) {
                tell(title, goals.lines());
            }
            return budget.department(title.department()).year(title.year()).template(titles.template()).tables(all)
                    .sections(Sections.of(lines, own).stream().filter(this::isKept).toList())
                    .unitsInScope(ScopeReader.read(lines)).glossary(GlossaryReader.read(lines)).build();
        }

        /** What is told of a document only: of a file that is none, nothing else is. */
        private void tell(TitlePage title, BitSet goals) {
            if (title.department().isEmpty() || title.year().isEmpty()) {
                problems.add(0, 0, title.department(),
                        Expectation.of("title must say whose budget it is and of which year, such as '{}'",
                                "某局 2024 年部门预算"));
            }
            BitSet read = (BitSet) own.clone();
            read.or(goals);
            ledger.told(new PassedOver(lines, problems).tell(read, titles.template().name()));
        }

        private List<ProseLine> prose() {
            List<ProseLine> prose = new ArrayList<>();
            for (int i = 0; i < lines.count(); i++) {
                boolean gap = own.get(i) || lines.isLong(i) || lines.isTabbed(i) || lines.beginsSheet(i);
                prose.add(new ProseLine(i + 1, lines.text(i), gap ? ProseLine.Kind.GAP
                        : LineKind.isHeading(lines.text(i)) ? ProseLine.Kind.HEADING : ProseLine.Kind.TEXT));
            }
            return prose;
        }

        /** Between the blocks of a text stand blank lines, between sheets nothing does. */
        private boolean isKept(Section section) {
            return source.grids().stream().allMatch(grid -> grid.name().isEmpty()) || !Chars.isBlank(section.text());
        }
    }
}
