package io.gouji.budget.io.csv;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import java.util.Iterator;
import java.util.Optional;

/** Writes a record for each figure with all its coordinates. */
final class FigureWriter {

    private static final int CLASS = 3;
    private static final int SECTION = 5;
    private static final int ITEM = 7;

    private final CsvOutput out;

    private FigureWriter(CsvOutput out) {
        this.out = out;
    }

    static void write(DepartmentBudget budget, CsvOutput out) {
        FigureWriter writer = new FigureWriter(out);
        Iterator<Cell> cells = budget.cells().iterator();
        for (BudgetTable table : budget.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int i = 0; i < table.rows().get(row).printed().figures().size(); i++) {
                    writer.write(table, row, i, cells.next());
                }
            }
        }
    }

    private void write(BudgetTable table, int number, int index, Cell cell) {
        BudgetRow row = table.rows().get(number);
        PrintedRow printed = row.printed();
        Figure figure = cell.figure();
        out.add(table.form().name()).add(number + 1).add(row.key()).add(cell.ref().column());
        coordinates(cell.region());
        out.add(printed.code()).add(printed.name()).add(figure.printed()).add(FigureCells.amount(figure))
                .add(table.unit().map(MoneyUnit::chinese).orElse("")).add(FigureCells.scale(figure))
                .add(FigureCells.state(figure)).add(printed.line())
                .add(printed.columns().isEmpty() ? "" : String.valueOf(printed.columns().get(index)));
        out.end();
    }

    private void coordinates(Region region) {
        add(region, Dimension.SIDE);
        add(region, Dimension.YEAR);
        add(region, Dimension.PHASE);
        add(region, Dimension.FUND);
        add(region, Dimension.VINTAGE);
        add(region, Dimension.USE);
        add(region, Dimension.NATURE);
        String function = add(region, Dimension.FUNCTION);
        out.add(code(function, CLASS)).add(code(function, SECTION)).add(code(function, ITEM));
        String economic = add(region, Dimension.ECONOMIC);
        out.add(code(economic, CLASS)).add(code(economic, SECTION));
        add(region, Dimension.UNIT);
        add(region, Dimension.PROJECT);
    }

    private String add(Region region, Dimension dimension) {
        Optional<Node> node = region.node(dimension);
        String text = node.map(Node::toString).map(each -> each.substring(each.indexOf('=') + 1)).orElse("");
        out.add(text);
        return text;
    }

    /** The code's beginning of that length, if it reaches so far; a union of codes has none. */
    private static String code(String code, int length) {
        return code.length() < length || code.indexOf('+') >= 0 ? "" : code.substring(0, length);
    }
}
