package io.gouji.budget.lexicon;

/** What a word says that is no coordinate (用语标记). */
public enum Mark {
    /** Both sides: two panels, or columns that say their side. */
    BOTH,
    /** A thing that tables list beside others: 三公 beside 机关运行经费. */
    THING,
    /** The total of its group: 合计, 小计. */
    TOTAL,
    /** A part of the row above it, no addend: 其中. */
    PART,
    /** A column of codes. */
    CODE,
    /** A column of labels. */
    NAME,
    /** A column of the units that projects belong to. */
    OWNER,
    /** A column that holds neither figures nor labels. */
    IGNORED,
    /** Functional codes. */
    FUNCTIONS,
    /** Economic codes of departments. */
    ECONOMICS,
    /** Economic codes of the government budget, which this library has no dimension for. */
    GOVERNMENT,
    /** Codes of units. */
    UNITS,
    /** Names of projects. */
    PROJECTS,
    /** A table of performance goals. */
    GOALS,
    /** A table of counts, not of money. */
    COUNTS,
    /** What an office owns, which is counted or valued and is no money of the year. */
    ASSETS,
    /** Rows whose ordinals make a tree of sums: 收支平衡表. */
    TREE,
    /** A share in percent. */
    SHARE,
    /** A change in percent. */
    RATE,
    /** A degree of completion in percent. */
    COMPLETION
}
