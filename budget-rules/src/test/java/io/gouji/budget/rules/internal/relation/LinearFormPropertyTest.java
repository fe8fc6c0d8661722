package io.gouji.budget.rules.internal.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Grades and the joint proof are made from one form: what the one says of a relation alone the other says too. */
class LinearFormPropertyTest {

    @Property(tries = 400)
    void aFormHoldsByItsIntervalsWhereTheProverFindsAmounts(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = -9, max = 9) Integer> amounts,
            @ForAll @IntRange(max = 3) int half, @ForAll @IntRange(min = 1, max = 2) int wholes,
            @ForAll boolean leavesSomething) {
        int[] whole = wholes == 1 ? new int[] {0} : new int[] {0, 1};
        int[] parts = new int[amounts.size() - wholes];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = wholes + i;
        }
        Sum sum = new Sum(Rule.OWN, "", whole, Remainder.NOTHING, parts,
                leavesSomething ? Remainder.ANYTHING : Remainder.NOTHING);
        List<Interval> prints = amounts.stream().map(amount -> print(amount, half)).toList();
        boolean holds = sum.form().holds(prints::get, rest -> rest.interval(null));
        assertEquals(isPossible(prints, sum.forms(cell -> null)), holds, prints + " " + wholes + " " + leavesSomething);
    }

    private static Interval print(int amount, int half) {
        return Interval.of(amount - half, half == 0 || amount > 0, amount + half, half == 0 || amount < 0);
    }

    private static boolean isPossible(List<Interval> prints, List<LinearForm> forms) {
        LinearSystem.Builder system = LinearSystem.builder();
        prints.forEach(print -> system.source(system.variable(Interval.everything()), print));
        forms.forEach(form -> system.relation(form.cells(), form.coefficients(),
                form.less().isNameless() ? Interval.atLeast(0) : form.range()));
        return Prover.standard().prove(system.build()) instanceof Witness;
    }

    @Example
    void aPercentageBoundsItsAmountsFromBothSides() {
        Ratio share = Ratio.share(Rule.SHARE, 2, 0, 1);
        List<LinearForm> forms = share.forms(cell -> Interval.of(Ratio.HUNDRED / 2, true, Ratio.HUNDRED, false));
        assertEquals("[2, -1] in [0, ∞)", shown(forms.get(0)));
        assertEquals("[1, -1] in (-∞, 0)", shown(forms.get(1)));
    }

    private static String shown(LinearForm form) {
        return Arrays.toString(form.coefficients()) + " in " + form.range();
    }
}
