package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.io.recognise.prose.Spoken.Sense;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of a section: one a term, and another where an amount is said again. */
final class StatementRows {

    private static final int EXACT = 6;

    private final Panel panel;
    private final int index;
    private final Optional<Node> phase;
    private final ProsePrecision precision;

    StatementRows(Panel panel, int index, Optional<Node> phase, ProsePrecision precision) {
        this.precision = precision;
        this.panel = panel;
        this.index = index;
        this.phase = phase;
    }

    /** Returns the rows, and adds the places of the numbers that they take. */
    List<PrintedRow> rows(List<Spoken> spoken, Set<List<Integer>> placed) {
        List<Draft> drafts = new ArrayList<>();
        for (Spoken each : spoken) {
            int column = column(each);
            if (column >= 0) {
                draft(drafts, each, column).figures.set(column, figure(each));
                if (each.numeral() != null) {
                    placed.add(List.of(each.sentence().line(each.numeral().start()),
                            each.sentence().column(each.numeral().start())));
                }
            }
        }
        return drafts.stream().map(draft -> PrintedRow.of(index, draft.term.code(), draft.term.name(), "",
                draft.figures, draft.line)).toList();
    }

    /** Returns a row each for parts that no term names: rows of no meaning, beside which a list is not complete. */
    List<PrintedRow> unknown(List<Spoken> parts) {
        List<PrintedRow> rows = new ArrayList<>();
        for (Spoken part : parts) {
            int column = column(part);
            if (column >= 0) {
                Draft draft = new Draft(part.term(), part.line(), panel.columns().size());
                draft.figures.set(column, figure(part));
                rows.add(PrintedRow.of(index, "", part.term().name(), "", draft.figures, draft.line));
            }
        }
        return rows;
    }

    private Draft draft(List<Draft> drafts, Spoken spoken, int column) {
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (before != null && before.term.isSameRow(spoken.term()) && before.figures.get(column).isBlank()) {
            return before;
        }
        Draft draft = new Draft(spoken.term(), spoken.line(), panel.columns().size());
        drafts.add(draft);
        return draft;
    }

    private int column(Spoken spoken) {
        for (int i = 0; i < panel.columns().size(); i++) {
            if (fits(panel.columns().get(i), spoken)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(Column column, Spoken spoken) {
        boolean change = column.region().isChange();
        boolean lastYear = column.region().node(Dimension.YEAR).filter(year -> year.label().equals("-1")).isPresent();
        boolean now = column.region().isRoot(Dimension.YEAR);
        boolean time = isOf(column, spoken.time().phase());
        Measure measure = column.measure();
        return switch (spoken.sense()) {
            case AMOUNT -> measure == Measure.AMOUNT && time && (spoken.time().isLastYear() ? lastYear : now);
            case CHANGE -> measure == Measure.AMOUNT && change && time;
            case RATE -> measure == Measure.RATE && time;
            case SHARE -> measure == Measure.SHARE;
            case COUNT -> measure == Measure.COUNT;
            case COMPLETION -> measure == Measure.COMPLETION && time;
        };
    }

    private boolean isOf(Column column, Optional<Node> said) {
        return column.region().node(Dimension.PHASE).equals(said)
                || said.isEmpty() && column.region().node(Dimension.PHASE).equals(phase);
    }

    private Figure figure(Spoken spoken) {
        try {
            if (spoken.isMoney()) {
                MoneyUnit unit = MoneyUnit.named(spoken.unit()).orElse(MoneyUnit.WAN_YUAN);
                int scale = unit.scale(precision.decimals(index, spoken));
                return Figure.of(spoken.printed(), unit.money(spoken.value()), Math.min(scale, EXACT));
            }
            int scale = spoken.sense() == Sense.COUNT ? EXACT : Math.min(spoken.value().scale(), EXACT);
            return Figure.of(spoken.printed(), Money.of(spoken.value()), scale);
        } catch (ArithmeticException | IllegalArgumentException ex) {
            return Figure.unread(spoken.printed());
        }
    }

    private static final class Draft {
        final SpokenTerm term;
        final int line;
        final List<Figure> figures = new ArrayList<>();

        Draft(SpokenTerm term, int line, int size) {
            this.term = term;
            this.line = line;
            for (int i = 0; i < size; i++) {
                figures.add(Figure.blank());
            }
        }
    }
}
