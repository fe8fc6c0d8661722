package io.gouji.budget.rules.finding;

/** The kinds of findings (勾稽类别). */
public enum Kind {
    /** 分项之和: a whole is the sum of its parts. */
    SUM,
    /** 同数: two figures of one region. */
    COPY,
    /** 收支平衡: what comes in is what goes out. */
    BALANCE,
    /** 包含: a part is not larger than what contains it. */
    CONTAINMENT,
    /** 对应: evidence from another classification. */
    BRIDGE,
    /** 比率: a share or a rate. */
    RATIO,
    /** 有无: what must be there, or must not. */
    PRESENCE,
    /** 科目: a code and its name. */
    CODE,
    /** 文字: the wording. */
    TEXT
}
