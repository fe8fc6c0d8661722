package io.gouji.budget.io;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two budgets (两份预算的差异), address by address: of one year, what was changed; of two years, what
 * grew.
 * <p>
 * Figures are compared as amounts, so {@code 704.6} and {@code 704.60} are the same, whatever unit the tables print;
 * rows are told by their codes where they have some, so a row that moved is the same row; a column of last year is that
 * of last year in both.
 */
public final class Diff {

    private final List<Difference> changes = new ArrayList<>();

    private Diff() {
    }

    /** What the second budget changes in the first: in the order of the first, then what only the second has. */
    public static List<Difference> of(DepartmentBudget before, DepartmentBudget after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Diff diff = new Diff();
        diff.texts(before, after);
        diff.figures(before, after);
        return List.copyOf(diff.changes);
    }

    private void texts(DepartmentBudget before, DepartmentBudget after) {
        Map<CellRef, BudgetRow> others = rows(after);
        rows(before).forEach((ref, row) -> {
            BudgetRow other = others.get(ref);
            if (other != null) {
                text(Difference.Kind.CODE, ref, row.printed().code(), other.printed().code());
                text(Difference.Kind.NAME, ref, row.printed().name(), other.printed().name());
            }
        });
    }

    private void text(Difference.Kind kind, CellRef ref, String before, String after) {
        if (!before.equals(after)) {
            changes.add(Difference.text(kind, ref, before, after));
        }
    }

    private static Map<CellRef, BudgetRow> rows(DepartmentBudget budget) {
        Map<CellRef, BudgetRow> rows = new LinkedHashMap<>();
        for (BudgetTable table : budget.tables()) {
            table.rows().forEach(row -> rows.put(CellRef.of(table.form().name(), row.key(), ""), row));
        }
        return rows;
    }

    private void figures(DepartmentBudget before, DepartmentBudget after) {
        Map<CellRef, Cell> others = cells(after);
        cells(before).forEach((place, cell) -> {
            Cell other = others.remove(place);
            if (other == null) {
                changes.add(Difference.figure(cell.ref(), cell.figure(), null));
            } else if (!isSame(cell.figure(), other.figure())) {
                changes.add(Difference.figure(cell.ref(), cell.figure(), other.figure()));
            }
        });
        others.values().forEach(cell -> changes.add(Difference.figure(cell.ref(), null, cell.figure())));
    }

    /** The figures by where they stand in any year: under the heading as the template has it, a class by its code. */
    private static Map<CellRef, Cell> cells(DepartmentBudget budget) {
        Map<CellRef, Cell> cells = new LinkedHashMap<>();
        Iterator<Cell> next = budget.cells().iterator();
        for (BudgetTable table : budget.tables()) {
            for (BudgetRow row : table.rows()) {
                table.panel(row).columns().forEach(column ->
                        cells.put(CellRef.of(table.form().name(), place(row), column.heading()), next.next()));
            }
        }
        return cells;
    }

    /**
     * The row's key; of a class that is printed by its name, which may change from year to year, with its code
     * instead.
     */
    private static String place(BudgetRow row) {
        Optional<String> code = row.region().node(Dimension.FUNCTION).map(Node::label);
        boolean named = row.printed().code().isEmpty() && code.filter(each -> !row.key().contains(each)).isPresent();
        return named ? row.key().substring(0, row.key().lastIndexOf('/') + 1) + code.get() : row.key();
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.sameAmount(other) || !one.isPrinted() && one.equals(other);
    }

    /** What differs between two budgets at one address (差异): a figure, or the printed code or name of a row. */
    public static final class Difference implements Serializable {

        private static final long serialVersionUID = 1L;

        /** What differs. */
        public enum Kind {
            /** The figure of a cell (数额). */
            FIGURE,
            /** The printed name of a row (名称). */
            NAME,
            /** The printed code of a row (编码). */
            CODE
        }

        private final Kind kind;
        private final CellRef ref;
        private final @Nullable String before;      // null where the address is missing: no Optional is serialized
        private final @Nullable String after;
        private final @Nullable Money amountBefore;
        private final @Nullable Money amountAfter;

        private Difference(Kind kind, CellRef ref, @Nullable String before, @Nullable String after,
                @Nullable Money amountBefore, @Nullable Money amountAfter) {
            this.kind = kind;
            this.ref = ref;
            this.before = before;
            this.after = after;
            this.amountBefore = amountBefore;
            this.amountAfter = amountAfter;
        }

        static Difference figure(CellRef ref, @Nullable Figure before, @Nullable Figure after) {
            return new Difference(Kind.FIGURE, ref, before == null ? null : before.printed(), after == null
                    ? null : after.printed(),
                    amount(before), amount(after));
        }

        static Difference text(Kind kind, CellRef ref, String before, String after) {
            return new Difference(kind, ref, before, after, null, null);
        }

        private static @Nullable Money amount(@Nullable Figure figure) {
            return figure == null ? null : figure.amount().orElse(null);
        }

        /** What differs. */
        public Kind kind() {
            return kind;
        }

        /** Where; the column is empty for what a whole row prints. */
        public CellRef ref() {
            return ref;
        }

        /** What the first budget prints there; empty if it has no such place. */
        public Optional<String> before() {
            return Optional.ofNullable(before);
        }

        /** What the second budget prints there; empty if it has no such place. */
        public Optional<String> after() {
            return Optional.ofNullable(after);
        }

        /** What the second amount exceeds the first by (增减), in 万元; empty unless both are printed. */
        public Optional<BigDecimal> difference() {
            return amountBefore != null && amountAfter != null
                    ? Optional.of(amountAfter.amount().subtract(amountBefore.amount())) : Optional.empty();
        }

        /**
         * The growth from the first amount to the second (增减率), as a fraction; empty unless both are printed, and from
         * nothing.
         */
        public Optional<BigDecimal> growth() {
            return amountBefore != null && amountAfter != null
                    ? amountAfter.growthSince(amountBefore) : Optional.empty();
        }

        /**
         * Returns the average growth a year from the first amount to the second (年均增减率), as a fraction; empty unless
         * both are printed, the first is positive and the second not negative.
         *
         * @param years the years between the two budgets, 1 to 1000
         */
        public Optional<BigDecimal> growthPerYear(int years) {
            return amountBefore != null && amountAfter != null
                    ? amountAfter.yearlyGrowthSince(amountBefore, years) : Optional.empty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Difference that && kind == that.kind && ref.equals(that.ref)
                    && Objects.equals(before, that.before)
                    && Objects.equals(after, that.after) && Objects.equals(amountBefore, that.amountBefore)
                    && Objects.equals(amountAfter, that.amountAfter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ref, before, after);
        }

        @Override
        public String toString() {
            return ref + ": " + before().orElse("(none)") + " -> " + after().orElse("(none)");
        }
    }
}
