package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Allowances;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Habit;
import io.gouji.budget.rules.internal.grade.HiddenMinus;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Deferred;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document is taken to say as a whole: how its figures are judged, what the grades allow, the systems that
 * follow, and whether some amounts print it. A document that contradicts itself as it was judged may be taken
 * otherwise, if it says by itself that it rounds so.
 */
final class JointReading {

    private final Judgements judgements;
    private final Allowances allowances;
    private final Deferred<JointSystem> brief;
    private final Proof proof;
    private @Nullable JointSystem full;
    private @Nullable JointSystem strict;

    private JointReading(Judgements judgements, Allowances allowances) {
        this.judgements = judgements;
        this.allowances = allowances;
        this.brief = new Deferred<>(() -> JointSystem.brief(plan(), figures(), allowances));
        this.proof = proved();
    }

    /** Mostly the figures need little that is not printed to agree, and then the rest need not be known. */
    private Proof proved() {
        Optional<Proof> narrow = isPlain() ? JointSystem.agreement(judgements) : Optional.empty();
        return narrow.orElseGet(() -> plan().prover.prove(brief().system()));
    }

    /**
     * Reads what was judged. What no amounts print may still be what the grades allow; what remains contradicts itself
     * without allowance.
     *
     * @param recognises true if the document may tell that it rounds in another way than it was judged by
     */
    static JointReading of(Judgements judgements, boolean recognises) {
        JointReading printed = new JointReading(judgements, none(judgements));
        JointReading read = printed.isPossible() ? printed : allowed(judgements).orElse(printed);
        if (!(read.proof instanceof Conflict conflict)) {
            return read;
        }
        boolean one = recognises && read.isOfOneFigure(conflict);
        return otherwise(judgements, recognises)
                .filter(others -> !one || others.figures().policy().equals(judgements.figures().policy()))
                .flatMap(JointReading::explained).findFirst().orElse(read);
    }

    private static Allowances none(Judgements judgements) {
        return Allowances.none(judgements.plan(), judgements.figures());
    }

    private static Optional<JointReading> allowed(Judgements judgements) {
        return Optional.of(Allowances.of(judgements)).filter(allowed -> !allowed.isEmpty())
                .map(allowed -> new JointReading(judgements, allowed));
    }

    /** Returns true if the grades may depend on what the proof takes for granted. */
    static boolean mayBeJudgedOtherwise(Judgements judgements, boolean recognises) {
        boolean strained = judgements.count(Outcome.STRAINED) > 0;
        return HiddenMinus.strained(judgements).isPresent()
                || strained && hidingZeros(judgements, recognises).isPresent();
    }

    /** What the document may be judged to be if it contradicts itself as it is. */
    private static Stream<Judgements> otherwise(Judgements judgements, boolean recognises) {
        return Stream.of(hidingZeros(judgements, recognises), HiddenMinus.strained(judgements))
                .flatMap(Optional::stream);
    }

    private static Optional<Judgements> hidingZeros(Judgements judgements, boolean recognises) {
        return recognises ? Habit.hidingZeros(judgements) : Optional.empty();
    }

    /** The document judged so, if nothing contradicts itself then. */
    private static Stream<JointReading> explained(Judgements others) {
        return Stream.of(none(others), Allowances.of(others)).map(allowed -> new JointReading(others, allowed))
                .filter(JointReading::isPossible).limit(1);
    }

    /** Returns true if one figure that is wrong explains everything: no way of rounding is told by one figure. */
    private boolean isOfOneFigure(Conflict conflict) {
        return conflict.sources().stream().filter(source -> judgements.figures().amount(brief().cell(source)) != 0)
                .anyMatch(this::explainsAll);
    }

    private boolean explainsAll(int source) {
        BitSet one = new BitSet();
        one.set(source);
        return plan().prover.prove(brief().system(), one) instanceof Witness;
    }

    boolean isPossible() {
        return proof instanceof Witness;
    }

    Proof proof() {
        return proof;
    }

    Judgements judgements() {
        return judgements;
    }

    Plan plan() {
        return judgements.plan();
    }

    Figures figures() {
        return judgements.figures();
    }

    /** Returns true if nothing is allowed beyond what the figures print. */
    boolean isPlain() {
        return allowances.isEmpty();
    }

    /** What questions are put to: nothing in it that can only be zero. */
    JointSystem brief() {
        return brief.get();
    }

    /** All that the document says, with what its grades allow. */
    synchronized JointSystem full() {
        full = full == null ? JointSystem.full(plan(), figures(), allowances) : full;
        return full;
    }

    /** The same without allowances: repairs are to leave nothing strained. */
    synchronized JointSystem strict() {
        if (strict == null) {
            strict = isPlain() ? full() : JointSystem.full(plan(), figures());
        }
        return strict;
    }

    /** All but those relations, with what the grades allow. */
    JointSystem without(BitSet relations) {
        return JointSystem.without(plan(), figures(), allowances, relations);
    }
}
