package io.gouji.budget.table;

import io.gouji.budget.row.PanelMeanings;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A form of a template (公开表样): its title and, for each of its figures, what it measures. Declared once, as data.
 */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Form implements Serializable {

    private static final long serialVersionUID = 1L;

    Form() {
    }

    /** The kinds of forms. */
    public enum Kind {
        /** 预算表: a table of money, made from the budget lines. */
        MONEY,
        /** 绩效目标表: a table of goals, with the money that they take. */
        PERFORMANCE,
        /** 情况说明: the figures of the text; a panel is a section, a row is what a sentence speaks of. */
        PROSE
    }

    static Form of(
            Kind kind, String name, String number, List<String> titles, Optional<String> remark, List<Panel> panels) {
        return ImmutableForm.of(kind, name, number, titles, remark, panels);
    }

    /** Returns the kind of the form. */
    @Value.Parameter
    public abstract Kind kind();

    /** The form's name in addresses, such as {@code EXPENDITURE}. */
    @Value.Parameter
    public abstract String name();

    /** The number that the form is published under, such as 5-1. */
    @Value.Parameter
    public abstract String number();

    /** Titles under which it is published, the usual one first. */
    @Value.Parameter
    public abstract List<String> titles();

    /** Returns the remark printed instead of rows if there is no money; {@code {year}} stands for the year. */
    @Value.Parameter
    public abstract Optional<String> remark();

    /** Its panels from left to right. */
    @Value.Parameter
    public abstract List<Panel> panels();

    /** Returns the possible meanings of the rows of each panel. */
    @Value.Lazy
    List<PanelMeanings> meanings() {
        return panels().stream().map(panel -> panel.meanings(kind())).toList();
    }

    /** The table that was last made of it. */
    @Value.Lazy
    LastTable last() {
        return new LastTable();
    }

    /** Returns the titles in a document of that year, if it has one; the usual one first. */
    public List<String> titles(OptionalInt year) {
        Objects.requireNonNull(year, "year");
        return YearText.of(titles(), year);
    }

    /** Returns true if a title or heading tells a year from the document's, such as {@code {0}年收支预算表}. */
    public boolean isDated() {
        return titles().stream().anyMatch(YearText::isDated)
                || panels().stream().flatMap(panel -> panel.columns().stream())
                .flatMap(column -> column.headings().stream()).anyMatch(YearText::isDated);
    }

    /** The usual title. */
    public String title() {
        return titles().get(0);
    }

    /** Returns its name for people (称谓): that word with its number, then its title; prose has no number. */
    public String called(String table) {
        Objects.requireNonNull(table, "table");
        return kind() == Kind.PROSE ? title() : table + number() + " " + title();
    }

    @Override
    public String toString() {
        return number() + " " + title() + " (" + name() + ")";
    }
}
