package io.gouji.budget.table;

import io.gouji.budget.label.Labels;
import io.gouji.budget.money.Figure;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The words of a table of goals (绩效目标): of the whole department, or of one project. Its figures stand in the
 * table of the form, its indicators in {@link DepartmentBudget#indicators()}; names of persons and telephone numbers
 * are not kept.
 */
@Value.Immutable
@BudgetStyle
public abstract class PerformancePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    PerformancePlan() {
    }

    /** A builder; the form is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the form that it stands in, such as {@code PROJECT_PERFORMANCE}. */
    public abstract String form();

    /** The project, as printed; empty for the whole department. */
    @Value.Default
    public String project() {
        return "";
    }

    /** The department or unit that answers for it (部门名称, 项目主管部门), as printed; empty where none is. */
    @Value.Default
    public String unit() {
        return "";
    }

    /** Returns the duties of the department (部门职能概述), a paragraph each. */
    public abstract List<String> duties();

    /** Returns the tasks of the year (年度工作任务), a paragraph each. */
    public abstract List<String> tasks();

    /** The long-term goals (长期目标), a paragraph each. */
    public abstract List<String> longTermGoals();

    /** The goals of the year (年度目标), a paragraph each. */
    public abstract List<String> annualGoals();

    /** The type of the project (项目类型): the one that is ticked, or what is printed. */
    @Value.Default
    public String type() {
        return "";
    }

    /** Why the project is applied for (项目申请理由), a paragraph each. */
    public abstract List<String> reasons();

    /** Returns the content of the project (项目主要内容) or the use of its money (主要支出方向和用途), a paragraph each. */
    public abstract List<String> content();

    /** Returns the basis of the estimate (测算依据及说明), a paragraph each. */
    public abstract List<String> estimate();

    /** The multiplications that reasons and estimate write out (测算式). */
    public abstract List<Product> products();

    /** The budget of the project over all its years (项目总预算); blank where none is printed. */
    @Value.Default
    public Figure total() {
        return Figure.blank();
    }

    /** The line that it starts at in the source, from 1; 0 where it has none. */
    @Value.Default
    public int line() {
        return 0;
    }

    @Override
    public String toString() {
        String whose = project().isEmpty() ? unit() : project();
        return form() + " " + whose + " (" + longTermGoals().size() + " long-term goals, " + annualGoals().size()
                + " of the year)";
    }

    /** Builds a plan. */
    public static final class Builder extends ImmutablePerformancePlan.Builder {
        Builder() {
        }
    }

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
                throw new IllegalArgumentException(
                        "Factors must be two at least, such as '[127 万人, 4.55 元]', but were '"
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

    /**
     * A number with its unit (数量), such as {@code 300 场次}, {@code 12 万册} or {@code 100%}; equal by digits and unit.
     */
    public static final class Quantity implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int MAX_LENGTH = 40;
        private static final Pattern PRINTED = Pattern.compile(
                "(-?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,10})?)(\\D{0,20})");

        private final BigDecimal number;
        private final String unit;

        private Quantity(BigDecimal number, String unit) {
            this.number = number;
            this.unit = unit;
        }

        /** That many of that unit; the unit may be empty. Equal numbers of whole units print alike: 1E+3 is 1000. */
        public static Quantity of(BigDecimal number, String unit) {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(unit, "unit");
            return new Quantity(number.scale() < 0 ? number.setScale(0) : number, Labels.key(unit));
        }

        /**
         * Reads digits and the unit behind them; undoes {@code toString}.
         *
         * @throws IllegalArgumentException if the text is anything else
         */
        public static Quantity parse(String text) {
            return read(Labels.key(text)).orElseThrow(() -> new IllegalArgumentException(
                    "Quantity must be digits and a unit, such as '300 场次', but was '" + text + "'"));
        }

        static Optional<Quantity> read(String key) {
            Matcher matcher = PRINTED.matcher(key.length() > MAX_LENGTH ? "" : key);
            return matcher.matches() ? Optional.of(of(new BigDecimal(matcher.group(1).replace(",", "")),
                    matcher.group(2)))
                    : Optional.empty();
        }

        /** The number as printed, its decimals included. */
        public BigDecimal number() {
            return number;
        }

        /** The unit as printed, without blanks; empty where none is printed. */
        public String unit() {
            return unit;
        }

        /** Returns the value of one printed unit in units without 万, 亿 or %: 10,000 for 万人, 0.01 for %. */
        public BigDecimal multiple() {
            return BigDecimal.ONE.scaleByPowerOfTen(unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8
                    : unit.startsWith("%") ? -2 : 0);
        }

        /** Half a unit of the last printed digit (半个末位单位). */
        public BigDecimal halfUnit() {
            return BigDecimal.valueOf(5, Math.max(0, number.scale()) + 1);
        }

        /** Returns true if both say the same amount of the same unit, be it with more or fewer decimals. */
        public boolean sameAmount(Quantity other) {
            return number.compareTo(other.number) == 0 && unit.equals(other.unit);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Quantity that && number.equals(that.number) && unit.equals(that.unit);
        }

        @Override
        public int hashCode() {
            return 31 * number.hashCode() + unit.hashCode();
        }

        /** As {@link #parse} reads it. */
        @Override
        public String toString() {
            return unit.isEmpty() || unit.startsWith("%") ? number.toPlainString() + unit : number.toPlainString() + " "
                    + unit;
        }
    }
}
