package io.gouji.budget.io.recognise.goals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a table of goals, by the labels that open them. */
enum GoalPart {
    UNIT("部门名称", "单位名称", "部门单位名称", "部门(单位)名称", "预算部门", "项目主管部门", "主管部门"),
    /** Persons and how to reach them are not typed. */
    PERSON("填报人", "联系电话", "联系人", "项目负责人", "负责人", "填报日期", "项目代码"),
    PROJECT("项目名称"),
    FUNDING("部门总体资金情况", "总体资金情况", "单位总体资金情况", "部门整体资金情况", "整体资金情况"),
    DUTIES("部门职能概述", "部门职责概述", "单位职能概述", "单位职责概述", "部门职能", "部门职责"),
    TASKS("年度工作任务", "年度主要任务", "年度重点工作任务", "年度主要工作任务"),
    PROJECTS("项目支出情况"),
    GOALS("整体绩效总目标", "整体绩效目标", "总体绩效目标", "绩效总目标"),
    LONG_TERM_GOAL("长期目标", "长期绩效目标", "中长期目标", "中长期绩效目标"),
    ANNUAL_GOAL("年度目标", "年度绩效目标", "年度总体目标"),
    LONG_TERM_INDICATORS("长期绩效指标", "长期绩效目标表", "中长期绩效指标", "中长期绩效目标表"),
    ANNUAL_INDICATORS("年度绩效指标", "年度绩效目标表"),
    INDICATOR_HEADER("目标名称", "一级指标", "二级指标", "三级指标"),
    TYPE("项目类型", "项目属性"),
    REASON("项目申请理由", "项目立项依据", "立项依据", "项目立项理由"),
    CONTENT("项目主要内容", "项目内容", "项目概况"),
    BUDGET("项目总预算", "项目当年预算", "当年预算"),
    CHANGE("项目前两年预算及当年预算变动情况", "前两年预算及当年预算变动情况", "项目前两年预算安排情况"),
    SOURCES("项目资金来源", "资金来源"),
    ITEMS("项目支出预算及测算依据", "项目支出明细预算", "项目支出明细"),
    ESTIMATE("测算依据及说明", "测算依据", "测算说明"),
    NOTE("目标说明");

    private static final Map<String, GoalPart> BY_LABEL = new HashMap<>();

    private final List<String> labels;

    static {
        for (GoalPart part : values()) {
            part.labels.forEach(label -> BY_LABEL.put(label, part));
            part.labels.forEach(label -> BY_LABEL.put(GoalRow.label(label), part));
        }
    }

    GoalPart(String... labels) {
        this.labels = List.of(labels);
    }

    /** The part that the label of a row opens. */
    static Optional<GoalPart> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
