package io.gouji.budget.io.recognise.goals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that indicators have on their first two levels everywhere, and the words for what a target rests on. */
final class GoalLevels {

    private static final String SUFFIX = "指标";
    private static final String OUTPUT = "产出指标";
    private static final String BENEFIT = "效益指标";
    private static final String SATISFACTION = "满意度指标";
    private static final String COST = "成本指标";
    private static final Set<String> FIRST = Set.of(OUTPUT, BENEFIT, SATISFACTION, COST);
    private static final Map<String, String> SECOND = new HashMap<>();
    private static final Set<String> BASES = Set.of("其他", "其它", "历史", "计划", "工作计划", "年度计划", "上级要求", "政策要求", "文件要求");

    static {
        List.of("数量指标", "质量指标", "时效指标", COST).forEach(name -> SECOND.put(name, OUTPUT));
        List.of("经济效益指标", "社会效益指标", "生态效益指标", "环境效益指标", "可持续影响指标", "可持续发展指标").forEach(name -> SECOND.put(name,
                BENEFIT));
        List.of("服务对象满意度指标", "社会公众满意度指标", "公众满意度指标", "群众满意度指标", SATISFACTION)
                .forEach(name -> SECOND.put(name, SATISFACTION));
        List.of("经济成本指标", "社会成本指标", "生态环境成本指标").forEach(name -> SECOND.put(name, COST));
    }

    private GoalLevels() {
    }

    /** The usual name of a level: 社会效益 is 社会效益指标. */
    static String full(String label) {
        return label.isEmpty() || label.endsWith(SUFFIX) ? label : label + SUFFIX;
    }

    static boolean isFirst(String label) {
        return FIRST.contains(full(label));
    }

    static boolean isSecond(String label) {
        return SECOND.containsKey(full(label));
    }

    /** The first level that a known second level belongs to, else the one given. */
    static String above(String second, String otherwise) {
        return SECOND.getOrDefault(second, otherwise);
    }

    /** 历史数据, 计划标准, 行业标准 … */
    static boolean isBasis(String label) {
        return label.length() <= 8 && (label.endsWith("数据") || label.endsWith("标准") || BASES.contains(label));
    }
}
