package io.gouji.budget.cube;

/** Of which year the money is (资金年度). */
public enum Vintage implements Coordinate {
    /** 本年: of this year. */
    CURRENT(null, "本年"),
    /** 上年结转结余: carried over from last year. */
    CARRIED_IN(null, "上年结转结余"),
    /** 使用非财政拨款结余: non-fiscal surplus drawn on, in final accounts. */
    USED(null, "使用非财政拨款结余");

    private final Node node;
    private final String chinese;

    Vintage(Vintage parent, String chinese) {
        this.node = Node.of(Dimension.VINTAGE, (parent == null ? "" : parent.node.path()) + name() + "/");
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
