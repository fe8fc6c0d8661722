package io.gouji.budget.cube;

/** Where the money goes (去向). */
public enum Use implements Coordinate {
    /** 本年支出: spent this year. */
    SPENT(null, "本年支出"),
    /** 年终结转结余: carried over to next year. */
    CARRIED_OUT(null, "年终结转结余"),
    /** 结余分配: surplus distributed, in final accounts. */
    DISTRIBUTED(null, "结余分配");

    private final Node node;
    private final String chinese;

    Use(Use parent, String chinese) {
        this.node = Node.of(Dimension.USE, (parent == null ? "" : parent.node.path()) + name() + "/");
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
