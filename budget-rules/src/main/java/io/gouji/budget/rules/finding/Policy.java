package io.gouji.budget.rules.finding;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The outcomes that a caller does not accept (判定口径); a report is graded once and can be read under any policy.
 * <pre>{@code
 * report.passes(Policy.strict())
 * }</pre>
 */
public final class Policy implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Policy STANDARD = failing(Outcome.BROKEN);
    private static final Policy STRICT = failing(Outcome.BROKEN, Outcome.STRAINED, Outcome.INCOMPLETE);

    private final Set<Outcome> failing;

    private Policy(Set<Outcome> failing) {
        this.failing = failing;
    }

    /** Nothing may be broken. */
    public static Policy standard() {
        return STANDARD;
    }

    /** Nothing may be broken, strained or without a judgement. */
    public static Policy strict() {
        return STRICT;
    }

    /** No finding may have one of those outcomes; none given accepts everything. */
    public static Policy failing(Outcome... outcomes) {
        Objects.requireNonNull(outcomes, "outcomes");
        EnumSet<Outcome> failing = EnumSet.noneOf(Outcome.class);
        List.of(outcomes).forEach(failing::add);
        return new Policy(failing);
    }

    /** Whether a finding of that outcome fails. */
    public boolean fails(Outcome outcome) {
        return failing.contains(Objects.requireNonNull(outcome, "outcome"));
    }

    /**
     * Returns the verdict on a check with that many findings of each outcome (结论).
     *
     * @param outcomes the number of findings of each outcome that are not waived
     * @param waived the number of those that are
     * @param contradictory true if the figures cannot all be true, for another reason than findings that are all
     *     waived: that never passes
     */
    public Verdict verdict(Map<Outcome, Integer> outcomes, int waived, boolean contradictory) {
        Objects.requireNonNull(outcomes, "outcomes");
        if (contradictory) {
            return Verdict.CONTRADICTORY;
        }
        if (failing.stream().anyMatch(outcome -> outcomes.getOrDefault(outcome, 0) > 0)) {
            return Verdict.BROKEN;
        }
        boolean held = outcomes.getOrDefault(Outcome.EXACT, 0) + outcomes.getOrDefault(Outcome.ROUNDED, 0) + waived > 0;
        return held ? Verdict.PASSES : Verdict.UNDECIDED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && failing.equals(policy.failing);
    }

    /** The same in every run, which an enum's own hash is not. */
    @Override
    public int hashCode() {
        return failing.stream().mapToInt(outcome -> 1 << outcome.ordinal()).sum();
    }

    @Override
    public String toString() {
        return "fails on " + Arrays.toString(failing.toArray());
    }

    /**
     * The one answer of a check under a {@link Policy} (结论): exit codes, the gate before publication and every format
     * of a report say this and nothing else.
     */
    public enum Verdict {
        /** 通过: something holds, and nothing came out as the policy refuses. */
        PASSES("通过", "passes"),
        /** 不符: a finding has an outcome that the policy refuses, though the figures could all be true. */
        BROKEN("不符", "broken"),
        /** 相互矛盾: the figures cannot all be true, for another reason than findings that are waived. */
        CONTRADICTORY("相互矛盾", "contradictory"),
        /** 未判定: nothing is refused, but nothing could be judged, or the source was not read to its end. */
        UNDECIDED("未判定", "undecided");

        private final String chinese;
        private final String english;

        Verdict(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the verdict in one word or two. */
        public String text(Language language) {
            Objects.requireNonNull(language, "language");
            return language == Language.ZH ? chinese : english;
        }

        /** Returns true if the document passes. */
        public boolean isPass() {
            return this == PASSES;
        }
    }
}
