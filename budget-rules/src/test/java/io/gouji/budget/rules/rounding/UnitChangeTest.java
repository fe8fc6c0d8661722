package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Cases;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shared cases of a change of unit (舍位平衡). */
class UnitChangeTest {

    private static final Publisher PUBLISHER = Publisher.of(Vectors.TEMPLATE);
    private static final ConsistentRounding FIXED = ConsistentRounding.standard().withFixed(Vectors.TOTAL);

    private static Map<?, ?> theCase(String id) throws IOException {
        List<?> cases = (List<?>) Cases.of("unit-change.json").json().get("cases");
        return cases.stream().map(each -> (Map<?, ?>) each).filter(each -> each.get("id").equals(id)).findFirst().orElseThrow();
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @Test
    void amountsInYuanAddUpInTenThousands() throws IOException {
        Map<?, ?> given = theCase("t_plus");
        List<Money> amounts = texts(given.get("yuan")).stream().map(text -> Money.ofYuan(new BigDecimal(text))).toList();
        List<String> alone = Vectors.printed(Vectors.publish(PUBLISHER, amounts), amounts.size());
        assertEquals(texts(given.get("wan_2dp_half_up")), alone.subList(0, amounts.size()));
        assertEquals(given.get("rounded_sum"), alone.get(amounts.size()));
        Rounding rounding = FIXED.publish(PUBLISHER, Vectors.lines(amounts), "示例局", 2024);
        assertAddsUp(rounding, amounts.size(), String.valueOf(given.get("rounded_sum")));
        assertEquals(2, rounding.moves().size());
        assertTrue(rounding.moves().stream().allMatch(move -> move.by().abs().equals(Money.parse("0.01"))));
    }

    @Test
    void partsGoToTheNearerEndAsFarAsTheSumAllows() throws IOException {
        Map<?, ?> given = theCase("largest_remainder");
        List<Money> amounts = texts(given.get("parts_exact")).stream().map(Money::parse).toList();
        Rounding rounding = FIXED.publish(PUBLISHER, Vectors.lines(amounts), "示例局", 2024);
        List<String> found = assertAddsUp(rounding, amounts.size(), String.valueOf(given.get("target")));
        assertEquals(texts(given.get("best_L1")), found);
        assertTrue(((List<?>) given.get("admissible")).stream().map(UnitChangeTest::texts).toList().contains(found));
    }

    @Test
    void wholeNumbersKeepTheSumGiven() throws IOException {
        Map<?, ?> given = theCase("oric");
        List<Money> amounts = texts(given.get("x")).stream().map(Money::parse).toList();
        DepartmentBudget alone = Vectors.publish(PUBLISHER.in(MoneyUnit.WAN_YUAN, 0), amounts);
        DepartmentBudget wanted = alone.withFigure(Vectors.TOTAL, Figure.parse("13"));
        Rounding rounding = FIXED.round(wanted, Vectors.publish(PUBLISHER.exact(), amounts));
        assertEquals(texts(given.get("expect")), assertAddsUp(rounding, amounts.size(), "13"));
    }

    private static List<String> assertAddsUp(Rounding rounding, int amounts, String total) {
        assertTrue(rounding.isOptimal(), rounding::toString);
        List<String> printed = Vectors.printed(rounding.orThrow(), amounts);
        List<String> parts = new ArrayList<>(printed.subList(0, amounts));
        BigDecimal sum = parts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal(total).compareTo(sum));
        assertEquals(total, printed.get(amounts));
        return parts;
    }
}
