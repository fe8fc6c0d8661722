package io.gouji.budget.rules.finding;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.label.Likeness;
import io.gouji.budget.table.Measure;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules (勾稽规则), each with its id, kind, severity, what it says and when it is judged, in both languages: the one
 * catalogue that the command line and the documentation print. Ids are stable and never used again.
 */
public enum Rule {
    /** Row partition. */
    SUM_ROWS("sum-rows", "表内合计", "表内合计不符", Kind.SUM, Severity.ERROR,
            "同一栏中，上级科目（单位、项目、合计）等于其下级之和。",
            "In a column, a row is the sum of the rows just below it.",
            "上级与其全部下级都已印出；有读不出的行时不判不符。",
            "The row above and all rows below it are printed; with an unread row among them nothing is broken."),
    /** Column partition. */
    SUM_COLUMNS("sum-columns", "表内分栏", "表内分栏不符", Kind.SUM, Severity.ERROR,
            "同一行中，合计（小计）等于其各栏之和。",
            "In a row, a total is the sum of the columns that divide it.",
            "模板所列各栏恰好分完合计。",
            "The columns of the template divide the total without remainder."),
    /** Copies. */
    COPY("copy", "表间同数", "表间不一致", Kind.COPY, Severity.ERROR,
            "口径相同的数在各表中应一致。",
            "Figures that measure the same thing print alike.",
            "两处以上印出同一口径的数。",
            "The same thing is printed in two places or more."),
    /** Partition by fund across forms. */
    SPLIT_FUND("split-fund", "资金来源分项", "资金来源分项不符", Kind.SUM, Severity.ERROR,
            "各表之间，同一口径的数等于其各项资金来源之和。",
            "Across tables, an amount is the sum of its sources of funds.",
            "各项资金来源分别在他表印出，未印的只能为零或有上限。",
            "The sources are printed in other tables; what is not printed is zero or has an upper bound."),
    /** Partition by vintage across forms. */
    SPLIT_VINTAGE("split-vintage", "本年与结转分项", "本年与结转分项不符", Kind.SUM, Severity.ERROR,
            "各表之间，同一口径的数等于本年与上年结转之和。",
            "Across tables, an amount is the money of this year and what was carried in.",
            "本年与结转分别印出，未印的只能为零或有上限。",
            "Both are printed; what is not printed is zero or has an upper bound."),
    /** Partition by use across forms. */
    SPLIT_USE("split-use", "去向分项", "去向分项不符", Kind.SUM, Severity.ERROR,
            "各表之间，同一口径的数等于本年支出与年终结转之和。",
            "Across tables, an amount is what is spent and what is carried out.",
            "本年支出与年终结转分别印出，未印的只能为零或有上限。",
            "Both are printed; what is not printed is zero or has an upper bound."),
    /** Partition by nature across forms. */
    SPLIT_NATURE("split-nature", "支出性质分项", "支出性质分项不符", Kind.SUM, Severity.ERROR,
            "各表之间，同一口径的支出等于基本支出、项目支出等之和。",
            "Across tables, an expenditure is the sum of its natures.",
            "各项支出分别印出，未印的只能为零或有上限。",
            "The natures are printed; what is not printed is zero or has an upper bound."),
    /** Partition by topic across forms. */
    SPLIT_TOPIC("split-topic", "专题分项", "专题分项不符", Kind.SUM, Severity.ERROR,
            "专题金额等于其各项之和。",
            "The amount of a topic is the sum of its kinds.",
            "专题及其各项都已印出。",
            "The topic and its kinds are printed."),
    /** Balance. */
    BALANCE("balance", "收支平衡", "收支不平衡", Kind.BALANCE, Severity.ERROR,
            "收入总计等于支出总计；同一资金、科目、单位亦然。",
            "What comes in, carry-over included, is what goes out, for every fund, function and unit.",
            "收支两方都已印出，结转已计或只能为零。",
            "Both sides are printed; carry-over is counted or can only be zero."),
    /** Containment. */
    CONTAINMENT("containment", "部分与整体", "部分大于整体", Kind.CONTAINMENT, Severity.ERROR,
            "部分不大于包含它的整体。",
            "A part is not larger than what contains it.",
            "没有负数，且无等式可用。",
            "No amount is negative, and no equation says more."),
    /** Declared sums and copies of a user. */
    OWN("own", "自定关系", "自定关系不符", Kind.SUM, Severity.ERROR,
            "自定关系的两边相等。",
            "Both sides of a relation of one's own are the same amount.",
            "自定关系所列各数都已印出。",
            "All figures that the relation names are printed."),
    /** Declared inequalities of a user. */
    OWN_BOUND("own-bound", "自定界限", "自定界限不符", Kind.CONTAINMENT, Severity.ERROR,
            "自定关系的左边不小于右边。",
            "The left side of a relation of one's own is no less than the right side.",
            "自定关系所列各数都已印出，没有负数。",
            "All figures that the relation names are printed, and none is negative."),
    /** Declared percentages of a user. */
    OWN_RATIO("own-ratio", "自定比例", "自定比例不符", Kind.RATIO, Severity.ERROR,
            "自定比例等于所列两数之比。",
            "A percentage of one's own is the first figure over the second.",
            "自定比例所列各数都已印出，分母不为零。",
            "All figures that the relation names are printed, and the second is not zero."),
    /** A department and its units. */
    SUM_UNITS("sum-units", "部门与单位合计", "部门与单位合计不符", Kind.SUM, Severity.ERROR,
            "部门的数等于其各单位之和。",
            "A department's figure is the sum of its units' figures.",
            "同时核对各单位的文件。",
            "The documents of all units are checked with it."),
    /** A department and some of its units. */
    SOME_UNITS("some-units", "部门与部分单位", "部门小于部分单位之和", Kind.CONTAINMENT, Severity.ERROR,
            "部门的数不小于其部分单位之和。",
            "A department's figure is no less than the sum of some of its units' figures.",
            "同时核对部分单位的文件，没有负数。",
            "The documents of some units are checked with it, and no amount is negative."),
    /** This year's document and last year's. */
    RESTATED("restated", "上年数", "上年数不一致", Kind.COPY, Severity.ERROR,
            "所说的上年数、年初预算数应为原文件所列；不一致即调整了口径。",
            "What is told of last year, or of the budget of the year, is what that document printed; else it was "
            + "restated.",
            "同时核对上年的文件；有变动的科目按新旧对照换算。",
            "Last year's document is checked with it; codes that changed are carried over by the crosswalk."),
    /** Change since last year. */
    CHANGE("change", "增减额", "增减额不符", Kind.SUM, Severity.ERROR,
            "本年数等于上年数加上比上年的增减额。",
            "This year's amount is last year's and the change since.",
            "上年数另有印出。",
            "Last year's amount is printed too."),
    /** Share. */
    SHARE("share", "占比", "占比不符", Kind.RATIO, Severity.ERROR,
            "占比等于该项除以合计。",
            "A share is the part over the total above it.",
            "该项与合计都已印出，合计不为零。",
            "The part and the total are printed, and the total is not zero."),
    /** Rate of change. */
    RATE("rate", "增减比例", "增减比例不符", Kind.RATIO, Severity.ERROR,
            "增减比例等于增减额除以上年数；上年数为零时没有比例。",
            "A rate of change is the change over last year's amount; there is none from zero.",
            "增减额（或上年数）与本年数都已印出。",
            "The change, or last year's amount, and this year's are printed."),
    /** Completion of a budget. */
    COMPLETION("completion", "完成率", "完成率不符", Kind.RATIO, Severity.ERROR,
            "完成率等于本数除以所比的数（如决算数除以年初预算数）。",
            "A completion is the amount over what it is compared with, such as the final account over the budget.",
            "两数都已印出，且所比的数不为零。",
            "Both amounts are printed, and the one compared with is not zero."),
    /** Multiplications in words. */
    PRODUCT("product", "测算式", "测算式不符", Kind.RATIO, Severity.ERROR,
            "测算式的积应与所写结果相符。",
            "A multiplication that the text writes out gives the result it names.",
            "绩效目标表写出各因数与结果。",
            "A table of goals names the factors and the result."),
    /** Forms present. */
    FORM_PRESENT("form-present", "公开表齐全", "缺表", Kind.PRESENCE, Severity.WARNING,
            "模板所列的表应当公开。",
            "Every table of the template is there.",
            "文件按该模板公开。",
            "The document follows the template."),
    /** Remark present. */
    REMARK_PRESENT("remark-present", "空表说明", "空表无说明", Kind.PRESENCE, Severity.WARNING,
            "没有数据的表应有说明。",
            "A table without money says so.",
            "模板为空表规定了说明，且表中没有任何数。",
            "The template has a remark for the empty table, and the table prints no figure."),
    /** Right remark. */
    REMARK_RIGHT("remark-right", "空表说明内容", "空表说明有误", Kind.PRESENCE, Severity.ERROR,
            "空表的说明应与该表的资金性质一致。",
            "The remark of an empty table names the fund of that table.",
            "空表的说明点明了资金性质。",
            "The remark of the empty table names a fund."),
    /** Remark against figures. */
    REMARK_CONTRADICTS("remark-contradicts", "说明与数字", "说明与数字矛盾", Kind.PRESENCE, Severity.ERROR,
            "有数据的表不应说明没有支出。",
            "A table with money does not say that there is none.",
            "表中有不为零的数；只说上年的说明不计。",
            "The table prints an amount other than zero; a remark about last year does not count."),
    /** Classes named. */
    CLASS_NAMED("class-named", "所列支出类别", "所列类别无金额", Kind.PRESENCE, Severity.WARNING,
            "文字所列的支出类别在表中应有金额。",
            "A class of expenditure that the text lists has money in the tables.",
            "“支出包括”之后列有类的名称。",
            "The name of a class stands after 支出包括."),
    /** Former names. */
    CLASS_STALE("class-stale", "类的名称", "类名过时", Kind.CODE, Severity.WARNING,
            "文字中的类名应为该年度的名称。",
            "The text calls a class by its name of that year.",
            "年度为 2007 至 2009 年或 2021 年以后，目录有该类。",
            "The year is 2007 to 2009 or 2021 and later, and the catalogue has the class."),
    /** Unit slip. */
    UNIT_SLIP("unit-slip", "金额单位", "单位混用", Kind.TEXT, Severity.WARNING,
            "同一句中的金额单位应一致。",
            "The amounts of one sentence are in one unit.",
            "同一句中有以万元计的金额；只看“0 元”，其他以元计的可能是单价。",
            "The sentence has amounts in 万元; only 0 元 is looked at, since others may be prices."),
    /** Template residue. */
    TEMPLATE_RESIDUE("template-residue", "模板待填内容", "模板残留", Kind.TEXT, Severity.ERROR,
            "文字中不应留有模板的待填内容。",
            "Nothing of the blank form is left in the text.",
            "任何文字；“增加（减少）”之类不看表格单元格。",
            "Any text; a choice such as 增加（减少） is looked for in prose only."),
    /** Percent without number. */
    PERCENT_MISSING("percent-missing", "百分比", "百分比缺数字", Kind.TEXT, Severity.ERROR,
            "百分号前应有数字。",
            "A percent sign has its number.",
            "百分号结束一个讲占比或增减的分句。",
            "The sign ends a clause about a share or a change."),
    /** Kind of document. */
    DOCUMENT_KIND("document-kind", "部门或单位用语", "部门与单位混称", Kind.TEXT, Severity.WARNING,
            "部门预算与单位预算的用语应前后一致。",
            "A budget speaks of itself as a department's or as a unit's, not as both.",
            "标题写明是部门预算或单位预算之一。",
            "The title says which of the two it is."),
    /** Base year. */
    BASE_YEAR("base-year", "比较年份", "比较年份有误", Kind.TEXT, Severity.ERROR,
            "增减应与上年相比。",
            "A change is against the year before.",
            "句中写明比较的年份，且没有说到更晚的年份；与更早年份相比不算错。",
            "The sentence names the year compared with and speaks of none after it; an earlier base is not "
                    + "wrong."),
    /** Title typos. */
    TITLE_TYPO("title-typo", "标题文字", "标题错字", Kind.TEXT, Severity.ERROR,
            "表名与标题不应有错字。",
            "Titles are spelt right.",
            "已知的错字，如“固有资本”“预算预算支出”。",
            "A known slip, such as 固有资本 or 预算预算支出."),
    /** Indicators in two tables. */
    INDICATOR_AGREEMENT("indicator-agreement", "绩效指标", "绩效指标不一致", Kind.TEXT, Severity.WARNING,
            "整体与项目绩效目标表中的同一指标应一致。",
            "An indicator of the whole department and of its project aims at the same and tells the same of past "
                    + "years.",
            "该指标在整体表中与仅一个项目的表中都有。",
            "The indicator stands in the table of the department and in that of a single project."),
    /** Something to judge. */
    FIGURES_JUDGED("figures-judged", "核对内容", "没有可核对的数字", Kind.PRESENCE, Severity.WARNING,
            "文件中应有可以相互核对的数字。",
            "A document has figures that can be held against each other.",
            "没有一条关系得到核对。",
            "Not one relation between figures was judged."),
    /** Code once. */
    CODE_REPEATED("code-repeated", "科目不重复", "科目重复列出", Kind.CODE, Severity.WARNING,
            "同一科目在一张表中只列一次。",
            "A code stands in a table once.",
            "表中有两行科目编码相同。",
            "Two rows of a table have one code."),
    /** Ancestor present. */
    CODE_ANCESTOR("code-ancestor", "上级科目", "缺上级科目", Kind.CODE, Severity.WARNING,
            "下级科目之上应列上级科目。",
            "Above a code stands the code that it belongs to.",
            "该表列到款或项。",
            "The table goes down to sections or items."),
    /** Name of code. */
    CODE_NAME("code-name", "科目名称", "科目名称不符", Kind.CODE, Severity.WARNING,
            "科目名称应与该年度的科目目录一致。",
            "The name of a code is the catalogue's name of that year.",
            "目录有该科目；功能科目限 2007 至 2009 年和 2021 年以后。名称末尾有无“支出”均可。",
            "The catalogue has the code; functions in 2007 to 2009 and from 2021 on. 支出 at the end may be "
                    + "there or not."),
    /** One name. */
    CODE_ONE_NAME("code-one-name", "科目名称一致", "科目名称不一致", Kind.CODE, Severity.WARNING,
            "同一科目在各表中的名称应一致。",
            "A code has one name throughout.",
            "同一科目在两张以上的表中列出。",
            "The code stands in two tables or more."),
    /** Bridges. */
    BRIDGE("bridge", "功能与经济科目对应", "功能与经济科目不对应", Kind.BRIDGE, Severity.EVIDENCE,
            "功能科目与经济科目的对应关系（仅供参考）。",
            "A functional and an economic item correspond; evidence only.",
            "模板列有该对应关系；不成立时不算不符。",
            "The template declares it; where it does not hold nothing is broken.");

