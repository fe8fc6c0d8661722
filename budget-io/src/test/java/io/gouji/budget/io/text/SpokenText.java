package io.gouji.budget.io.text;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Prose that says of a consistent budget what its tables say, in six regional forms of speech. */
final class SpokenText {

    /**
     * The forms of speech: 武汉; 上海; one in yuan; 广东 with A-B-C and headings that name the office; 江苏 with codes in
     * brackets and 各增加; 湖北 with bases that are printed and named by their phase.
     */
    static final int STYLES = 6;
    private static final int DASHES = 3;
    private static final int CODES = 4;
    private static final int PHASES = 5;
    private static final String OFFICE = GeneratedLines.DEPARTMENT;

    private final DepartmentBudget budget;
    private final int style;
    private final long growth;
    private final StringBuilder text = new StringBuilder("\n第三部分 预算情况说明\n\n");

    private SpokenText(DepartmentBudget budget, int style, long seed) {
        this.budget = budget;
        this.style = style;
        this.growth = new SplittableRandom(seed).nextLong(60, 150);
    }

    static String of(DepartmentBudget budget, int style, long seed) {
        SpokenText spoken = new SpokenText(budget, style, seed);
        spoken.sections();
        return spoken.text.toString();
    }

    private void sections() {
        heading(by("一、收支预算总体安排情况", "（一）" + OFFICE + "2024年收支总体情况说明", "一、收支预算总体情况说明", "一、收支预算总体情况"));
        say(overall(money("OVERALL", "收入/收入总计", "预算数")) + "，主要原因是业务增加。");
        heading(by("二、收入预算安排情况", "（二）" + OFFICE + "2024年收入预算情况说明", "二、收入预算情况说明", "二、部门收入总体情况"));
        say(by("2024 年部门预算收入", "2024年，" + OFFICE + "收入预算", "2024年度收入预算总计", "2024年总收入")
                + amount(money("OVERALL", "收入/收入总计", "预算数")) + by("。其中：", "，包括：", "，其中：", "。其中：")
                + by("一般公共预算财政拨款收入", "一般公共预算拨款收入", "一般公共预算拨款收入", "一般公共预算财政拨款收入")
                + amount(money("OVERALL", "收入/一般公共预算拨款收入", "预算数")) + "，事业收入"
                + amount(money("OVERALL", "收入/事业收入", "预算数")) + "，其他收入"
                + amount(money("OVERALL", "收入/其他收入", "预算数")) + "。");
        heading(by("三、支出预算安排情况", "（三）" + OFFICE + "2024年支出预算情况说明", "三、支出预算情况说明", "三、部门支出总体情况"));
        Money total = money("EXPENDITURE", "合计", "合计");
        say(by("部门预算支出", "2024年，" + OFFICE + "支出预算", "本年支出预算合计", "2024年总支出") + amount(total)
                + by("。其中：", "，包括：", "，其中：", "。其中：") + "基本支出"
                + shared(money("EXPENDITURE", "合计", "基本支出"), total) + "；项目支出"
                + shared(money("EXPENDITURE", "合计", "项目支出"), total) + "。");
        heading(by("五、一般公共预算支出安排情况", "（五）" + OFFICE + "2024年一般公共预算拨款支出情况说明", "五、一般公共预算支出预算情况说明",
                "五、一般公共预算支出情况"));
        generalPublic();
        heading(by("六、一般公共预算基本支出安排情况", "（六）一般公共预算基本支出情况说明", "六、一般公共预算基本支出预算情况说明",
                "六、一般公共预算基本支出情况"));
        say(by("", OFFICE, "2024年度", "2024年") + "一般公共预算基本支出"
                + amount(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "基本支出/小计")) + "，其中：人员经费"
                + amount(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "基本支出/人员经费")) + by("，", "，", "；", "。") + "公用经费"
                + amount(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "基本支出/公用经费")) + "。");
        heading(by("七、一般公共预算“三公”经费支出安排情况", "（七）“三公”经费安排情况说明", "七、“三公”经费支出预算情况说明",
                "七、“三公”经费预算情况"));
        threePublic();
    }

    /** How the first three say it, and each of the others. */
    private String by(String first, String dashes, String codes, String phases) {
        return switch (style) {
            case DASHES -> dashes;
            case CODES -> codes;
            case PHASES -> phases;
            default -> first;
        };
    }

    private String overall(Money total) {
        return by("2024 年部门收支总预算", "2024年，" + OFFICE + "收支总预算", OFFICE + "2024年度收入、支出预算总计",
                "2024年" + OFFICE + "收支预算总额") + changed(total, "收、支预算总计各");
    }

    private void generalPublic() {
        say(by("2024 年一般公共预算财政拨款支出预算", "2024年" + OFFICE + "一般公共预算拨款支出", "2024年度一般公共预算支出预算",
                "2024年一般公共预算财政拨款支出") + changed(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "合计"), "") + "。");
        List<BudgetRow> rows = budget.table("GENERAL_PUBLIC_BY_FUNCTION").orElseThrow().rows();
        int ordinal = 1;
        for (BudgetRow row : rows.stream().filter(each -> each.key().length() == 7).limit(6).toList()) {
            Money amount = row.printed().figures().get(0).amount().orElseThrow();
            String code = row.key();
            String clazz = name(rows, code.substring(0, 3));
            String section = name(rows, code.substring(0, 5));
            String path = clazz + "（类）" + section + "（款）" + row.printed().name() + "（项）";
            say(switch (style) {
                case 0 -> "“" + path + "”科目" + amount(amount) + "。";
                case 1 -> clazz + "（" + code.substring(0, 3) + "类）" + section + "（" + code.substring(3, 5) + "款）" + row.printed().name()
                        + "（" + code.substring(5) + "项）" + changed(amount, "") + "。";
                case DASHES -> ordinal++ + ".“" + clazz + "-" + section + "-" + row.printed().name() + "”科目" + amount(amount)
                        + "，主要用于日常工作，与2023年预算持平。";
                case CODES -> ordinal++ + "．" + row.printed().name() + "（" + code + "）支出" + changed(amount, "支出") + "。主要原因是人员变动。";
                case PHASES -> "（" + ordinal++ + "）" + path + executed(amount) + "。";
                default -> path + amount(amount) + "，主要用于日常工作。";
            });
        }
    }

    private static String name(List<BudgetRow> rows, String code) {
        return rows.stream().filter(row -> row.key().equals(code)).findFirst().orElseThrow().printed().name();
    }

    private void threePublic() {
        say(by("2024 年一般公共预算“三公”经费支出", "2024年“三公”经费预算", "2024年度一般公共预算“三公”经费支出", "2024年“三公”经费预算")
                + changed(money("THREE_PUBLIC", "合计", "“三公”经费合计"), "") + "。其中：");
        say(by("1. 因公出国（境）费", "1.因公出国（境）费", "1．因公出国（境）费", "（1）因公出国（境）经费")
                + amount(money("THREE_PUBLIC", "合计", "因公出国（境）费")) + by("，与上年持平。", "，与2023年预算持平。", "，与上年预算数相同。", "，与2023年预算一致。"));
        say(by("2. 公务接待费", "2.公务接待费", "2．公务接待费支出", "（2）公务接待费")
                + changed(money("THREE_PUBLIC", "合计", "公务接待费"), "") + "，主要原因是接待批次变化。");
    }

    private void heading(String title) {
        text.append(title).append("\n\n");
    }

    private void say(String sentence) {
        text.append(sentence).append("\n\n");
    }

    private Money money(String form, String row, String column) {
        return budget.figure(CellRef.of(form, row, column)).flatMap(Figure::amount).orElse(Money.ZERO);
    }

    private String amount(Money amount) {
        String number = amount.amount().stripTrailingZeros().toPlainString();
        return switch (style) {
            case 0 -> " " + number + " 万元";
            case 1 -> "为" + number + "万元";
            case 2 -> " " + amount.amount().scaleByPowerOfTen(4).stripTrailingZeros().toPlainString() + " 元";
            default -> number + "万元";
        };
    }

    private String shared(Money part, Money total) {
        if (total.isZero()) {
            return amount(part);
        }
        BigDecimal share = part.amount().scaleByPowerOfTen(2).divide(total.amount(), style == 0 ? 0 : 2, RoundingMode.HALF_UP);
        String words = style == 2 ? "，占支出总预算 " : by("，占比 ", "，占", "，占本年支出预算合计的", "，占总支出的");
        return amount(part) + words + share.toPlainString() + "%";
    }

    /** The amount and its change since a year that is made up, with its rate; of nothing there is none. */
    private String changed(Money amount, String each) {
        Money before = before(amount);
        if (before.isZero()) {
            return amount(amount);
        }
        String against = style == 0 ? "，比 2023 年预算" : style == 1 ? "，比上年" : style == 2 ? "，同比"
                : by("", "，比2023年预算数", "，与上年相比" + each, "。比2023年预算" + amount(before));
        return amount(amount) + against + change(amount, before);
    }

    /** The amount beside what was executed the year before. */
    private String executed(Money amount) {
        Money before = before(amount);
        return before.isZero() ? amount(amount) : "2024年预算数为" + amount(amount) + "，2023年预算执行数为" + amount(before)
                + "，比2023年预算执行数" + change(amount, before);
    }

    /** All amounts of the year before are the same part of this year's, so that what lies within another still does. */
    private Money before(Money amount) {
        return Money.ofFen((amount.fen() / 10_000 * growth + 50) / 100 * 10_000);
    }

    private String change(Money amount, Money before) {
        Money change = amount.minus(before);
        BigDecimal rate = amount.growthSince(before).orElseThrow().scaleByPowerOfTen(2).setScale(2, RoundingMode.HALF_UP);
        List<String> words = new ArrayList<>(change.isNegative() ? List.of("减少", style == PHASES ? "降幅" : "下降")
                : List.of("增加", style == PHASES ? "增幅" : "增长"));
        return words.get(0) + amount(change.abs()).replace("为", "") + "，" + words.get(1) + rate.abs().toPlainString() + "%";
    }
}
