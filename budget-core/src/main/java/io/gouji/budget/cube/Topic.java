package io.gouji.budget.cube;

/** What a figure singles out beside the classifications (专题): matters that the text reports and no table divides. */
public enum Topic implements Coordinate {
    /** 政府采购: government procurement. */
    PROCUREMENT(null, "政府采购"),
    /** 货物: procurement of goods. */
    GOODS(PROCUREMENT, "货物"),
    /** 工程: procurement of works. */
    WORKS(PROCUREMENT, "工程"),
    /** 服务: procurement of services. */
    SERVICES(PROCUREMENT, "服务"),
    /** 政府购买服务: government purchase of services. */
    PURCHASED_SERVICES(null, "政府购买服务"),
    /** 公共服务: purchase of public services. */
    PUBLIC_SERVICES(PURCHASED_SERVICES, "公共服务"),
    /** 政府履职辅助性服务: purchase of services that assist the unit's duties. */
    AUXILIARY_SERVICES(PURCHASED_SERVICES, "政府履职辅助性服务"),
    /** 机关运行经费: operating expenditure of agencies. */
    AGENCY_OPERATION(null, "机关运行经费"),
    /** 预算绩效管理: money under performance goals. */
    PERFORMANCE_MANAGED(null, "预算绩效管理"),
    /** 车辆: vehicles, a count. */
    VEHICLES(null, "车辆"),
    /** 机要通信用车: vehicles for confidential communication. */
    COMMUNICATION_VEHICLES(VEHICLES, "机要通信用车"),
    /** 应急用车: vehicles for emergencies. */
    EMERGENCY_VEHICLES(VEHICLES, "应急用车"),
    /** 一般执法执勤用车: vehicles for law enforcement. */
    DUTY_VEHICLES(VEHICLES, "一般执法执勤用车"),
    /** 特种专业技术用车: vehicles of special technical use. */
    SPECIAL_VEHICLES(VEHICLES, "特种专业技术用车"),
    /** 业务用车: vehicles for the unit's business. */
    BUSINESS_VEHICLES(VEHICLES, "业务用车"),
    /** 预算单位: the units in scope, a count. */
    UNITS(null, "预算单位"),
    /** 本级: the department itself among the units in scope. */
    OWN_UNIT(UNITS, "本级"),
    /** 所属单位: the subordinate units in scope. */
    SUBORDINATE_UNITS(UNITS, "所属单位");

    private final Node node;
    private final String chinese;

    Topic(Topic parent, String chinese) {
        this.node = Node.of(Dimension.TOPIC, (parent == null ? "" : parent.node.path()) + name() + "/");
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
