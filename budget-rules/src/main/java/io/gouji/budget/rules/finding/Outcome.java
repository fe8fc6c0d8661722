package io.gouji.budget.rules.finding;

import java.util.Objects;

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

    /** The allowance under which a strained relation holds (放宽条件). */
    public enum Strain {
        /** A half unit was rounded the other way. */
        TIE("恰在半个单位处，舍入方向不同", "a half unit was rounded the other way"),
        /** A printed 0.00 hides less than half a unit. */
        HIDDEN_ZERO("印作零的数实际不足半个单位", "a printed zero hides less than half a unit"),
        /** A total was added up from rounded parts. */
        RESUMMED("合计由已舍入的分项相加而得", "a total was added up from its rounded parts"),
        /** Prose cuts where tables round. */
        CUT("文字截尾而表格四舍五入", "prose cuts where tables round"),
        /** A growth of 100 % is told of an amount that grew from nothing. */
        FROM_NOTHING("上年为零而称增长百分之百", "a growth of 100 % is told from nothing"),
        /** An amount that no table prints is less than zero. */
        HIDDEN_MINUS("未列出的数额为负数", "an amount that nothing prints is less than zero");

        private final String chinese;
        private final String english;

        Strain(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** What is allowed, in that language. */
        public String text(Language language) {
            Objects.requireNonNull(language, "language");
            return language == Language.ZH ? chinese : english;
        }
    }
}
