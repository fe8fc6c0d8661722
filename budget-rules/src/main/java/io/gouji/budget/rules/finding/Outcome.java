package io.gouji.budget.rules.finding;

/**
 * How far the printed figures satisfy a relation (勾稽结果); graded, so that the caller chooses what to accept. A rule
 * about words is met ({@code EXACT}), surely not met ({@code BROKEN}), or questionably not met ({@code STRAINED}).
 */
public enum Outcome {
    /** 完全相符: as printed. */
    EXACT("完全相符"),
    /** 舍入相符: for some true amounts that round half up to what is printed; 0.00 means zero, copies print alike. */
    ROUNDED("舍入相符"),
    /** 勉强相符: only under a named allowance, see {@link Strain}. */
    STRAINED("勉强相符"),
    /** 不符: for no amounts at all. */
    BROKEN("不符"),
    /** 无法判断: a figure is blank or missing. */
    INCOMPLETE("无法判断"),
    /** 不适用: its condition does not hold here. */
    NOT_APPLICABLE("不适用");

    private final String chinese;

    Outcome(String chinese) {
        this.chinese = chinese;
    }

    /** The outcome's Chinese name. */
    public String chinese() {
        return chinese;
    }

    /** Whether the finding is worth showing: everything but what holds as printed and what does not apply. */
    public boolean isFinding() {
        return this != EXACT && this != NOT_APPLICABLE;
    }

    /** How bad it is, worst first: BROKEN, STRAINED, INCOMPLETE, ROUNDED, and then what is no finding. */
    public int rank() {
        return switch (this) {
            case BROKEN -> 0;
            case STRAINED -> 1;
            case INCOMPLETE -> 2;
            case ROUNDED -> 3;
            default -> 4;
        };
    }
}
