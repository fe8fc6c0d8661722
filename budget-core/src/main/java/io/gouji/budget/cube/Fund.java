package io.gouji.budget.cube;

/** Where the money comes from (资金来源). */
public enum Fund implements Coordinate {
    /** 财政拨款: appropriated by the treasury. */
    FISCAL(null, "财政拨款"),
    /** 一般公共预算: general public budget. */
    GENERAL_PUBLIC(FISCAL, "一般公共预算"),
    /** 政府性基金预算: government-managed funds. */
    GOVERNMENT_FUNDS(FISCAL, "政府性基金预算"),
    /** 国有资本经营预算: state capital operations. */
    STATE_CAPITAL(FISCAL, "国有资本经营预算"),
    /** 财政专户管理资金: managed in special fiscal accounts. */
    SPECIAL_ACCOUNT(null, "财政专户管理资金"),
    /** 单位资金: the unit's own funds. */
    OWN(null, "单位资金"),
    /** 事业收入: income of public institutions from their activity. */
    INSTITUTIONAL(OWN, "事业收入"),
    /** 事业单位经营收入: business income of public institutions. */
    BUSINESS(OWN, "事业单位经营收入"),
    /** 上级补助收入: subsidy from the superior unit. */
    SUPERIOR_SUBSIDY(OWN, "上级补助收入"),
    /** 附属单位上缴收入: remittance from subordinate units. */
    SUBORDINATE_REMITTANCE(OWN, "附属单位上缴收入"),
    /** 其他收入: all other income. */
    OTHER(OWN, "其他收入");

    private final Node node;
    private final String chinese;

    Fund(Fund parent, String chinese) {
        this.node = Node.of(Dimension.FUND, (parent == null ? "" : parent.node.path()) + name() + "/");
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
