package io.gouji.budget.rules.finding;

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
    FROM_NOTHING("上年为零而称增长百分之百", "a growth of 100 % is told from nothing");

    private final String chinese;
    private final String english;

    Strain(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What is allowed, in that language. */
    public String text(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
