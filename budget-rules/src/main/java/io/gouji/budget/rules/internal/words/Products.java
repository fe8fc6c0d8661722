package io.gouji.budget.rules.internal.words;

import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PerformancePlan;
import io.gouji.budget.table.PerformancePlan.Product;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * The multiplications that tables of goals write out: whether some true factors that print like these give some true
 * result that prints like that. Where a number has no unit, it may count in ones or in ten thousands.
 */
public final class Products {

    private static final List<Integer> STEPS = List.of(0, 4, -4);

    private Products() {
    }

    public static List<Observation> of(DepartmentBudget budget) {
        return budget.plans().stream().flatMap(plan -> plan.products().stream().map(product -> observed(plan, product)))
                .toList();
    }

    private static Observation observed(PerformancePlan plan, Product product) {
        String place = plan.form() + ":" + plan.project() + ":" + product;
        if (holds(product)) {
            return new Observation(Rule.PRODUCT, true, place, span(product), product.toString(), product.toString());
        }
        BigDecimal exact = value(product.factors()).divide(product.result().multiple()).stripTrailingZeros();
        String computed = Quantity.of(exact, product.result().unit())
                .toString();
        return Observation.notMet(Rule.PRODUCT, place, span(product),
                "测算式 " + product + " 不成立，应为 " + computed + "。", product + " does not hold; computed " + computed);
    }

    private static Span span(Product product) {
        return new Span(product.line(), product.text());
    }

    static boolean holds(Product product) {
        boolean units = !product.result().unit().isEmpty() && product.factors().stream().noneMatch(factor ->
                factor.unit().isEmpty());
        return STEPS.stream().limit(units ? 1 : STEPS.size()).anyMatch(step -> holds(product, step));
    }

    private static boolean holds(Product product, int step) {
        BigDecimal low = end(product.result(), -1).scaleByPowerOfTen(step);
        BigDecimal high = end(product.result(), 1).scaleByPowerOfTen(step);
        BigDecimal least = BigDecimal.ONE;
        BigDecimal most = BigDecimal.ONE;
        for (Quantity factor : product.factors()) {
            least = least.multiply(end(factor, -1).max(BigDecimal.ZERO));
            most = most.multiply(end(factor, 1));
        }
        return least.compareTo(high) <= 0 && most.compareTo(low) >= 0;
    }

    /** The least or the largest amount that prints so. */
    private static BigDecimal end(Quantity quantity, int side) {
        return quantity.number().add(quantity.halfUnit().multiply(BigDecimal.valueOf(side)))
                .multiply(quantity.multiple());
    }

    private static BigDecimal value(List<Quantity> factors) {
        return factors.stream().map(factor -> factor.number().multiply(factor.multiple())).reduce(BigDecimal.ONE,
                BigDecimal::multiply);
    }
}
