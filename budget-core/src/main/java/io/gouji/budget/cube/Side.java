package io.gouji.budget.cube;

/** Which side of the account a figure stands on (收支). */
public enum Side implements Coordinate {
    /** 收入: what comes in. */
    REVENUE("收入"),
    /** 支出: what is spent. */
    EXPENDITURE("支出");

    private final Node node;
    private final String chinese;

    Side(String chinese) {
        this.node = Node.of(Dimension.SIDE, name() + "/");
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
