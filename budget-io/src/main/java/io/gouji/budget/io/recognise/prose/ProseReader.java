package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.code.Labels;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.prose.ProseTerms.Term;
import io.gouji.budget.io.recognise.prose.SectionReader.Sense;
import io.gouji.budget.io.recognise.prose.SectionReader.Spoken;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Column;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.PrintedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the prose of a document (情况说明) into its declared form: each panel is the section of its title, each row is what
 * a sentence speaks of. Prose drops trailing zeros, so the finest amount in a unit of money
 * tells the precision of all in that unit.
 */
public final class ProseReader {

    private static final int EXACT = 6;

    private final Form form;
    private final SourceLines lines;
    private final BitSet tables;
    private final OptionalInt year;

    public ProseReader(Form form, SourceLines lines, BitSet tables, OptionalInt year) {
        this.form = form;
        this.lines = lines;
        this.tables = tables;
        this.year = year;
    }

    /** The table of what the prose says; empty if none of its sections is there. */
    public Optional<BudgetTable> read(List<BudgetTable> others) {
        Map<String, Integer> sections = sections();
        List<List<Spoken>> spoken = new ArrayList<>();
        for (Panel panel : form.panels()) {
            Optional<Integer> title = panel.names().stream().map(Labels::key).map(sections::get)
                    .filter(found -> found != null).findFirst();
            spoken.add(title.map(line -> read(panel, line, others)).orElse(List.of()));
        }
        Map<String, Integer> finest = spoken.stream().flatMap(List::stream).filter(ProseReader::isMoney)
                .collect(Collectors.toMap(Spoken::unit, ProseReader::scale, Math::max));
        List<PrintedRow> rows = new ArrayList<>();
        for (int panel = 0; panel < spoken.size(); panel++) {
            rows.addAll(rows(panel, spoken.get(panel), finest));
        }
        int first = sections.values().stream().min(Integer::compare).orElse(0) + 1;
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), first));
    }

    /** Where each section starts; a list of contents comes before the sections, so the last line counts. */
    private Map<String, Integer> sections() {
        Set<String> titles = form.panels().stream().flatMap(panel -> panel.names().stream()).map(Labels::key)
                .collect(Collectors.toSet());
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < lines.count(); i++) {
            if (!tables.get(i) && !lines.isLong(i) && lines.text(i).length() < 80 && !lines.isTabbed(i)) {
                String title = Labels.withoutOrdinal(Labels.key(lines.text(i)));
                if (titles.contains(title)) {
                    found.put(title, i);
                }
            }
        }
        return found;
    }

    private List<Spoken> read(Panel panel, int title, List<BudgetTable> others) {
        int end = title + 1;
        while (end < lines.count() && !tables.get(end) && !lines.isTabbed(end) && !lines.isLong(end)
                && !endsSection(end)) {
            end++;
        }
        return new SectionReader(new ProseTerms(panel, others), year, new ProseText(lines, title + 1, end)).read();
    }

    private boolean endsSection(int line) {
        String text = lines.text(line);
        if (LineKind.isHeading(text)) {
            return true;
        }
        String title = text.length() < 80 ? Labels.withoutOrdinal(Labels.key(text)) : "";
        return form.panels().stream().flatMap(panel -> panel.names().stream())
                .anyMatch(name -> Labels.key(name).equals(title));
    }

    private static boolean isMoney(Spoken number) {
        return number.sense() == Sense.AMOUNT || number.sense() == Sense.CHANGE;
    }

    private static int scale(Spoken number) {
        MoneyUnit unit = unit(number);
        return number.value().signum() == 0 ? unit.scale(0) : unit.scale(Math.max(0, number.value().scale()));
    }

    private static MoneyUnit unit(Spoken number) {
        return MoneyUnit.named(number.unit()).orElse(MoneyUnit.WAN_YUAN);
    }

    /** A row a term; an amount said again starts another. */
    private List<PrintedRow> rows(int panel, List<Spoken> spoken, Map<String, Integer> finest) {
        List<Column> columns = form.panels().get(panel).columns();
        List<Draft> drafts = new ArrayList<>();
        for (Spoken number : spoken) {
            int column = column(columns, number.sense());
            if (column >= 0) {
                draft(drafts, number, column, columns.size()).figures.set(column, figure(number, finest));
            }
        }
        return drafts.stream()
                .map(draft -> PrintedRow.of(panel, draft.term.code(), draft.term.name(), "", draft.figures, draft.line))
                .toList();
    }

    private static Draft draft(List<Draft> drafts, Spoken number, int column, int size) {
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (before != null && before.term.equals(number.term()) && before.figures.get(column).isBlank()) {
            return before;
        }
        Draft draft = new Draft(number.term(), number.line(), size);
        drafts.add(draft);
        return draft;
    }

    private static int column(List<Column> columns, Sense sense) {
        for (int i = 0; i < columns.size(); i++) {
            boolean change = !columns.get(i).region().isRoot(Dimension.YEAR);
            Measure measure = columns.get(i).measure();
            boolean fits = switch (sense) {
                case AMOUNT -> measure == Measure.AMOUNT && !change;
                case CHANGE -> measure == Measure.AMOUNT && change;
                case RATE -> measure == Measure.RATE;
                case SHARE -> measure == Measure.SHARE;
                case COUNT -> measure == Measure.COUNT;
            };
            if (fits) {
                return i;
            }
        }
        return -1;
    }

    private static Figure figure(Spoken number, Map<String, Integer> finest) {
        try {
            BigDecimal value = isMoney(number) ? unit(number).money(number.value()).amount() : number.value();
            int scale = switch (number.sense()) {
                case AMOUNT, CHANGE -> finest.get(number.unit());
                case RATE, SHARE -> Math.max(0, number.value().scale());
                case COUNT -> EXACT;
            };
            return Figure.of(number.printed(), Money.of(value), Math.min(scale, EXACT));
        } catch (ArithmeticException | IllegalArgumentException ex) {
            return Figure.unread(number.printed());
        }
    }

    private static final class Draft {
        final Term term;
        final int line;
        final List<Figure> figures = new ArrayList<>();

        Draft(Term term, int line, int size) {
            this.term = term;
            this.line = line;
            for (int i = 0; i < size; i++) {
                figures.add(Figure.blank());
            }
        }
    }
}
