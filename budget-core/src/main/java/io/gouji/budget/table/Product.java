package io.gouji.budget.table;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A multiplication that the text writes out (测算式): 127 万人 × 4.55 元 = 577.85 万元.
 *
 * @param factors the factors, two at least: a number of things, and the price of one (数量, 单价)
 * @param result the result that the text names (结果)
 * @param text the words that say it, from the first factor to the result
 * @param line the line in the source, from 1; 0 where it has none
 */
public record Product(List<Quantity> factors, Quantity result, String text, int line) implements Serializable {

    /** Refuses null by name and fewer than two factors. */
    public Product {
        factors = List.copyOf(Objects.requireNonNull(factors, "factors"));
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(text, "text");
        if (factors.size() < 2) {
            throw new IllegalArgumentException("Factors must be two at least, such as '[127 万人, 4.55 元]', but were '"
                    + factors + "'");
        }
    }

    /** Returns a multiplication of two factors or more, found in that line of the source, from 1; 0 for none. */
    public static Product of(List<Quantity> factors, Quantity result, String text, int line) {
        return new Product(factors, result, text, line);
    }

    /** Returns factors and result in one line. */
    @Override
    public String toString() {
        return factors.stream().map(Quantity::toString).collect(Collectors.joining(" × ")) + " = " + result;
    }
}
