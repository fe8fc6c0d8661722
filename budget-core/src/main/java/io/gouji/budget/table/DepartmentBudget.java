package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A department's published budget (部门预算公开): its tables as printed, and the rest of the document as text.
 */
@Value.Immutable
@BudgetStyle
public abstract class DepartmentBudget implements Serializable {

    private static final long serialVersionUID = 1L;

    DepartmentBudget() {
    }

    /** A builder; department and template are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The department's name as printed; an empty text where none was found. */
    public abstract String department();

    /** The year of the budget (年度). */
    public abstract OptionalInt year();

    /** The template that it follows. */
    public abstract Template template();

    /** Its tables, at most one a form, in the order printed. */
    public abstract List<BudgetTable> tables();

    /** Returns the text that is no table of a declared form, in the order printed. */
    public abstract List<Section> sections();

    /** The units whose budgets are in it (纳入编制范围的预算单位), as the text lists them. */
    public abstract List<String> unitsInScope();

    /** Returns the words of its tables of goals, in the order printed. */
    public abstract List<PerformancePlan> plans();

    /** The indicators of its tables of goals (绩效指标), in the order printed. */
    public abstract List<Indicator> indicators();

    /** The terms that it explains (名词解释), in the order printed. */
    public abstract List<Definition> glossary();

    @Value.Check
    void check() {
        if (year().isPresent() && (year().getAsInt() < 1000 || year().getAsInt() > 9999)) {
            throw new IllegalArgumentException(
                    "Year must be four digits, such as '2024', but was '" + year().getAsInt() + "'");
        }
        Set<String> seen = new HashSet<>();
        for (BudgetTable table : tables()) {
            if (template().form(table.form().name()).filter(table.form()::equals).isEmpty()) {
                throw new IllegalArgumentException("Table must be of a form of the template " + template().name()
                        + ", but its " + table.form().name() + " was another's");
            }
            if (!seen.add(table.form().name())) {
                throw new IllegalArgumentException(
                        "Budget must have one table a form, but had two of " + table.form().name());
            }
        }
    }

    /** The table of the form of that name. */
    public Optional<BudgetTable> table(String form) {
        Objects.requireNonNull(form, "form");
        for (BudgetTable table : tables()) {
            if (table.form().name().equals(form)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Returns the unit in which its tables print (金额单位): that of the first that says one, and 万元 if none does. */
    public MoneyUnit unit() {
        return tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY)
                .flatMap(table -> table.unit().stream()).findFirst().orElse(MoneyUnit.WAN_YUAN);
    }

    /** What all of its figures measure by themselves: the phase of the template, in the year of the document. */
    public Region base() {
        Region phase = template().region();
        return year().isPresent() ? phase.withYear(year().getAsInt()) : phase;
    }

    /** Every figure of every table with its address and region, blanks included, in the order printed. */
    @Value.Lazy
    public List<Cell> cells() {
        return CellList.of(this);
    }

    /** The figure at that address. */
    public Optional<Figure> figure(CellRef ref) {
        Objects.requireNonNull(ref, "ref");
        return cells().stream().filter(cell -> cell.ref().equals(ref)).map(Cell::figure).findFirst();
    }

    /**
     * This budget with another figure at that address: for trying what a change would do.
     *
     * @throws IllegalArgumentException if it has no such cell
     */
    public DepartmentBudget withFigure(CellRef ref, Figure figure) {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(figure, "figure");
        int index = 0;
        while (index < cells().size() && !cells().get(index).ref().equals(ref)) {
            index++;
        }
        if (index == cells().size()) {
            throw new IllegalArgumentException("Cell must be one of this budget's, but was '" + ref + "'");
        }
        List<BudgetTable> changed = new ArrayList<>(tables());
        for (int i = 0; i < changed.size() && index >= 0; i++) {
            int figures = changed.get(i).rows().stream().mapToInt(row -> row.printed().figures().size()).sum();
            if (index < figures) {
                changed.set(i, changed.get(i).withFigure(index, figure));
            }
            index -= figures;
        }
        return builder().from(this).tables(changed).build();
    }

    /**
     * This budget with other figures throughout, in the order of {@link #cells()}.
     *
     * @throws IllegalArgumentException if there are not as many as it has cells
     */
    public DepartmentBudget withFigures(List<Figure> figures) {
        Objects.requireNonNull(figures, "figures");
        if (figures.size() != cells().size()) {
            throw new IllegalArgumentException(
                    "Figures must be one for each of " + cells().size() + " cells, but were " + figures.size());
        }
        List<BudgetTable> changed = new ArrayList<>();
        int from = 0;
        for (BudgetTable table : tables()) {
            int size = table.rows().stream().mapToInt(row -> row.printed().figures().size()).sum();
            changed.add(table.withFigures(figures.subList(from, from + size)));
            from += size;
        }
        return builder().from(this).tables(changed).build();
    }

    @Override
    public String toString() {
        return department() + " " + (year().isPresent() ? year().getAsInt() + " " : "") + "("
                + tables().size() + " tables, " + cells().size() + " figures)";
    }

    /** Builds a budget. */
    public static final class Builder extends ImmutableDepartmentBudget.Builder {
        Builder() {
        }
    }

    /**
     * A term that the document explains (名词解释).
     *
     * @param term the term without its ordinal, such as 基本支出
     * @param meaning its meaning, as printed
     * @param line the line in the source, from 1; 0 where it has none
     */
    public record Definition(String term, String meaning, int line) implements Serializable {

        /** Refuses null by name. */
        public Definition {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(meaning, "meaning");
        }

        /** Returns the definition of a term, found in that line of the source, from 1. */
        public static Definition of(String term, String meaning, int line) {
            return new Definition(term, meaning, line);
        }

        /** Returns the term and its meaning in one line. */
        @Override
        public String toString() {
            return term + "：" + meaning;
        }
    }

    /**
     * A stretch of the document that is kept as text (原文段落): prose, and tables without a declared form.
     *
     * @param heading its heading as printed, or an empty text before the first heading
     * @param line the line of its first line in the source, from 1
     * @param text the text, heading included, lines ended by {@code \n}
     */
    public record Section(String heading, int line, String text) implements Serializable {

        /** Refuses null by name. */
        public Section {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(text, "text");
        }

        /** Returns the text that starts at that line of the source, from 1, under that heading. */
        public static Section of(String heading, int line, String text) {
            return new Section(heading, line, text);
        }

        /** Returns line, heading and length in one line. */
        @Override
        public String toString() {
            return "line " + line + " " + heading + " (" + text.length() + " characters)";
        }
    }
}
