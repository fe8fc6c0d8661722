package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.finding.RoundingPolicy;
import java.util.stream.IntStream;

/**
 * How a document rounds, told by itself (舍入习惯). Another policy than half up is recognised only where several relations
 * are broken under half up and every relation of the document holds under the other by rounding alone.
 */
public final class Habit {

    private static final int SEVERAL = 2;

    private final Plan plan;
    private final Figures figures;

    private Habit(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /**
     * Returns the figures as the document rounds them.
     *
     * @param judgements the grades of those figures as they are taken to be rounded
     */
    public static Figures of(Judgements judgements) {
        return new Habit(judgements.plan(), judgements.figures()).recognised(judgements);
    }

    private Figures recognised(Judgements judgements) {
        if (IntStream.range(0, judgements.size()).filter(i -> judgements.outcome(i) == Outcome.BROKEN).limit(SEVERAL)
                .count() < SEVERAL) {
            return figures;
        }
        for (RoundingPolicy policy : RoundingPolicy.all()) {
            Figures other = figures.rounded(policy);
            if (other != figures && explains(other)) {
                return other;
            }
        }
        return figures;
    }

    private boolean explains(Figures other) {
        Grader grader = new Grader(other, plan.instances);
        for (Instance instance : plan.instances) {
            Outcome outcome = grader.judge(instance).outcome();
            if (outcome == Outcome.BROKEN || outcome == Outcome.STRAINED) {
                return false;
            }
        }
        return true;
    }
}
