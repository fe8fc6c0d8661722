package io.gouji.budget.cube;

import io.gouji.budget.money.Money;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The lines as a list, each made when it is asked for. */
final class LineList extends AbstractList<BudgetLine> implements RandomAccess {

    private final BudgetLines lines;

    LineList(BudgetLines lines) {
        this.lines = lines;
    }

    @Override
    public BudgetLine get(int index) {
        return BudgetLine.of(lines.places().region(lines.place(index)), Money.ofFen(lines.fen(index)));
    }

    @Override
    public int size() {
        return lines.size();
    }
}