    private final String id;
    private final String chineseTitle;
    private final String chineseFault;
    private final Kind kind;
    private final Severity severity;
    private final String chinese;
    private final String english;
    private final String chineseCondition;
    private final String englishCondition;

    Rule(String id, String chineseTitle, String chineseFault, Kind kind, Severity severity, String chinese,
            String english, String chineseCondition, String englishCondition) {
        this.id = id;
        this.chineseTitle = chineseTitle;
        this.chineseFault = chineseFault;
        this.kind = kind;
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
        this.chineseCondition = chineseCondition;
        this.englishCondition = englishCondition;
    }

    /**
     * The rule of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rule ofId(String id) {
        Objects.requireNonNull(id, "id");
        Optional<Rule> rule = Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
        return rule.orElseThrow(() -> new IllegalArgumentException(
                "Rule must be the id of a rule, such as '" + nearest(id) + "', but was '" + id + "'"));
    }

    private static String nearest(String id) {
        return Likeness.nearest(id, Arrays.stream(values()).map(Rule::id).toList()).orElse(CLASS_NAMED.id);
    }

    /** Returns the rule that judges percentages of that measure. */
    public static Rule ratio(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        return measure == Measure.RATE ? RATE : measure == Measure.COMPLETION ? COMPLETION : SHARE;
    }

