package io.gouji.budget.table;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What rows a form has (行): one row of a fixed label, or a list of codes or names with a row each. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class RowRule implements Serializable {

    private static final long serialVersionUID = 1L;

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
        NAMES
    }

    RowRule() {
    }

    static RowRule of(Kind kind, List<String> names, Region region) {
        return ImmutableRowRule.of(kind, names, region);
    }

    /** Which kind of rows. */
    @Value.Parameter
    public abstract Kind kind();

    /** The labels of a {@link Kind#LABEL} row, the usual one first; the codes that a list always prints. */
    @Value.Parameter
    public abstract List<String> names();

    /** What every figure of these rows measures, as far as the rule says it. */
    @Value.Parameter
    public abstract Region region();

    /** The dimensions whose members have a row each; a region around the rows must not state them. */
    List<Dimension> dimensions() {
        return switch (kind()) {
            case LABEL -> List.of();
            case CLASSES, FUNCTIONS -> List.of(Dimension.FUNCTION);
            case ECONOMICS -> List.of(Dimension.ECONOMIC);
            case UNITS -> List.of(Dimension.UNIT);
            case PROJECTS -> List.of(Dimension.UNIT, Dimension.PROJECT);
            case NAMES -> List.of(Dimension.PROJECT);
        };
    }

    /** The members that the list always prints. */
    List<Region> members() {
        return switch (kind()) {
            case CLASSES, FUNCTIONS ->
                names().stream().map(FunctionCode::of).map(code -> Region.everything().with(code)).toList();
            case ECONOMICS ->
                names().stream().map(EconomicCode::of).map(code -> Region.everything().with(code)).toList();
            default -> List.of();
        };
    }

    /** The label as the form prints it: nothing where the row may stand without one. */
    String printedLabel() {
        return names().contains("") ? "" : lastPart(names().get(0));
    }

    /** The label as it stands under its group: the last part of the path. */
    static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The group that a label stands under, or an empty text. */
    static String group(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public String toString() {
        return kind() + " " + String.join("|", names()) + " (" + region() + ")";
    }
}
