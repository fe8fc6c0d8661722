package io.gouji.budget.code;

/** A level of a budget classification (科目级次). */
public enum Level {

    /** The first level (类), three digits. */
    CLASS(3, "类"),
    /** The second level (款), five digits. */
    SECTION(5, "款"),
    /** The third level (项), seven digits; only the functional classification has it. */
    ITEM(7, "项");

    private final int digits;
    private final String chinese;

    Level(int digits, String chinese) {
        this.digits = digits;
        this.chinese = chinese;
    }

    /** Returns the number of digits of a code of this level (编码位数): 3, 5 or 7. */
    public int digits() {
        return digits;
    }

    /** The term as documents print it: 类, 款 or 项. */
    public String chinese() {
        return chinese;
    }
}
