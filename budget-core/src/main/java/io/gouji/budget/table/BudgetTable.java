package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.immutables.value.Value;

/**
 * A table as it was published (公开表), the wrong figures included; its arithmetic is not checked here.
 * <p>
 * A row that has no meaning in the form, or repeats another, is kept apart as {@linkplain #unreadRows() unread}.
 */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class BudgetTable implements Serializable {

    private static final long serialVersionUID = 1L;

    BudgetTable() {
    }

    /**
     * The table of that form with those rows, each given the meaning that the form declares.
     *
     * @param unit the unit of measure that it prints
     * @param remarks what is printed with it, or instead of rows
     * @param line the line of its title in the source, from 1; 0 where it has none
     * @throws IllegalArgumentException if a row is of a panel that the form does not have
     */
    public static BudgetTable of(
            Form form, Optional<MoneyUnit> unit, List<PrintedRow> rows, List<String> remarks, int line) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(remarks, "remarks");
        Optional<List<BudgetRow>> known = form.last().meanings(rows);
        if (known.isPresent()) {
            return ImmutableBudgetTable.of(form, unit, known.get(), List.of(), remarks, line);
        }
        RowResolver resolver = new RowResolver(form, rows);
        return form.last().keep(
                ImmutableBudgetTable.of(form, unit, resolver.rows(), resolver.unread(), remarks, line));
    }

    /** The form that it follows. */
    @Value.Parameter
    public abstract Form form();

    /** The unit of measure that it prints; empty where it prints none, and then no amount is known. */
    @Value.Parameter
    public abstract Optional<MoneyUnit> unit();

    /** Its rows in the order printed. */
    @Value.Parameter
    public abstract List<BudgetRow> rows();

    /** Rows whose meaning could not be made out. */
    @Value.Parameter
    public abstract List<UnreadRow> unreadRows();

    /** All rows in the order printed, the unread ones among them: what {@link #of} made the table of. */
    public List<PrintedRow> printedRows() {
        List<PrintedRow> printed = new ArrayList<>(rows().size() + unreadRows().size());
        int read = 0;
        for (UnreadRow unread : unreadRows()) {
            while (printed.size() < unread.position()) {
                printed.add(rows().get(read++).printed());
            }
            printed.add(unread.printed());
        }
        rows().subList(read, rows().size()).forEach(row -> printed.add(row.printed()));
        return List.copyOf(printed);
    }

    /** Remarks printed with it (备注, 说明). */
    @Value.Parameter
    public abstract List<String> remarks();

    /** The line of its title in the source, from 1; 0 where it has none. */
    @Value.Parameter
    public abstract int line();

    /** The row of that address, compared as labels are. */
    public Optional<BudgetRow> row(String key) {
        String wanted = Labels.key(key);
        return rows().stream().filter(row -> Labels.key(row.key()).equals(wanted)).findFirst();
    }

    /** The panel that a row belongs to. */
    public Panel panel(BudgetRow row) {
        Objects.requireNonNull(row, "row");
        return form().panels().get(row.printed().panel());
    }

    /** This table with another figure in that place, counted through its rows. */
    BudgetTable withFigure(int index, Figure figure) {
        List<BudgetRow> changed = new ArrayList<>(rows());
        int left = index;
        for (int i = 0; i < changed.size() && left >= 0; i++) {
            List<Figure> figures = new ArrayList<>(changed.get(i).printed().figures());
            if (left < figures.size()) {
                figures.set(left, figure);
                changed.set(i, changed.get(i).withFigures(figures));
            }
            left -= changed.get(i).printed().figures().size();
        }
        return ImmutableBudgetTable.of(form(), unit(), changed, unreadRows(), remarks(), line());
    }

    /** This table with other figures, all of them, row by row. */
    public BudgetTable withFigures(List<Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        List<BudgetRow> changed = new ArrayList<>();
        int from = 0;
        for (BudgetRow row : rows()) {
            int size = row.printed().figures().size();
            changed.add(row.withFigures(figures.subList(from, from + size)));
            from += size;
        }
        return ImmutableBudgetTable.of(form(), unit(), changed, unreadRows(), remarks(), line());
    }

    @Override
    public String toString() {
        return form().number() + " " + form().title() + ": " + rows().size() + " rows"
                + (unreadRows().isEmpty() ? "" : ", " + unreadRows().size() + " unread");
    }

    /**
     * A row with figures whose meaning could not be made out (未能识别的行): kept, and a hole in what is known of its table.
     *
     * @param printed what was printed
     * @param reason why it has no meaning: what was expected and what came
     * @param position its place among all the rows of its table, from 0
     */
    public record UnreadRow(PrintedRow printed, Reason reason, int position) implements Serializable {

        /** Checks the parts. */
        public UnreadRow {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * Why a row has no meaning (未识别的原因).
         *
         * @param expected what was expected, a sentence in English with a {@code {}} for each detail, and a
         * {@code {-}} for one that says no more than others of its kind
         * @param details what stands in the blanks, in their order
         * @param came what came instead, such as {@code had 3}
         */
        public record Reason(String expected, List<String> details, String came) implements Serializable {

            /** Checks the parts, and copies the details. */
            public Reason {
                Objects.requireNonNull(expected, "expected");
                Objects.requireNonNull(details, "details");
                Objects.requireNonNull(came, "came");
                details = List.copyOf(details);
            }

            /** The reason as one sentence in English. */
            @Override
            public String toString() {
                String filled = expected;
                for (String detail : details) {
                    filled = filled.replaceFirst("\\{-?}", Matcher.quoteReplacement(detail));
                }
                return Character.toUpperCase(filled.charAt(0)) + filled.substring(1) + ", but " + came;
            }
        }
    }

    /**
     * A row of a table whose meaning is known (表行): its address, and what it adds to the region of its figures.
     *
     * @param printed what was printed
     * @param key the row's part of an address: its code, or its label under its side and group
     * @param region what the row's figures measure, as far as panel and row say it
     * @param isSigned true if the form lets its amounts be negative
     */
    public record BudgetRow(PrintedRow printed, String key, Region region, boolean isSigned) implements Serializable {
        /** Checks the parts. */
        public BudgetRow {
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(region, "region");
        }

        BudgetRow withFigures(List<Figure> figures) {
            return new BudgetRow(printed.printing(figures), key, region, isSigned);
        }

        /** Returns the address and the figures in one line. */
        @Override
        public String toString() {
            return key + " " + printed.figures();
        }
    }
}
