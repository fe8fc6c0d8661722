package io.gouji.budget.table;

import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** An indicator of a table of goals (绩效指标): three levels of names, what it is to reach, and on what that rests. */
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
}
