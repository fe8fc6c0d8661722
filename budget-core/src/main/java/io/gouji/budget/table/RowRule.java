package io.gouji.budget.table;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.row.RowLabel;
import io.gouji.budget.row.RowList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a form (行): one row of a fixed label, or a list of codes or names with a row each.
 *
 * @param kind the kind of rows
 * @param names the labels of a {@link Kind#LABEL} row, the usual one first; the codes that a list always prints
 * @param region what every figure of these rows measures, as far as the rule says it
 * @param isSigned true if its amounts may be negative (年终结转, 调整)
 */
public record RowRule(Kind kind, List<String> names, Region region, boolean isSigned) implements Serializable {

    /** The kinds of rows. */
    public enum Kind {
        /** One row, known by its label. */
        LABEL,
        /** A row for each class of expenditure, printed by name (类). */
        CLASSES,
        /** A row for each functional code. */
        FUNCTIONS,
        /** A row for each economic code. */
        ECONOMICS,
        /** A row for the department and each of its units, by code. */
        UNITS,
        /** Rows for the department, its units, their categories of projects, and the projects, by name. */
        PROJECTS,
        /** A row for each project, or each item of one, by its name alone. */
        NAMES;

        /** The list of codes or names that the rows are; empty for a label. */
        Optional<RowList> list() {
            return this == LABEL ? Optional.empty() : Optional.of(RowList.valueOf(name()));
        }
    }

    /** Takes a copy of the names. */
    public RowRule {
        names = List.copyOf(names);
    }

    static RowRule of(Kind kind, List<String> names, Region region) {
        return new RowRule(kind, names, region, false);
    }

    /** Returns the dimensions whose members have a row each; a region around the rows must not state them. */
    public List<Dimension> dimensions() {
        return kind.list().map(RowList::dimensions).orElse(List.of());
    }

    /** Returns the members that the list always prints, each as a region. */
    public List<Region> members() {
        return switch (kind) {
            case CLASSES, FUNCTIONS ->
                names.stream().map(FunctionCode::of).map(code -> Region.everything().with(code)).toList();
            case ECONOMICS ->
                names.stream().map(EconomicCode::of).map(code -> Region.everything().with(code)).toList();
            default -> List.of();
        };
    }

    /** Returns the label as the form prints it: an empty text where the row may be printed without one. */
    public String printedLabel() {
        return names.contains("") ? "" : RowLabel.lastPart(names.get(0));
    }

    /** Returns kind, names and region in one line. */
    @Override
    public String toString() {
        return kind + " " + String.join("|", names) + " (" + region + ")";
    }
}
