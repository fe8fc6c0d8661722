package io.gouji.budget.table;

import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A multiplication that the text writes out (测算式): 127 万人 × 4.55 元 = 577.85 万元. */
@Value.Immutable(builder = false)
@BudgetStyle
public abstract class Product implements Serializable {

    private static final long serialVersionUID = 1L;

    Product() {
    }

    /**
     * A multiplication.
     *
     * @param factors what is multiplied, two at least
     * @param text the words that say it
     * @param line where they stand in the source, from 1; 0 where they have no line
     */
    public static Product of(List<Quantity> factors, Quantity result, String text, int line) {
        return ImmutableProduct.of(factors, result, text, line);
    }

    /** Returns the factors, two at least: a number of things, and the price of one (数量, 单价). */
    @Value.Parameter
    public abstract List<Quantity> factors();

    /** Returns the result that the text names (结果). */
    @Value.Parameter
    public abstract Quantity result();

    /** The words that say it, from the first factor to the result. */
    @Value.Parameter
    public abstract String text();

    /** The line in the source, from 1; 0 where it has none. */
    @Value.Parameter
    public abstract int line();

    @Value.Check
    void check() {
        if (factors().size() < 2) {
            throw new IllegalArgumentException("Factors must be two at least, such as '[127 万人, 4.55 元]', but were '"
                    + factors() + "'");
        }
    }

    @Override
    public String toString() {
        return factors().stream().map(Quantity::toString).collect(Collectors.joining(" × ")) + " = " + result();
    }
}
