package io.gouji.budget.cube;

import io.gouji.budget.code.UnitCode;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of one department's budget (部门预算数据) with the names of its units; what the published tables are made from.
 */
public final class BudgetLines implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<BudgetLine> lines;
    private final TreeMap<UnitCode, String> unitNames;

    private BudgetLines(List<BudgetLine> lines, TreeMap<UnitCode, String> unitNames) {
        this.lines = lines;
        this.unitNames = unitNames;
    }

    /** The lines, and the name of each unit, the department first among them by its shorter code. */
    public static BudgetLines of(List<BudgetLine> lines, Map<UnitCode, String> unitNames) {
        return new BudgetLines(List.copyOf(lines), new TreeMap<>(unitNames));
    }

    /** The lines in the order given. */
    public List<BudgetLine> lines() {
        return lines;
    }

    /** Names of the department and its units by code. */
    public SortedMap<UnitCode, String> unitNames() {
        return Collections.unmodifiableSortedMap(unitNames);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetLines that && lines.equals(that.lines) && unitNames.equals(that.unitNames);
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + unitNames.hashCode();
    }

    @Override
    public String toString() {
        return lines.size() + " budget lines of " + unitNames.size() + " units";
    }
}
