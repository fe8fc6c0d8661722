package io.gouji.budget.bench;

import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/**
 * A system as ojAlgo's linear programme without an objective. It knows no open ends: they count as closed, which asks
 * a little less of it than of the prover.
 */
final class OjAlgo {

    private OjAlgo() {
    }

    /** Whether ojAlgo finds amounts, in floating point. */
    static Result solve(LinearSystem system) {
        return model(system).minimise();
    }

    /** The variables with their bounds, and the relations. */
    static ExpressionsBasedModel model(LinearSystem system) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>(system.variables());
        for (Interval bound : bounds(system)) {
            Variable variable = model.newVariable("v" + variables.size());
            within(variable, bound);
            variables.add(variable);
        }
        for (int relation = 0; relation < system.relations(); relation++) {
            Expression sum = model.newExpression("r" + relation);
            for (int i = 0; i < system.size(relation); i++) {
                sum.set(variables.get(system.variable(relation, i)), system.coefficient(relation, i));
            }
            within(sum, system.range(relation));
        }
        return model;
    }

    /** What is known of each variable from its domain and all cells that print it. */
    private static Interval[] bounds(LinearSystem system) {
        Interval[] bounds = new Interval[system.variables()];
        for (int variable = 0; variable < bounds.length; variable++) {
            bounds[variable] = system.domain(variable);
        }
        for (int source = 0; source < system.sources(); source++) {
            int variable = system.variableOf(source);
            bounds[variable] = bounds[variable].intersect(system.bound(source));
        }
        return bounds;
    }

    private static void within(ModelEntity<?> entity, Interval interval) {
        if (interval.isEmpty()) {
            throw new IllegalArgumentException("Bounds must leave an amount, such as '[1, 3)', but were '" + interval
                    + "'");
        }
        if (interval.hasLower()) {
            entity.lower(interval.lower());
        }
        if (interval.hasUpper()) {
            entity.upper(interval.upper());
        }
    }
}
