package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Panel.Column;
import java.io.Serializable;
import java.util.Objects;

/** A figure in its place (单元格): its address, what it measures, what it prints, and where that stands in the source. */
public final class Cell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CellRef ref;
    private final BudgetRow row;
    private final Form form;
    private final Column head;
    private final Region region;
    private final Figure figure;
    private final int column;

    Cell(CellRef ref, BudgetRow row, Form form, Column head, Region region, int index) {
        this.ref = ref;
        this.row = row;
        this.form = form;
        this.head = head;
        this.region = region;
        this.figure = row.printed().figures().get(index);
        this.column = row.printed().column(index);
    }

    /** The address. */
    public CellRef ref() {
        return ref;
    }

    /** Returns the name of its row as printed (名称), such as 科普活动 for 2060702; it may be empty. */
    public String name() {
        return row.printed().name();
    }

    /**
     * Returns the place of the figure as a reader names it (单元格称呼), such as 表3 部门支出总表 2060702 科普活动 项目支出.
     *
     * @param table the word before the number of the form, such as 表
     */
    public String called(String table) {
        Objects.requireNonNull(table, "table");
        String row = ref().row();
        boolean coded = !row.isEmpty() && row.chars().allMatch(c -> c >= '0' && c <= '9');
        return form().called(table) + " " + row + (coded && !name().isEmpty() ? " " + name() : "") + " "
                + ref().column();
    }

    /** The form that it stands in. */
    public Form form() {
        return form;
    }

    /** Returns what the number is: money, a percentage or a count. */
    public Measure measure() {
        return head.measure();
    }

    /** Returns the column of the form that it stands in. */
    public Column head() {
        return head;
    }

    /**
     * Returns true if the form lets the amount be negative (可为负数), by its row or its column, or if it is the change of
     * an amount since last year.
     */
    public boolean mayBeNegative() {
        return row.isSigned() || head.isSigned() || region.isChange();
    }

    /** Returns the region that the figure measures. */
    public Region region() {
        return region;
    }

    /** Returns the printed figure. */
    public Figure figure() {
        return figure;
    }

    /** The line in the source, from 1; 0 where it has none. */
    public int line() {
        return row.printed().line();
    }

    /** The cell of that line, from 1; 0 where the source has none. */
    public int column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && line() == cell.line() && column == cell.column && ref.equals(cell.ref)
                && region.equals(cell.region) && figure.equals(cell.figure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, figure);
    }

    @Override
    public String toString() {
        return ref + " " + figure;
    }
}
