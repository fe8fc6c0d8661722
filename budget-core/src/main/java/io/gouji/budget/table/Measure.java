package io.gouji.budget.table;

/** What the numbers of a column are (计量内容). */
public enum Measure {
    /** 金额: money; the change of an amount since last year is money too. */
    AMOUNT,
    /** 占比: the share in the total above, in percent. */
    SHARE,
    /** 增减比例: the change in percent of last year's amount, negative where it falls. */
    RATE,
    /** 数量: a count. */
    COUNT,
    /** 完成率: what the document's phase came to, in percent of the column's phase. */
    COMPLETION;

    /** Returns true if the numbers are percentages, and so no amounts of their own. */
    public boolean isPercentage() {
        return this == SHARE || this == RATE || this == COMPLETION;
    }
}
