package io.gouji.budget.table;

/** What the numbers of a column are (计量内容): amounts of money, percentages of some kind, or counts. */
public enum Measure {
    /** 金额: money; the change of an amount since last year is money too. */
    AMOUNT,
    /** 占比: the share in the total above, in percent. */
    SHARE,
    /** 增减比例: the change in percent of last year's amount, negative where it falls. */
    RATE,
    /** 数量: a count. */
    COUNT,
    /**
     * 完成率: an amount in percent of its base, such as 完成预算%. The base is what the column says after {@code of}; without
     * it, the column's own phase, of which the document's is a percentage.
     */
    COMPLETION;

    /** Returns true for shares, rates and completions, whose numbers are percentages and no amounts. */
    public boolean isPercentage() {
        return this == SHARE || this == RATE || this == COMPLETION;
    }
}
