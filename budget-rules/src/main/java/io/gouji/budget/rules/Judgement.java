package io.gouji.budget.rules;

import java.util.List;

/** What came out of one relation, in grains; the figures named are those that it depends on beyond its own. */
record Judgement(Outcome outcome, Strain strain, long printed, long computed, long allowed, List<Integer> missing,
        List<Integer> sources) {

    static final Judgement EXACT = new Judgement(Outcome.EXACT, null, 0, 0, 0, List.of(), List.of());

    /** The amounts leave the range of the arithmetic. */
    static final Judgement TOO_LARGE = new Judgement(Outcome.INCOMPLETE, null, 0, 0, 0, List.of(), List.of());

    Judgement with(Outcome other, Strain allowance) {
        return new Judgement(other, allowance, printed, computed, allowed, missing, sources);
    }

    long difference() {
        return printed - computed;
    }
}