    /** Returns true if a user declares its relations. */
    public boolean isOwn() {
        return this == OWN || this == OWN_BOUND || this == OWN_RATIO;
    }

    public static Rule split(Dimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        return valueOf("SPLIT_" + dimension.name());
    }

    /** The stable id, such as {@code sum-rows}. */
    public String id() {
        return id;
    }

    /** Returns its short name for people (简称), such as 表内合计; in English its id. */
    public String title(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.ZH ? chineseTitle : id;
    }

    /** Returns the short name of what is wrong where it is not met (不符事项), such as 表内合计不符; in English its id. */
    public String fault(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.ZH ? chineseFault : id;
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
        Objects.requireNonNull(language, "language");
        return language == Language.ZH ? chinese : english;
    }

    /** When it is judged (适用条件), in one sentence; otherwise it does not apply or cannot be judged. */
    public String condition(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.ZH ? chineseCondition : englishCondition;
    }

    /** How much a rule is worth where it is not met (严重程度). */
    public enum Severity {
        /** 错误: what does not meet it is wrong. */
        ERROR("错误"),
        /** 提示: what does not meet it is questionable. */
        WARNING("提示"),
        /** 参考: evidence, never a fault by itself. */
        EVIDENCE("参考");

        private final String chinese;

        Severity(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese name. */
        public String chinese() {
            return chinese;
        }
    }

    /** The kinds of findings (勾稽类别). */
    public enum Kind {
        /** 分项之和: a whole is the sum of its parts. */
        SUM("分项之和"),
        /** 同数: two figures of one region. */
        COPY("同数"),
        /** 收支平衡: what comes in is what goes out. */
        BALANCE("收支平衡"),
        /** 包含: a part is not larger than what contains it. */
        CONTAINMENT("包含"),
        /** 对应: evidence from another classification. */
        BRIDGE("对应"),
        /** 比率: a share or a rate. */
        RATIO("比率"),
        /** 有无: what must be there, or must not. */
        PRESENCE("有无"),
        /** 科目: a code and its name. */
        CODE("科目"),
        /** 文字: the wording. */
        TEXT("文字");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** Returns the Chinese name (类别名称), such as 分项之和. */
        public String chinese() {
            return chinese;
        }
    }
}
