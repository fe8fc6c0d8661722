package io.gouji.budget.rules.publication;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.publication.Clearance.PublicationObstacle;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at lines before tables are made of them. */
final class LineAudit {

    private static final int MOST = 20;
    private static final Region REVENUE = Region.of(Side.REVENUE);

    private final Publisher publisher;
    private final Template template;
    private final Region base;
    private final Places places;
    private final long[] sums;
    private final Map<Dimension, Money> undecided;
    private final Map<Region, Money> balances = new TreeMap<>();

    LineAudit(BudgetLines lines, Publisher publisher, int year) {
        this.publisher = publisher;
        this.template = publisher.template();
        this.base = template.region().withYear(year);
        this.places = lines.places();
        this.sums = lines.sums();
        this.undecided = publisher.undecided(lines, year);
    }

    List<PublicationObstacle> obstacles() {
        boolean any = false;
        for (int place = 0; place < places.size(); place++) {
            Region region = base.and(places.region(place));
            if (base.contains(region)) {
                any = true;
                add(region, Money.ofFen(sums[place]));
            }
        }
        return any
                ? found() : List.of(PublicationObstacle.of(PublicationObstacle.Kind.NO_LINES, base.toString(),
                "没有所公布年度和口径的数据：" + chinese(base) + "。", "no line is of " + base));
    }

    private void add(Region region, Money amount) {
        boolean revenue = REVENUE.contains(region);
        balance(region, Dimension.FUND, revenue ? amount : amount.negated());
        balance(region, Dimension.UNIT, revenue ? amount : amount.negated());
    }

    private void balance(Region region, Dimension dimension, Money amount) {
        Region part = region.node(dimension).map(Region.everything()::with).orElse(Region.everything());
        balances.merge(part, amount, Money::plus);
    }

    private List<PublicationObstacle> found() {
        List<PublicationObstacle> found = new ArrayList<>();
        undecided.forEach((dimension, amount) -> found.add(undecided(dimension, amount)));
        balances.forEach((part, amount) -> {
            if (!amount.isZero() && found.size() < MOST) {
                found.add(unbalanced(part, amount));
            }
        });
        return found;
    }

    private PublicationObstacle undecided(Dimension dimension, Money amount) {
        return PublicationObstacle.of(PublicationObstacle.Kind.UNDECIDED_LINES, dimension.toString(),
                "合计 " + said(amount) + "的数据没有写明“" + chinese(dimension) + "”，而本套表样须区分："
                        + template.leaves(dimension).stream().map(Node::chinese).collect(Collectors.joining("、")) + "。",
                publisher.refusal(dimension, amount));
    }

    private PublicationObstacle unbalanced(Region part, Money amount) {
        boolean all = part.equals(Region.everything());
        return PublicationObstacle.of(PublicationObstacle.Kind.UNBALANCED_LINES, all ? "-" : part.toString(),
                "收支不平：" + chinese(part) + "，收入减支出为 " + said(amount) + "。",
                "revenue less expenditure must be " + said(Money.ZERO) + (all ? " in all" : " for " + part)
                        + ", but was " + said(amount));
    }

    private String said(Money amount) {
        return publisher.unit().text(amount);
    }

    private static String chinese(Region region) {
        String named = Arrays.stream(Dimension.values()).flatMap(each -> region.node(each).stream())
                .map(Node::chinese).collect(Collectors.joining(" "));
        return named.isEmpty() ? "全部" : named;
    }

    private static String chinese(Dimension dimension) {
        return switch (dimension) {
            case FUND -> "资金性质";
            case VINTAGE -> "资金年度";
            case USE -> "去向";
            default -> "支出性质";
        };
    }
}
