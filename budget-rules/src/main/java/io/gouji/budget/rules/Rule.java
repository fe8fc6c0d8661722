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
    /** Multiplications in words. */
    PRODUCT("product", Kind.RATIO, "测算式的积应与所写结果相符。", "A multiplication that the text writes out gives the result it names."),
    /** Forms present. */
    FORM_PRESENT("form-present", Kind.PRESENCE, Severity.WARNING, "模板所列的表应当公开。", "Every table of the template is there."),
    /** Remark present. */
    REMARK_PRESENT("remark-present", Kind.PRESENCE, Severity.WARNING, "没有数据的表应有说明。", "A table without money says so."),
    /** Right remark. */
    REMARK_RIGHT("remark-right", Kind.PRESENCE, Severity.ERROR, "空表的说明应与该表的资金性质一致。",
            "The remark of an empty table names the fund of that table."),
    /** Remark against figures. */
    REMARK_CONTRADICTS("remark-contradicts", Kind.PRESENCE, Severity.ERROR, "有数据的表不应说明没有支出。",
            "A table with money does not say that there is none."),
    /** Classes named. */
    CLASS_NAMED("class-named", Kind.PRESENCE, Severity.WARNING, "文字所列的支出类别在表中应有金额。",
            "A class of expenditure that the text lists has money in the tables."),
    /** Unit slip. */
    UNIT_SLIP("unit-slip", Kind.TEXT, Severity.WARNING, "同一句中的金额单位应一致。", "The amounts of one sentence are in one unit."),
    /** Template residue. */
    TEMPLATE_RESIDUE("template-residue", Kind.TEXT, Severity.ERROR, "文字中不应留有模板的待填内容。",
            "Nothing of the blank form is left in the text."),
    /** Percent without number. */
    PERCENT_MISSING("percent-missing", Kind.TEXT, Severity.ERROR, "百分号前应有数字。", "A percent sign has its number."),
    /** Kind of document. */
    DOCUMENT_KIND("document-kind", Kind.TEXT, Severity.WARNING, "部门预算与单位预算的用语应前后一致。",
            "A budget speaks of itself as a department's or as a unit's, not as both."),
    /** Base year. */
    BASE_YEAR("base-year", Kind.TEXT, Severity.ERROR, "增减应与上年相比。", "A change is against the year before."),
    /** Title typos. */
    TITLE_TYPO("title-typo", Kind.TEXT, Severity.ERROR, "表名与标题不应有错字。", "Titles are spelt right."),
    /** Indicators in two tables. */
    INDICATOR_AGREEMENT("indicator-agreement", Kind.TEXT, Severity.WARNING, "整体与项目绩效目标表中的同一指标应一致。",
            "An indicator of the whole department and of its project aims at the same and tells the same of past years."),
    /** Ancestor present. */
    CODE_ANCESTOR("code-ancestor", Kind.CODE, Severity.WARNING, "下级科目之上应列上级科目。", "Above a code stands the code that it belongs to."),
    /** Name of code. */
    CODE_NAME("code-name", Kind.CODE, Severity.WARNING, "科目名称应与该年度的科目目录一致。",
            "The name of a code is the catalogue's name of that year."),
    /** One name. */
    CODE_ONE_NAME("code-one-name", Kind.CODE, Severity.WARNING, "同一科目在各表中的名称应一致。", "A code has one name throughout."),
    /** Bridges. */
    BRIDGE("bridge", Kind.BRIDGE, "功能科目与经济科目的对应关系（仅供参考）。",
            "A functional and an economic item correspond; evidence only.");

    private final String id;
    private final Kind kind;
    private final Severity severity;
    private final String chinese;
    private final String english;

    Rule(String id, Kind kind, String chinese, String english) {
        this(id, kind, kind == Kind.BRIDGE ? Severity.EVIDENCE : Severity.ERROR, chinese, english);
    }

    Rule(String id, Kind kind, Severity severity, String chinese, String english) {
        this.id = id;
        this.kind = kind;
        this.severity = severity;
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

    /** Whether it is about presence, wording or codes, and not a relation between figures. */
    public boolean isAboutWords() {
        return kind == Kind.PRESENCE || kind == Kind.TEXT || kind == Kind.CODE;
    }

    /** What it is worth where it is not met. */
    public Severity severity() {
        return severity;
    }

    /** What it says, in one sentence. */
    public String text(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
