package io.gouji.budget.cube;

/** At which stage of the year a figure was fixed (口径); figures of two phases are never summed. */
public enum Phase implements Coordinate {
    /** 年初预算: the budget approved at the start of the year. */
    BUDGET("年初预算"),
    /** 全年预算: the budget after the changes of the year. */
    ADJUSTED("全年预算"),
    /** 预算执行数: what was executed of it. */
    EXECUTED("预算执行数"),
    /** 决算: the final account. */
    FINAL("决算");

    private final Node node;
    private final String chinese;

    Phase(String chinese) {
        this.node = Node.of(Dimension.PHASE, name() + "/");
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
