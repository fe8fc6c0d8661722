package io.gouji.budget.rules.internal.prove;

import io.gouji.budget.rules.finding.Contradiction.Argument;
import io.gouji.budget.rules.finding.Contradiction.Argument.Claim;
import io.gouji.budget.rules.finding.Contradiction.Argument.Step;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof.Bound;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.table.Cell;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the multipliers of a conflict into an argument. Each relation bounds one of its amounts by all others, so it is
 * taken as soon as all but one of them are bounded; the last has all of them bounded and denies a print.
 */
public final class Reasoning {

    private final Plan plan;
    private final List<Cell> cells;
    private final JointSystem joint;
    private final LinearSystem system;
    private final Map<Integer, Known> lower = new HashMap<>();
    private final Map<Integer, Known> upper = new HashMap<>();
    private final List<Claim> printed = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean assumesSigns;

    public Reasoning(Plan plan, List<Cell> cells, JointSystem joint, Conflict conflict) {
        this.plan = plan;
        this.cells = cells;
        this.joint = joint;
        this.system = joint.system();
        conflict.bounds().forEach(this::take);
    }

    private void take(Bound bound) {
        boolean low = bound.side() == Bound.Side.LOWER;
        assumesSigns |= isOfSigns(bound);
        if (bound.kind() == Bound.Kind.RELATION) {
            forms.add(new Form(system, bound));
            return;
        }
        boolean source = bound.kind() == Bound.Kind.SOURCE;
        int variable = source ? system.variableOf(bound.index()) : bound.index();
        int cell = source ? joint.cell(bound.index()) : -1;
        Known known = new Known(Fraction.of(bound.value()), bound.closed(), cell);
        (low ? lower : upper).put(variable, known);
        if (source) {
            printed.add(claim(variable, low, known));
        }
    }

    /** Returns true if the bound is one that only amounts of no less than zero have. */
    private boolean isOfSigns(Bound bound) {
        if (bound.kind() != Bound.Kind.RELATION) {
            return bound.kind() == Bound.Kind.DOMAIN && IntStream.range(0, system.sources())
                    .filter(source -> system.variableOf(source) == bound.index()).mapToObj(system::bound)
                    .noneMatch(print -> print.hasLower() && print.lower() >= bound.value());
        }
        int index = joint.relation(bound.index());
        return !system.range(bound.index()).isPoint() && (index < 0
                || plan.relations.get(index) instanceof Sum sum && sum.rule() != Rule.OWN_BOUND);
    }

    public Argument argument() {
        Form next = next();
        while (next != null && forms.size() > 1) {
            forms.remove(next);
            derive(next, next.unknown(this));
            next = next();
        }
        if (next == null || forms.size() != 1 || next.unknown(this) >= 0) {
            return new Argument(List.of(new Step(printed, null, true)), assumesSigns);
        }
        deny(next);
        return new Argument(steps, assumesSigns);
    }

    /** A relation that lacks one bound, of its whole if possible, so that the argument runs from parts to wholes. */
    private @Nullable Form next() {
        Form ready = null;
        for (Form form : forms) {
            int missing = form.missing(this);
            if (missing == 1 && isWhole(form, form.unknown(this))) {
                return form;
            }
            boolean better = ready == null || ready.missing(this) == 0;
            ready = missing == 1 && better || missing == 0 && forms.size() == 1 ? form : ready;
        }
        return ready;
    }

    private boolean isWhole(Form form, int variable) {
        int whole = form.whole(plan, joint);
        return whole >= 0 && joint.variable(whole) == variable;
    }

    private void derive(Form form, int variable) {
        Known known = form.bound(this, variable);
        boolean low = form.counts(variable);
        (low ? lower : upper).put(variable, known);
        steps.add(new Step(premises(form, variable), claim(variable, low, known), false));
    }

    /** The last relation denies one of its prints: the whole's if that is one. */
    private void deny(Form form) {
        int denied = -1;
        for (int variable : form.terms.keySet()) {
            Known own = form.own(this, variable);
            boolean better = denied < 0 || isWhole(form, variable);
            denied = own != null && own.cell >= 0 && !isPercentage(variable, own) && better ? variable : denied;
        }
        if (denied < 0) {
            steps.add(new Step(premises(form, -1), null, true));
            return;
        }
        boolean low = form.counts(denied);
        Known known = form.bound(this, denied);
        int cell = Objects.requireNonNull(form.own(this, denied)).cell;
        steps.add(new Step(premises(form, denied), claim(denied, low, new Known(known.value, known.closed, cell)),
                true));
    }

