package io.gouji.budget.table;

import io.gouji.budget.code.Labels;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The target of an indicator (指标值): the printed text, and what of it can be counted.
 *
 * <pre>{@code
 * Target.parse("≥300 场次").quantity()     // 300 场次, bound AT_LEAST
 * Target.parse("每年 6 次").period()        // 年
 * Target.parse("明显提高").quantity()       // empty
 * }</pre>
 */
public final class Target implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final Bound bound;          // absent if null, as is the quantity: an Optional cannot be serialized
    private final Quantity quantity;
    private final String period;

    /** On which side of the quantity the outcome may lie (比较符号). */
    public enum Bound {
        /** 不少于. */
        AT_LEAST("≥"),
        /** 不多于. */
        AT_MOST("≤"),
        /** 等于. */
        EQUAL("="),
        /** 大于. */
        ABOVE(">"),
        /** 小于. */
        BELOW("<");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** The sign as tables print it, such as ≥. */
        public String sign() {
            return sign;
        }
    }

    Target(String text, Bound bound, Quantity quantity, String period) {
        this.text = text;
        this.bound = bound;
        this.quantity = quantity;
        this.period = period;
    }

    /** The target that is printed so; a text that cannot be counted stays a text. Undoes {@code toString}. */
    public static Target parse(String text) {
        return TargetText.read(Objects.requireNonNull(text, "text"));
    }

    /** Returns the printed text. */
    public String text() {
        return text;
    }

    /** The comparison that is printed, in signs or in words (不低于, 以上); empty where none is. */
    public Optional<Bound> bound() {
        return Optional.ofNullable(bound);
    }

    /** Returns the number with its unit; empty if the target cannot be counted. */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }

    /** The time in which the quantity is to be reached each time (每年, 次/月), such as 年; empty where none is printed. */
    public String period() {
        return period;
    }

    /** Returns true if both demand the same; a comparison that only one of them prints makes no difference. */
    public boolean agreesWith(Target other) {
        if (quantity == null || other.quantity == null) {
            return Labels.key(text).equals(Labels.key(other.text));
        }
        boolean bounds = bound == null || other.bound == null || bound == other.bound;
        return bounds && period.equals(other.period) && quantity.sameAmount(other.quantity);
    }

    /** Equal by what is printed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Target that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the printed text. */
    @Override
    public String toString() {
        return text;
    }
}
