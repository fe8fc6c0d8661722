package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.goals.GoalText.Token;
import io.gouji.budget.table.PerformancePlan.Product;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds multiplications in a text: written with signs (127 万人 × 4.55 元 = 577.85 万元), or told in one sentence as a
 * number of things, the price of each (人均, 每人, 单价, 标准) and what they come to (合计, 共计).
 */
final class GoalProducts {

    private static final int MAX_WORDS = 12;
    private static final int MAX_SENTENCE = 300;
    private static final String TIMES = "×*xX✕";
    private static final List<String> TOTALS = List.of("合计", "共计", "总计", "共需", "需资金", "总金额", "小计");

    private final GoalText text;
    private final int line;
    private final List<Product> products = new ArrayList<>();

    private GoalProducts(GoalText text, int line) {
        this.text = text;
        this.line = line;
    }

    static List<Product> of(String printed, int line) {
        GoalProducts reading = new GoalProducts(new GoalText(printed), line);
        reading.read();
        return reading.products;
    }

    private void read() {
        List<Token> tokens = text.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = written(i);
            i = end > i ? end : told(i + 1) ? i + 2 : i;
        }
    }

    /** A chain of factors and a result behind an equals sign; where it ends, or where it started if there is none. */
    private int written(int first) {
        List<Token> tokens = text.tokens();
        int last = first;
        while (last + 1 < tokens.size() && hasSign(tokens.get(last), tokens.get(last + 1), TIMES)) {
            last++;
        }
        boolean whole = last > first && last + 1 < tokens.size()
                && hasSign(tokens.get(last), tokens.get(last + 1), "=");
        if (whole) {
            add(tokens.subList(first, last + 1), tokens.get(last + 1));
        }
        return whole ? last + 1 : first;
    }

    /** Whether the words between are one of the signs, and nothing but words around it: 元/人×, 元=. */
    private boolean hasSign(Token one, Token two, String signs) {
        String words = text.between(one, two);
        long found = words.chars().filter(c -> signs.indexOf(c) >= 0).count();
        return words.length() <= MAX_WORDS && found == 1 && words.chars()
                .allMatch(c -> signs.indexOf(c) >= 0 || Character.isIdeographic(c) || c == '/' || c == '(' || c == ')');
    }

    /** A price, its total next to it, and before them the number of what it is the price of. */
    private boolean told(int price) {
        List<Token> tokens = text.tokens();
        if (price + 1 >= tokens.size() || !tokens.get(price).isMoney() || !tokens.get(price + 1).isMoney()) {
            return false;
        }
        Token each = tokens.get(price);
        Token total = tokens.get(price + 1);
        String thing = thing(each);
        boolean named = TOTALS.stream().anyMatch(text.between(each, total)::contains)
                && text.areTogether(each, total, MAX_SENTENCE);
        for (int i = price - 1; named && !thing.isEmpty() && i >= 0
                && text.areTogether(tokens.get(i), total, MAX_SENTENCE); i--) {
            if (tokens.get(i).unit().contains(thing) && !thing.equals("年")) {
                add(List.of(tokens.get(i), each), total);
                return true;
            }
        }
        return false;
    }

    /** What the price is of one of: 人 of 人均 and of 每人; empty if it is no such price. */
    private String thing(Token price) {
        String words = text.before(price, 3);
        int average = words.indexOf('均');
        if (average > 0) {
            return words.substring(average - 1, average);
        }
        int every = words.indexOf('每');
        if (every >= 0 && every + 1 < words.length()) {
            return words.substring(every + 1, every + 2);
        }
        String behind = text.behind(price, 2);
        return behind.startsWith("/") && behind.length() == 2 ? behind.substring(1) : "";
    }

    private void add(List<Token> factors, Token result) {
        products.add(Product.of(factors.stream().map(GoalProducts::quantity).toList(), quantity(result),
                text.printed(factors.get(0), result), line));
    }

    private static Quantity quantity(Token token) {
        return Quantity.of(token.number(), token.unit());
    }
}
