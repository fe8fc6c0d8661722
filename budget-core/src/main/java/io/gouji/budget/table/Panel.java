package io.gouji.budget.table;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.row.PanelMeanings;
import io.gouji.budget.row.PanelRules;
import io.gouji.budget.row.RowLabel;
import io.gouji.budget.row.RowList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One side of a form (栏区): rows and columns of its own. Most forms have one, two-sided forms have two.
 *
 * @param names its names, the usual one first: a side, or the title of a section; none where the form has one panel
 * @param region what every figure of the panel measures, the phase of the template included
 * @param rows its rows in the order printed
 * @param columns its columns of figures in the order printed
 */
public record Panel(List<String> names, Region region, List<RowRule> rows, List<Column> columns)
        implements Serializable {

    /** Takes copies of the lists. */
    public Panel {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    static Panel of(List<String> names, Region region, List<RowRule> rows, List<Column> columns) {
        return new Panel(names, region, rows, columns);
    }

    /** Its usual name, such as 收入 or 支出; empty where the form has one panel. */
    public String name() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Returns the possible meanings of its rows in a form of that kind. */
    PanelMeanings meanings(Form.Kind kind) {
        List<RowLabel> labels = new ArrayList<>();
        Map<RowList, Region> lists = new EnumMap<>(RowList.class);
        Set<RowList> signed = EnumSet.noneOf(RowList.class);
        for (RowRule rule : rows) {
            Region figures = region.and(rule.region());
            rule.kind().list().ifPresentOrElse(list -> lists.put(list, figures),
                    () -> labels.add(new RowLabel(rule.names(), figures, rule.isSigned())));
            rule.kind().list().filter(list -> rule.isSigned()).ifPresent(signed::add);
        }
        return PanelMeanings.by(
                new PanelRules(name(), kind != Form.Kind.MONEY, kind == Form.Kind.PROSE, labels, lists, signed));
    }

    /** Returns true if rows of that kind stand in this panel. */
    public boolean has(RowRule.Kind kind) {
        for (RowRule rule : rows) {
            if (rule.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if rows are printed with a code beside the name. */
    public boolean isCoded() {
        return has(RowRule.Kind.FUNCTIONS) || has(RowRule.Kind.ECONOMICS) || has(RowRule.Kind.UNITS);
    }

    /** Returns true if the panel is one row of figures without a label. */
    public boolean isSingleRow() {
        return rows.size() == 1 && rows.get(0).kind() == RowRule.Kind.LABEL;
    }

    /**
     * A column of figures of a form (金额栏): its headings, and what it adds to the region of its figures.
     *
     * @param headings the headings under which the column is printed, the usual one first; each a path such as 本年收入/小计,
     *     years in it told from the document's ({@code {-1}年})
     * @param measure what the column's numbers are
     * @param region what every figure of the column measures, as far as the column says it; of a percentage, the amount
     *     that is compared
     * @param base what a percentage is compared with, where that differs from the region; everything where nothing is
     * said
     * @param isSigned true if its amounts may be negative (调整数, 差额)
     */
    public record Column(List<String> headings, Measure measure, Region region, Region base, boolean isSigned)
            implements Serializable {

        /** Takes a copy of the headings. */
        public Column {
            Objects.requireNonNull(headings, "headings");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(base, "base");
            headings = List.copyOf(headings);
        }

        static Column of(List<String> headings, Measure measure, Region region) {
            return new Column(headings, measure, region, Region.everything(), false);
        }

        /** Returns the usual heading as declared: the column's part of a figure's address. */
        public String heading() {
            return headings.get(0);
        }

        /** Returns the usual heading in a document of that year, if it has one. */
        public String heading(OptionalInt year) {
            return YearText.of(heading(), year);
        }

        /** Returns the usual heading in a document of that year. */
        public String heading(int year) {
            return YearText.of(heading(), year);
        }

        /** Returns all headings in a document of that year, if it has one; the usual one first. */
        public List<String> headings(OptionalInt year) {
            return YearText.of(headings, year);
        }

        /** Returns the heading and the region in one line. */
        @Override
        public String toString() {
            return heading() + " (" + region + ")";
        }
    }

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
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(names, "names");
            Objects.requireNonNull(region, "region");
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
}
