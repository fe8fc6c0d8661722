package io.gouji.budget.rules.finding;

/**
 * The one answer of a check under a {@link Policy} (结论): exit codes, the gate before publication and every format of a
 * report say this and nothing else.
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
        return language == Language.ZH ? chinese : english;
    }

    /** Returns true if the document passes. */
    public boolean isPass() {
        return this == PASSES;
    }
}
