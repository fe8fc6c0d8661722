package io.gouji.budget.rules.rounding;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.internal.prove.AmountRelations;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.rounding.Rounding.Move;
import io.gouji.budget.rules.rounding.Rounding.Obstacle;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Rounds all figures of a document together so that every printed sum is exact (舍位平衡): no figure is moved by more than
 * one unit of its last digit from what it is, a zero stays zero, and the figures are moved as little as possible in
 * total.
 * <pre>{@code
 * Rounding rounding = ConsistentRounding.standard().publish(Publisher.of(template), lines, "示例局", 2024);
 * DepartmentBudget budget = rounding.orThrow();                      // sums, copies, splits and balances add up
 * ConsistentRounding.standard().nearest(published).moves()           // of what was rounded figure by figure
 * }</pre>
 * An integer programme: a dual simplex finds, whole-number arithmetic proves, and branch and bound does the rest.
 * Shares, rates and bridges take no part; where the text says an amount with fewer digits than the tables, it follows.
 * What no figure prints (其余) is taken to be a whole number of units, at least zero.
 */
public final class ConsistentRounding implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ConsistentRounding STANDARD = new ConsistentRounding(Set.of(), 2_000, false);

    private final Set<CellRef> fixed;
    private final long nodeLimit;
    private final boolean lenient;

    private ConsistentRounding(Set<CellRef> fixed, long nodeLimit, boolean lenient) {
        this.lenient = lenient;
        this.fixed = fixed;
        this.nodeLimit = nodeLimit;
    }

    /** Nothing fixed, two thousand nodes. */
    public static ConsistentRounding standard() {
        return STANDARD;
    }

    /** The same with those figures, usually totals, kept as they are printed when rounded by themselves. */
    public ConsistentRounding withFixed(CellRef... cells) {
        Objects.requireNonNull(cells, "cells");
        return new ConsistentRounding(Set.of(cells), nodeLimit, lenient);
    }

    /** The same with another limit to the nodes of the search, after which a result is not proven. */
    public ConsistentRounding withNodeLimit(long nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException(
                    "Node limit must be at least one, such as '2000', but was '" + nodes + "'");
        }
        return new ConsistentRounding(fixed, nodes, lenient);
    }

    /**
     * The same, but what the document has wrong beyond any rounding stays wrong: relations that are broken as printed
     * are left out, and {@link Rounding#leftOut()} names them. Copies that differ by more than a rounding remain an
     * obstacle.
     */
    public ConsistentRounding withoutBroken() {
        return new ConsistentRounding(fixed, nodeLimit, true);
    }

    /** The additive version nearest to a document that is printed already. */
    public Rounding nearest(DepartmentBudget published) {
        Objects.requireNonNull(published, "published");
        return round(published, published);
    }

    /** The tables of those lines, printed so that they add up. */
    public Rounding publish(Publisher publisher, BudgetLines lines, String department, int year) {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(lines, "lines");
        return round(publisher.publish(lines, department, year), publisher.exact().publish(lines, department, year));
    }

    /**
     * The document printed so that it adds up, given what its figures are exactly.
     *
     * @param printed the document with figures rounded by themselves: it says how they are printed
     * @param exact the same with the amounts before rounding
     * @throws IllegalArgumentException if the two do not have the same cells, or a fixed cell is none of theirs
     */
    public Rounding round(DepartmentBudget printed, DepartmentBudget exact) {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(exact, "exact");
        if (!printed.cells().stream().map(Cell::ref).toList().equals(exact.cells().stream().map(Cell::ref).toList())) {
            throw new IllegalArgumentException("Exact amounts must be for the same cells, but were of " + exact);
        }
        Sheet sheet = new Sheet(printed, exact, fixed);
        return sheet.mixed().map(Rounding::new).orElseGet(() -> solve(sheet, exact));
    }

    private Rounding solve(Sheet sheet, DepartmentBudget exact) {
        AmountRelations relations = AmountRelations.of(exact);
        BitSet leftOut = lenient ? relations.broken() : new BitSet();
        Model model = new Model(sheet, relations, leftOut);
        return solve(sheet, model, leftOut.stream().mapToObj(relations::id).distinct().toList());
    }

    private Rounding solve(Sheet sheet, Model model, List<String> leftOut) {
        if (model.isCrossed()) {
            return new Rounding(conflict(sheet, model));
        }
        Search search = new Search(model.programme, nodeLimit);
        search.run();
        if (search.best() != null) {
            return rounded(sheet, model.amounts(search.best()), search.isProven(), leftOut);
        }
        if (search.isContradictory()) {
            return new Rounding(conflict(sheet, model));
        }
        Obstacle.Kind kind = search.isProven() ? Obstacle.Kind.ONLY_FRACTIONS : Obstacle.Kind.LIMIT;
        return new Rounding(new Obstacle(kind, List.of(), List.of()));
    }

    private static Rounding rounded(Sheet sheet, Long[] amounts, boolean proven, List<String> leftOut) {
        List<Figure> figures = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        Money total = Money.ZERO;
        Money largest = Money.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            Cell cell = sheet.printed.get(i);
            if (amounts[i] == null || !sheet.isKnown(i)) {
                figures.add(cell.figure());
                continue;
            }
            Figure figure = FigureStyle.print(cell.figure(), Money.ofFen(amounts[i]));
            figures.add(figure);
            if (!figure.equals(cell.figure())) {
                moves.add(new Move(cell.ref(), cell.figure(), figure));
            }
            if (sheet.isSharp(i)) {
                Money off = Money.ofFen(Math.abs(amounts[i] - sheet.fen(i)));
                total = total.plus(off);
                largest = off.compareTo(largest) > 0 ? off : largest;
            }
        }
        return new Rounding(sheet.budget.withFigures(figures), moves, total, largest, proven, leftOut);
    }

    private static Obstacle conflict(Sheet sheet, Model model) {
        List<Integer> cellOfSource = new ArrayList<>();
        if (!(Prover.standard().prove(model.relaxed(cellOfSource)) instanceof Conflict conflict)) {
            return new Obstacle(Obstacle.Kind.CONFLICT, List.of(), List.of());
        }
        List<Cell> cells = conflict.sources().stream().map(cellOfSource::get).sorted()
                .mapToObj(sheet.printed::get).toList();
        List<String> relations = conflict.relations().stream().mapToObj(model.relations::id).toList();
        return new Obstacle(Obstacle.Kind.CONFLICT, cells, relations);
    }

    @Override
    public String toString() {
        return "ConsistentRounding[fixed=" + fixed + ", nodeLimit=" + nodeLimit + ", withoutBroken=" + lenient + "]";
    }
}
