package io.gouji.budget.cube;

/** What kind of expenditure it is (支出性质). */
public enum Nature implements Coordinate {
    /** 基本支出: to keep the unit running. */
    BASIC(null, "基本支出"),
    /** 人员经费: for persons. */
    PERSONNEL(BASIC, "人员经费"),
    /** 公用经费: for operation. */
    OPERATING(BASIC, "公用经费"),
    /** 项目支出: for projects. */
    PROJECT(null, "项目支出"),
    /** 上缴上级支出: remitted to the superior unit. */
    TO_SUPERIOR(null, "上缴上级支出"),
    /** 经营支出: of business operations. */
    BUSINESS(null, "经营支出"),
    /** 对附属单位补助支出: subsidies to subordinate units. */
    TO_SUBORDINATES(null, "对附属单位补助支出");

    private final Node node;
    private final String chinese;

    Nature(Nature parent, String chinese) {
        this.node = Node.of(Dimension.NATURE, (parent == null ? "" : parent.node.path()) + name() + "/");
        this.chinese = chinese;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
