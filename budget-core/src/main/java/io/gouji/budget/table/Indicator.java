package io.gouji.budget.table;

import io.gouji.budget.label.Labels;
import io.gouji.budget.style.BudgetStyle;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An indicator of a table of goals (绩效指标): three levels of names, its target, and the basis of that target. */
@Value.Immutable
@BudgetStyle
public abstract class Indicator implements Serializable {

    private static final long serialVersionUID = 1L;

    Indicator() {
    }

    /** For how long an indicator holds (期限). */
    public enum Term {
        /** 长期: the long-term goals. */
        LONG_TERM,
        /** 年度: the goals of the year. */
        ANNUAL
    }

    /** A builder; all but project, levels, targets of earlier years, basis and line is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the form that it stands in, such as {@code PROJECT_PERFORMANCE}. */
    public abstract String form();

    /** The project that it is for, as printed; empty for the whole department. */
    @Value.Default
    public String project() {
        return "";
    }

    /** For how long it holds. */
    public abstract Term term();

    /** The first level (一级指标), such as 产出指标; empty where none is known. */
    @Value.Default
    public String category() {
        return "";
    }

    /** The second level (二级指标), such as 数量指标; empty where none is known. */
    @Value.Default
    public String kind() {
        return "";
    }

    /** The third level (三级指标): the indicator's own name. */
    public abstract String name();

    /** Returns the target (指标值). */
    public abstract Target target();

    /** Returns last year's value (上年); its text is never empty. */
    public abstract Optional<Target> lastYear();

    /** Returns the value of the year before last (前年); its text is never empty. */
    public abstract Optional<Target> yearBefore();

    /** On what the target rests (指标值确定依据), such as 历史数据; empty where none is printed. */
    @Value.Default
    public String basis() {
        return "";
    }

    /** The line in the source, from 1; 0 where it has none. */
    @Value.Default
    public int line() {
        return 0;
    }

    @Value.Check
    void check() {
        if (Stream.of(lastYear(), yearBefore()).flatMap(Optional::stream).anyMatch(past -> past.text().isEmpty())) {
            throw new IllegalArgumentException(
                    "Target of an earlier year must be absent where none is printed, but was ''");
        }
    }

    @Override
    public String toString() {
        String years = yearBefore().map(Target::text).orElse("") + lastYear().map(each -> " → " + each + " → ")
                .orElse("");
        return category() + "/" + kind() + "/" + name() + ": " + years + target();
    }

    /** Builds an indicator. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {
        }
    }

    /**
     * The target of an indicator (指标值): the printed text, and what of it can be counted.
     *
     * <pre>{@code
     * Target.parse("≥300 场次").quantity()     // 300 场次, bound AT_LEAST
     * Target.parse("每年 6 次").period()        // 年
     * Target.parse("明显提高").quantity()       // empty
     * }</pre>
     */
    public static final class Target implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String text;
        private final @Nullable Bound bound;       // no Optional, which cannot be serialized
        private final @Nullable Quantity quantity;
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

        Target(String text, @Nullable Bound bound, @Nullable Quantity quantity, String period) {
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

        /**
         * The time in which the quantity is to be reached each time (每年, 次/月), such as 年; empty where none is printed.
         */
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
}
