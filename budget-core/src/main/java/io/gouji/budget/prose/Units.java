package io.gouji.budget.prose;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.prose.Numeral.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units behind numbers in running text: money, percentages and counts, the longer before the shorter. */
final class Units {

    private static final List<String> MONEY = Stream.of(MoneyUnit.values()).map(MoneyUnit::chinese)
            .sorted(Comparator.comparing(String::length).reversed()).toList();
    private static final List<String> PERCENT = List.of("个百分点", "百分点", "%");
    private static final List<String> COUNTS = List.of("台(套)", "平方米", "平方公里", "立方米", "公里", "万人次", "万人", "人次", "人",
            "名", "批次", "批", "场次", "场", "辆", "个", "台", "套", "家", "户", "项", "次", "件", "份", "期", "所", "处", "支", "类",
            "张", "块", "册", "本", "篇", "部", "条", "种", "栋", "座", "间", "亩", "吨", "米", "天", "日", "小时", "分钟", "课时", "学时",
            "岁", "团组", "组", "站", "村", "社区", "街道", "倍", "万", "亿");
    /** By their first sign, for a text has many numbers. */
    private static final Map<Character, List<String>> ALL = Stream.of(MONEY, PERCENT, COUNTS).flatMap(List::stream)
            .collect(Collectors.groupingBy(unit -> unit.charAt(0)));

    private Units() {
    }

    /** Returns the unit that stands there; empty for none. */
    static String at(String key, int index) {
        if (index >= key.length()) {
            return "";
        }
        for (String unit : ALL.getOrDefault(key.charAt(index), List.of())) {
            if (key.startsWith(unit, index)) {
                return unit;
            }
        }
        return "";
    }

    static Kind kind(String unit) {
        return MONEY.contains(unit) ? Kind.MONEY : unit.equals("%") ? Kind.PERCENT : Kind.COUNT;
    }
}
