package io.gouji.budget.table;

import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.Indicator.Target.Bound;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the printed text of a target apart: comparison, period, number, unit. */
final class TargetText {

    private static final int MAX_LENGTH = 30;
    private static final int MAX_UNIT = 6;
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final String COUNTED = "次场个期项件篇份本册户家套台部名人条批";
    private static final List<String> PERIODS = List.of("半年", "两年", "年度", "年", "季度", "季", "个月", "月", "周", "日", "天",
            "学期");
    private static final List<String> DATES = List.of("前", "底", "完成", "日", "月");
    private static final Map<String, Bound> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Bound> BEHIND = new LinkedHashMap<>();

    static {
        List.of("≥", ">=", "≧", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "至少").forEach(word -> BEFORE.put(word,
                Bound.AT_LEAST));
        List.of("≤", "<=", "≦", "小于等于", "小于或等于", "不高于", "不超过", "不多于", "不大于", "至多").forEach(word -> BEFORE.put(word,
                Bound.AT_MOST));
        List.of("=", "等于").forEach(word -> BEFORE.put(word, Bound.EQUAL));
        List.of(">", "大于", "高于", "超过").forEach(word -> BEFORE.put(word, Bound.ABOVE));
        List.of("<", "小于", "低于", "少于").forEach(word -> BEFORE.put(word, Bound.BELOW));
        List.of("及以上", "以上").forEach(word -> BEHIND.put(word, Bound.AT_LEAST));
        List.of("及以下", "以下", "以内").forEach(word -> BEHIND.put(word, Bound.AT_MOST));
    }

    private String rest;
    private @Nullable Bound bound;
    private String period = "";

    private TargetText(String key) {
        this.rest = key;
    }

    static Target read(String text) {
        String key = Labels.key(text);
        TargetText reading = new TargetText(key.length() > MAX_LENGTH ? "" : key);
        reading.takeBound();
        reading.takePeriod();
        reading.takeBound();
        Optional<Quantity> quantity = reading.quantity();
        return quantity.isPresent() ? new Target(text, reading.bound, quantity.get(), reading.period)
                : new Target(text, null, null, "");
    }

    private void takeBound() {
        BEFORE.keySet().stream().filter(rest::startsWith).findFirst().ifPresent(word -> {
            bound = BEFORE.get(word);
            rest = rest.substring(word.length());
        });
        BEHIND.keySet().stream().filter(rest::endsWith).findFirst().ifPresent(word -> {
            bound = bound == null ? BEHIND.get(word) : bound;
            rest = rest.substring(0, rest.length() - word.length());
        });
    }

    /** 每年 6 次, 6 次/年: what comes between 每 and the number must be a time and nothing else. */
    private void takePeriod() {
        int slash = rest.indexOf('/');
        if (slash > 0 && PERIODS.contains(rest.substring(slash + 1))) {
            period = rest.substring(slash + 1);
            rest = rest.substring(0, slash);
        } else if (rest.startsWith("每")) {
            PERIODS.stream().filter(each -> rest.startsWith(each, 1)).findFirst().ifPresent(each -> {
                period = each;
                rest = rest.substring(1 + each.length());
            });
        }
    }

    private Optional<Quantity> quantity() {
        return Quantity.read(rest).filter(TargetText::isCounted).or(this::counted);
    }

    /** No date: 2024 年, 12 月底前. */
    private static boolean isCounted(Quantity quantity) {
        String unit = quantity.unit();
        boolean plain = unit.length() <= MAX_UNIT && unit.chars().allMatch(c -> Character.isLetter(c) || c == '%'
                || c == '‰' || c == '/'
                || c == '℃' || c == '㎡');
        boolean year = unit.startsWith("年") && quantity.number().precision() == 4;
        return plain && !year && DATES.stream().noneMatch(date -> unit.length() > 1 && unit.endsWith(date));
    }

    /** 一次, 两场: one numeral before a word that counts. */
    private Optional<Quantity> counted() {
        if (rest.length() < 2 || rest.length() > 3 || COUNTED.indexOf(rest.charAt(1)) < 0) {
            return Optional.empty();
        }
        int number = rest.charAt(0) == '两' ? 2 : NUMERALS.indexOf(rest.charAt(0));
        return number > 0 ? Optional.of(Quantity.of(BigDecimal.valueOf(number), rest.substring(1))) : Optional.empty();
    }
}
