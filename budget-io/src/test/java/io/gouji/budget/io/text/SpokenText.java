package io.gouji.budget.io.text;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Growth;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Prose that says of a consistent budget what its tables say, in three regional forms of speech. */
final class SpokenText {

    /** The forms of speech: 武汉, 上海, and one that prints codes and yuan. */
    static final int STYLES = 3;

    private final DepartmentBudget budget;
    private final int style;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder("\n第三部分 预算情况说明\n\n");

    private SpokenText(DepartmentBudget budget, int style, long seed) {
        this.budget = budget;
        this.style = style;
        this.random = new SplittableRandom(seed);
    }

    static String of(DepartmentBudget budget, int style, long seed) {
        SpokenText spoken = new SpokenText(budget, style, seed);
        spoken.sections();
        return spoken.text.toString();
    }

    private void sections() {
        heading("一、收支预算总体安排情况");
        say("2024 年部门收支总预算" + changed(money("OVERALL", "收入/收入总计", "预算数")) + "，主要原因是业务增加。");
        heading("二、收入预算安排情况");
        say("2024 年部门预算收入" + amount(money("OVERALL", "收入/收入总计", "预算数")) + "。其中：一般公共预算财政拨款收入"
                + amount(money("OVERALL", "收入/一般公共预算拨款收入", "预算数")) + "，事业收入" + amount(money("OVERALL", "收入/事业收入", "预算数"))
                + "，其他收入" + amount(money("OVERALL", "收入/其他收入", "预算数")) + "。");
        heading("三、支出预算安排情况");
        Money total = money("EXPENDITURE", "合计", "合计");
        say("部门预算支出" + amount(total) + "。其中：基本支出" + shared(money("EXPENDITURE", "合计", "基本支出"), total) + "；项目支出"
                + shared(money("EXPENDITURE", "合计", "项目支出"), total) + "。");
        heading("五、一般公共预算支出安排情况");
        generalPublic();
        heading("六、一般公共预算基本支出安排情况");
        say("一般公共预算基本支出" + amount(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "基本支出/小计")) + "，其中：人员经费"
                + amount(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "基本支出/人员经费")) + "，公用经费"
                + amount(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "基本支出/公用经费")) + "。");
        heading("七、一般公共预算“三公”经费支出安排情况");
        threePublic();
    }

    private void generalPublic() {
        say("2024 年一般公共预算财政拨款支出预算" + changed(money("GENERAL_PUBLIC_BY_FUNCTION", "合计", "合计")) + "。");
        List<BudgetRow> rows = budget.table("GENERAL_PUBLIC_BY_FUNCTION").orElseThrow().rows();
        for (BudgetRow row : rows.stream().filter(each -> each.key().length() == 7).limit(6).toList()) {
            Money amount = row.printed().figures().get(0).amount().orElseThrow();
            String code = row.key();
            String clazz = name(rows, code.substring(0, 3));
            String section = name(rows, code.substring(0, 5));
            say(switch (style) {
                case 0 -> "“" + clazz + "（类）" + section + "（款）" + row.printed().name() + "（项）”科目" + amount(amount) + "。";
                case 1 -> clazz + "（" + code.substring(0, 3) + "类）" + section + "（" + code.substring(3, 5) + "款）" + row.printed().name()
                        + "（" + code.substring(5) + "项）" + changed(amount) + "。";
                default -> clazz + "（类）" + section + "（款）" + row.printed().name() + "（项）" + amount(amount) + "，主要用于日常工作。";
            });
        }
    }

    private static String name(List<BudgetRow> rows, String code) {
        return rows.stream().filter(row -> row.key().equals(code)).findFirst().orElseThrow().printed().name();
    }

    private void threePublic() {
        say("2024 年一般公共预算“三公”经费支出" + changed(money("THREE_PUBLIC", "合计", "“三公”经费合计")) + "。其中：");
        say("1. 因公出国（境）费" + amount(money("THREE_PUBLIC", "合计", "因公出国（境）费")) + "，与上年持平。");
        say("2. 公务接待费" + changed(money("THREE_PUBLIC", "合计", "公务接待费")) + "，主要原因是接待批次变化。");
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
            default -> " " + amount.amount().scaleByPowerOfTen(4).stripTrailingZeros().toPlainString() + " 元";
        };
    }

    private String shared(Money part, Money total) {
        if (total.isZero()) {
            return amount(part);
        }
        BigDecimal share = part.amount().scaleByPowerOfTen(2).divide(total.amount(), style == 0 ? 0 : 2, RoundingMode.HALF_UP);
        return amount(part) + (style == 2 ? "，占支出总预算 " : "，占比 ") + share.toPlainString() + "%";
    }

    /** The amount and its change since a year that is made up, with its rate; of nothing there is none. */
    private String changed(Money amount) {
        Money before = Money.ofFen(amount.fen() / 10_000 * random.nextLong(60, 150) / 100 * 10_000);
        if (before.isZero()) {
            return amount(amount);
        }
        Money change = amount.minus(before);
        BigDecimal rate = Growth.rate(amount, before).orElseThrow().scaleByPowerOfTen(2).setScale(2, RoundingMode.HALF_UP);
        List<String> words = new ArrayList<>(change.isNegative() ? List.of("减少", "下降") : List.of("增加", "增长"));
        String against = style == 0 ? "，比 2023 年预算" : style == 1 ? "，比上年" : "，同比";
        return amount(amount) + against + words.get(0) + amount(change.abs()).replace("为", "") + "，" + words.get(1)
                + rate.abs().toPlainString() + "%";
    }
}
