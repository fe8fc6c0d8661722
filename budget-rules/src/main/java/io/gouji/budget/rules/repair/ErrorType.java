package io.gouji.budget.rules.repair;

/** The kinds of slips that turn a right figure into a wrong one (差错类型). */
public enum ErrorType {
    /** 数字颠倒: two neighbouring digits changed places. */
    TRANSPOSED_DIGITS("相邻数字颠倒"),
    /** 数字误写: one digit is another. */
    REPLACED_DIGIT("一位数字误写"),
    /** 多写一位: the print has a digit too many. */
    ADDED_DIGIT("多写一位数字"),
    /** 漏写一位: the print has a digit too few. */
    DROPPED_DIGIT("漏写一位数字"),
    /** 小数点错位: the point slipped by one to three places. */
    DECIMAL_SHIFT("小数点错位"),
    /** 单位混淆: 元 for 万元, or 万元 for 元. */
    UNIT_SLIP("元与万元混淆"),
    /** 正负号: the sign is wrong. */
    SIGN("正负号错误"),
    /** 串行串栏: the value of the row or column beside it. */
    NEIGHBOUR_VALUE("误填相邻行或栏的数"),
    /** 串位: two figures of a row or a column changed places. */
    SWAPPED_NEIGHBOURS("相邻两数互换"),
    /** 误填上年: the value of the year before. */
    LAST_YEAR_VALUE("误填上年数"),
    /** 其他: no slip that explains the print. */
    OTHER("其他差错");

    private final String chinese;

    ErrorType(String chinese) {
        this.chinese = chinese;
    }

    /** The slip's Chinese name. */
    public String chinese() {
        return chinese;
    }
}
