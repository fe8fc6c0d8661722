package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.internal.grain.Wan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one relation, in grains; complete if all that it needs is known. Which figures that depends on
 * {@link Judgements} tells, for the few that are asked about.
 */
public record Judgement(Outcome outcome, @Nullable Strain strain, long printed, long computed, long allowed,
        boolean complete) {

    static final Judgement EXACT = new Judgement(Outcome.EXACT, null, 0, 0, 0, true);

    /** What a change is against is not known, since the document's year is not. */
    static final Judgement NO_BASE = new Judgement(Outcome.INCOMPLETE, null, 0, 0, 0, false);

    /** Blanks that stand for no money, and at most one print beside them, say nothing of each other. */
    static final Judgement OF_BLANKS = new Judgement(Outcome.NOT_APPLICABLE, null, 0, 0, 0, true);

    /** The amounts leave the range of the arithmetic. */
    public static final Judgement TOO_LARGE = new Judgement(Outcome.INCOMPLETE, null, 0, 0, 0, true);

    public Judgement with(Outcome other, @Nullable Strain allowance) {
        return new Judgement(other, allowance, printed, computed, allowed, complete);
    }

    /** Tells a finding the outcome and, where both sides are known, what they come to. */
    public Finding.Builder tell(Finding.Builder finding) {
        finding.outcome(outcome).strain(Optional.ofNullable(strain)).chinese("").english("");
        return isCompared() ? finding.printed(Wan.exact(printed)).computed(Wan.exact(computed))
                .allowed(Wan.exact(allowed)) : finding;
    }

    /** What came out of a relation of that text, in 万元: both sides, and how far they are apart and may be. */
    String text(String relation, Language language) {
        boolean chinese = language == Language.ZH;
        String name = relation.strip();
        String sides = isCompared() || this == EXACT ? (chinese ? "；左边 " : "; left ") + Wan.exact(printed)
                + (chinese ? "，右边 " : ", right ") + Wan.exact(computed) + (chinese ? "，相差 " : ", difference ")
                + Wan.exact(difference()) + (chinese ? "，容许 " : ", allowed ") + Wan.exact(allowed)
                : chinese ? "；有数未印、未能识别或过大" : "; a figure is blank, unread or too large";
        return name + sides + (strain == null ? "" : chinese ? "（" + strain.text(language) + "）"
                : " (" + strain.text(language) + ")");
    }

    /** Whether it has amounts to show: it is known what both sides come to. */
    boolean isCompared() {
        return complete && this != EXACT && this != TOO_LARGE;
    }

    /** By how much the two sides differ, in grains. */
    public long difference() {
        return printed - computed;
    }
}
