package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Layout.Grid;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The slips that may stand behind the figures of one document, and how surprising they are. */
final class Slips {

    private final DepartmentBudget budget;
    private final Plan plan;
    private final ErrorModel model;
    private final Map<Integer, Misprint> misprints = new HashMap<>();

    Slips(DepartmentBudget budget, Plan plan, ErrorModel model) {
        this.budget = budget;
        this.plan = plan;
        this.model = model;
    }

    Cell cell(int index) {
        return budget.cells().get(index);
    }

    /** What the cell prints; a blank stands for no money in the style of its table. */
    Figure figure(int index) {
        Cell cell = cell(index);
        return cell.figure().isPrinted() ? cell.figure() : blank(cell);
    }

    private Figure blank(Cell blank) {
        List<Figure> others = budget.cells().stream().filter(cell -> cell.form().equals(blank.form()))
                .map(Cell::figure).filter(Figure::isPrinted).toList();
        int scale = others.stream().mapToInt(Figure::scale).max().orElse(2);
        int decimals = Math.max(0, scale - tableUnit(blank).scale(0));
        return Figure.of(BigDecimal.ZERO.setScale(decimals).toPlainString(), Money.ZERO, scale);
    }

    private MoneyUnit tableUnit(Cell cell) {
        return budget.table(cell.ref().form()).flatMap(BudgetTable::unit).orElse(MoneyUnit.WAN_YUAN);
    }

    /** The unit that the cell prints; a percentage has none, and counts as its number. */
    private MoneyUnit unit(int index) {
        Cell cell = cell(index);
        return cell.measure().isPercentage() ? MoneyUnit.WAN_YUAN
                : MoneyUnit.of(cell.figure()).orElseGet(() -> tableUnit(cell));
    }

    Misprint misprint(int index) {
        return misprints.computeIfAbsent(index, each -> new Misprint(figure(each), unit(each), model, borrowed(each)));
    }

    /** How surprising it is that these values became what is printed; two that changed places are one slip. */
    int bits(Map<Integer, Figure> values) {
        int apart = values.entrySet().stream().mapToInt(each -> misprint(each.getKey()).bits(each.getValue())).sum();
        return trust(values.keySet())
                + (isSwap(values) ? Math.min(apart, model.bits(ErrorType.SWAPPED_NEIGHBOURS)) : apart);
    }

    /** How surprising it is that these figures are wrong at all. */
    int trust(Collection<Integer> cells) {
        return cells.stream().mapToInt(cell -> model.trust(cell(cell).ref())).sum();
    }

    ErrorType type(int index, Map<Integer, Figure> values) {
        return isSwap(values) ? ErrorType.SWAPPED_NEIGHBOURS
                : misprint(index).type(Objects.requireNonNull(values.get(index)));
    }

    /** Returns true if two figures of a row or a column print each other's values. */
    boolean isSwap(Map<Integer, Figure> values) {
        if (values.size() != 2) {
            return false;
        }
        Iterator<Integer> cells = values.keySet().iterator();
        int one = cells.next();
        int two = cells.next();
        return areInLine(one, two) && figure(one).sameAmount(Objects.requireNonNull(values.get(two)))
                && figure(two).sameAmount(Objects.requireNonNull(values.get(one)));
    }

    private boolean areInLine(int one, int two) {
        if (plan.layout.gridOf[one] != plan.layout.gridOf[two]) {
            return false;
        }
        Grid grid = plan.layout.grids.get(plan.layout.gridOf[one]);
        return grid.row(one) == grid.row(two) || column(grid, one) == column(grid, two);
    }

    private static int column(Grid grid, int cell) {
        return cell - grid.firstCells.get(grid.row(cell));
    }

    /** Whether the print stands beside it as well, or was that of the year before. */
    private ErrorType borrowed(int cell) {
        Region region = plan.layout.region(cell);
        int before = region.node(Dimension.YEAR).filter(year -> !region.isChange()).map(Node::label)
                .map(year -> plan.layout.id(region.withYear(Integer.parseInt(year) - 1)))
                .orElse(-1);
        if (before >= 0 && plan.layout.printings.get(before).stream().anyMatch(other -> isLike(cell, other))) {
            return ErrorType.LAST_YEAR_VALUE;
        }
        return besides(cell).anyMatch(other -> isLike(cell, other)) ? ErrorType.NEIGHBOUR_VALUE : ErrorType.OTHER;
    }

    /** The figures left and right of it, above and below. */
    IntStream besides(int cell) {
        Grid grid = plan.layout.grids.get(plan.layout.gridOf[cell]);
        int row = grid.row(cell);
        int column = column(grid, cell);
        IntStream beside = IntStream.of(column - 1, column + 1).filter(each -> each >= 0 && each < grid.columns.size())
                .map(each -> grid.cell(row, each));
        IntStream above = IntStream.of(row - 1, row + 1).filter(each -> each >= 0 && each < grid.rows.size())
                .map(each -> grid.cell(each, column));
        return IntStream.concat(beside, above);
    }

    private boolean isLike(int cell, int other) {
        return figure(cell).sameAmount(figure(other)) && !figure(other).amount().orElseThrow().isZero();
    }
}
