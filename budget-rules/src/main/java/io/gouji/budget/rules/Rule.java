package io.gouji.budget.rules;

import io.gouji.budget.cube.Dimension;

/** The rules (勾稽规则), each with its id, kind, and one sentence in each language. Ids are stable and never used again. */
public enum Rule {
    /** Row partition. */
    SUM_ROWS("sum-rows", Kind.SUM, "同一栏中，上级科目（单位、项目、合计）等于其下级之和。",
            "In a column, a row is the sum of the rows just below it."),
    /** Column partition. */
    SUM_COLUMNS("sum-columns", Kind.SUM, "同一行中，合计（小计）等于其各栏之和。",
            "In a row, a total is the sum of the columns that divide it."),
    /** Copies. */
    COPY("copy", Kind.COPY, "口径相同的数在各表中应一致。", "Figures that measure the same thing print alike."),
    /** Partition by fund across forms. */
    SPLIT_FUND("split-fund", Kind.SUM, "各表之间，同一口径的数等于其各项资金来源之和。",
            "Across tables, an amount is the sum of its sources of funds."),
    /** Partition by vintage across forms. */
    SPLIT_VINTAGE("split-vintage", Kind.SUM, "各表之间，同一口径的数等于本年与上年结转之和。",
            "Across tables, an amount is the money of this year and what was carried in."),
    /** Partition by use across forms. */
    SPLIT_USE("split-use", Kind.SUM, "各表之间，同一口径的数等于本年支出与年终结转之和。",
            "Across tables, an amount is what is spent and what is carried out."),
    /** Partition by nature across forms. */
    SPLIT_NATURE("split-nature", Kind.SUM, "各表之间，同一口径的支出等于基本支出、项目支出等之和。",
            "Across tables, an expenditure is the sum of its natures."),
    /** Partition by topic across forms. */
    SPLIT_TOPIC("split-topic", Kind.SUM, "专题金额等于其各项之和。", "The amount of a topic is the sum of its kinds."),
    /** Balance. */
    BALANCE("balance", Kind.BALANCE, "收入总计等于支出总计；同一资金、科目、单位亦然。",
            "What comes in, carry-over included, is what goes out, for every fund, function and unit."),
    /** Containment. */
    CONTAINMENT("containment", Kind.CONTAINMENT, "部分不大于包含它的整体。", "A part is not larger than what contains it."),
    /** Change since last year. */
    CHANGE("change", Kind.SUM, "本年数等于上年数加上比上年的增减额。", "This year's amount is last year's and the change since."),
    /** Share. */
    SHARE("share", Kind.RATIO, "占比等于该项除以合计。", "A share is the part over the total above it."),
    /** Rate of change. */
    RATE("rate", Kind.RATIO, "增减比例等于增减额除以上年数；上年数为零时没有比例。",
            "A rate of change is the change over last year's amount; there is none from zero."),
    /** Bridges. */
    BRIDGE("bridge", Kind.BRIDGE, "功能科目与经济科目的对应关系（仅供参考）。",
            "A functional and an economic item correspond; evidence only.");

    private final String id;
    private final Kind kind;
    private final String chinese;
    private final String english;

    Rule(String id, Kind kind, String chinese, String english) {
        this.id = id;
        this.kind = kind;
        this.chinese = chinese;
        this.english = english;
    }

    static Rule split(Dimension dimension) {
        return valueOf("SPLIT_" + dimension.name());
    }

    /** The stable id, such as {@code sum-rows}. */
    public String id() {
        return id;
    }

    /** The kind of its findings. */
    public Kind kind() {
        return kind;
    }

    /** What it says, in one sentence. */
    public String text(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