    private List<Claim> premises(Form form, int except) {
        List<Claim> claims = new ArrayList<>();
        form.terms.forEach((variable, coefficient) -> {
            Known own = form.own(this, variable);
            if (variable != except && own != null && !own.isNothing()) {
                claims.add(claim(variable, coefficient.signum() < 0, own));
            }
        });
        return claims;
    }

    private Claim claim(int variable, boolean low, Known known) {
        int regions = plan.layout.regions.size();
        int cell = known.cell >= 0 || variable >= regions ? known.cell : plan.layout.printing(variable);
        Cell named = cell >= 0 ? cells.get(cell) : null;
        String name = cell >= 0 ? "" : joint.region(variable).toString();
        Fraction value = isPercentage(variable, known) ? percentage(cell, low) : known.value;
        return new Claim(named, name, low, known.closed, Wan.bound(value, low));
    }

    /** Then the variable is how far apart the two sums are that it bounds, which says nothing to a reader. */
    private boolean isPercentage(int variable, Known known) {
        return known.cell >= 0 && variable >= plan.layout.regions.size();
    }

    private Fraction percentage(int cell, boolean low) {
        Interval percents = joint.percentages(cell);
        return Fraction.of(low ? percents.lower() : percents.upper());
    }

    /** What is known of an amount on one side, and the figure that says so, or -1. */
    private record Known(Fraction value, boolean closed, int cell) {

        /** That an amount is not negative needs no saying. */
        boolean isNothing() {
            return cell < 0 && value.signum() == 0;
        }
    }

    /** A relation as a sum that is at least some amount. */
    private static final class Form {
        final Map<Integer, BigInteger> terms = new TreeMap<>();
        private final BigInteger least;
        private final boolean closed;
        private final int relation;

        Form(LinearSystem system, Bound bound) {
            BigInteger sign = BigInteger.valueOf(bound.side() == Bound.Side.LOWER ? 1 : -1);
            relation = bound.index();
            for (int i = 0; i < system.size(relation); i++) {
                terms.put(system.variable(relation, i),
                        sign.multiply(BigInteger.valueOf(system.coefficient(relation, i))));
            }
            least = sign.multiply(BigInteger.valueOf(bound.value()));
            closed = bound.closed();
        }

        int whole(Plan plan, JointSystem joint) {
            int index = joint.relation(relation);
            int[] whole = index >= 0 ? plan.relations.get(index).whole() : new int[0];
            return whole.length > 0 ? whole[0] : -1;
        }

        /**
         * The bound that the sum needs of an amount so that it stays too small: from above where it counts, else from
         * below.
         */
        @Nullable Known own(Reasoning reasoning, int variable) {
            return (counts(variable) ? reasoning.upper : reasoning.lower).get(variable);
        }

        /** Returns true if the amount is added, not subtracted. */
        boolean counts(int variable) {
            return Objects.requireNonNull(terms.get(variable)).signum() > 0;
        }

        int missing(Reasoning reasoning) {
            return (int) terms.keySet().stream().filter(variable -> own(reasoning, variable) == null).count();
        }

        int unknown(Reasoning reasoning) {
            return terms.keySet().stream().filter(variable -> own(reasoning, variable) == null).findFirst().orElse(-1);
        }

        /** What all others leave to one amount. */
        Known bound(Reasoning reasoning, int variable) {
            BigInteger top = least;
            BigInteger unit = BigInteger.ONE;
            boolean allClosed = closed;
            for (Map.Entry<Integer, BigInteger> term : terms.entrySet()) {
                if (term.getKey() != variable) {
                    Known known = Objects.requireNonNull(own(reasoning, term.getKey()));
                    BigInteger den = known.value.denominator();
                    top = top.multiply(den).subtract(term.getValue().multiply(known.value.numerator()).multiply(unit));
                    unit = unit.multiply(den);
                    allClosed &= known.closed;
                }
            }
            return new Known(Fraction.of(top, unit.multiply(terms.get(variable))), allClosed, -1);
        }
    }
}
