package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.prose.Sentences;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the running text of a document (情况说明) into a form of prose: each panel is the section of its title, each row is
 * what a sentence speaks of.
 */
public final class NarrativeReader {

    private final Form form;
    private final SectionTitles known;
    private final Optional<Node> phase;
    private final OptionalInt year;
    private final String department;

    private NarrativeReader(Form form, SectionTitles known, Optional<Node> phase, OptionalInt year, String department) {
        this.form = form;
        this.known = known;
        this.phase = phase;
        this.year = year;
        this.department = department;
    }

    /** Returns a reader of that form of the template, for a document of which neither year nor office is known. */
    public static NarrativeReader of(Template template, Form form) {
        return new NarrativeReader(form, SectionTitles.of(form), template.region().node(Dimension.PHASE),
                OptionalInt.empty(), "");
    }

    /** Returns a reader for a document of that year and office. */
    public NarrativeReader of(OptionalInt year, String department) {
        return new NarrativeReader(form, known, phase, year, department);
    }

    /**
     * Returns what the text says.
     *
     * @param lines the lines of the document in their order; those of tables are gaps
     * @param tables the document's tables, whose codes and projects the text may name
     */
    public Statements read(List<ProseLine> lines, List<BudgetTable> tables) {
        SectionTitles titles = known.in(department);
        Map<Integer, Integer> starts = titles.starts(lines);
        Map<Integer, StatementReader> readers = new TreeMap<>();
        ProsePrecision precision = new ProsePrecision();
        starts.forEach((panel, start) -> readers.put(panel, read(form.panels().get(panel),
                section(lines, start, titles), tables)));
        readers.forEach((panel, reader) -> precision.take(panel, reader.spoken()));
        List<PrintedRow> rows = new ArrayList<>();
        Set<List<Integer>> placed = new HashSet<>();
        readers.forEach((panel, reader) -> {
            StatementRows statements = new StatementRows(form.panels().get(panel), panel, phase, precision);
            rows.addAll(statements.rows(reader.spoken(), placed));
            rows.addAll(statements.unknown(reader.unknown()));
        });
        int first = starts.values().stream().min(Integer::compare).map(index -> lines.get(index).number()).orElse(1);
        Optional<BudgetTable> table = rows.isEmpty() ? Optional.empty()
                : Optional.of(BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), first));
        return Statements.of(table, lines, placed);
    }

    private static List<ProseLine> section(List<ProseLine> lines, int title, SectionTitles titles) {
        int end = title + 1;
        while (end < lines.size() && lines.get(end).kind() == ProseLine.Kind.TEXT
                && titles.panel(lines.get(end)).isEmpty()) {
            end++;
        }
        return lines.subList(title + 1, end);
    }

    private StatementReader read(Panel panel, List<ProseLine> section, List<BudgetTable> tables) {
        Sentences sentences = new Sentences();
        section.forEach(line -> sentences.line(line.number(), line.text()));
        return new StatementReader(new SpokenTerms(panel, tables, department), year, phase).read(sentences.finish());
    }
}
