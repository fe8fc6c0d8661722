package io.gouji.budget.table;

import io.gouji.budget.money.Figure;
import io.gouji.budget.style.BudgetStyle;
import java.io.Serializable;
import java.util.List;
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
}
