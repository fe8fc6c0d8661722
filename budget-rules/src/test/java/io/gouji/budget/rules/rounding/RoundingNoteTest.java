package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundingNoteTest {

    private static RoundingNote note(String... amounts) {
        List<Money> parts = Stream.of(amounts).map(Money::parse).toList();
        DepartmentBudget budget = Vectors.publish(Publisher.of(Vectors.TEMPLATE), parts);
        return RoundingNote.of(Reconciliation.standard().check(budget));
    }

    @Test
    void namesTotalsWithTheirDifference() {
        RoundingNote note = note("1.3451", "4.515", "0.225");
        assertEquals("尾差说明：因四舍五入，下列合计数与所列分项之和存在尾差（单位：万元）。\n"
                + "1．表1《明细表》 合计 金额：列示 6.09，分项之和 6.10，尾差 -0.01。", note.text(Language.ZH));
        assertEquals("Rounding note: figures are rounded one by one; these totals differ from the sum of their parts as printed"
                + " (in 万元).\n1. table 1 合计 金额: printed 6.09, sum of parts 6.10, difference -0.01",
                note.text(Language.EN));
    }

    @Test
    void saysSoWhereEverythingAddsUp() {
        assertEquals("尾差说明：各合计数与所列分项之和一致。", note("1.00", "2.00").text(Language.ZH));
        assertEquals("Rounding note: every total is the sum of its parts as printed.", note("1.00", "2.00").text(Language.EN));
    }

    @Test
    void aTotalMayBeMoreThanItsPartsToo() {
        RoundingNote.Item item = note("1.3449", "4.5149", "0.2249").items().get(0);
        assertEquals("sum-rows:LIST:合计:金额", item.relation());
        assertEquals(new BigDecimal("0.01"), item.difference().stripTrailingZeros());
        assertEquals("表1《明细表》 合计 金额：列示 6.08 万元，分项之和 6.07 万元，尾差 +0.01 万元。", item.text(Language.ZH));
        assertEquals("table 1 合计 金额: printed 6.08 万元, sum of parts 6.07 万元, difference +0.01 万元", item.text(Language.EN));
    }

    @Test
    void amountsAreSaidInTheUnitOfTheTables() {
        List<Money> parts = Stream.of("1.00005", "4.51005", "0.22004").map(Money::parse).toList();
        DepartmentBudget budget = Vectors.publish(Publisher.of(Vectors.TEMPLATE).in(MoneyUnit.YUAN, 0), parts);
        RoundingNote note = RoundingNote.of(Reconciliation.standard().check(budget));
        assertEquals("尾差说明：因四舍五入，下列合计数与所列分项之和存在尾差（单位：元）。\n"
                + "1．表1《明细表》 合计 金额：列示 57301.00，分项之和 57302.00，尾差 -1.00。", note.text(Language.ZH));
        assertTrue(note.text(Language.EN).contains("(in 元)."), note.text(Language.EN));
        assertTrue(note.items().get(0).text(Language.EN).endsWith("difference -1.00 元"), note.items()::toString);
        assertEquals("调整 1 个数，共 1.80 元，最多一处 0.50 元（已证明最小）", ConsistentRounding.standard().round(budget,
                Vectors.publish(Publisher.of(Vectors.TEMPLATE).exact(), parts)).message(Language.ZH));
    }

    @Test
    void notesAreValues() {
        RoundingNote note = note("1.3451", "4.515", "0.225");
        assertEquals("1 totals differ from the sum of their printed parts", note.toString());
        assertEquals("0 totals differ from the sum of their printed parts", note("1").toString());
        assertEquals(note, note("1.3451", "4.515", "0.225"));
        assertEquals(note.hashCode(), note("1.3451", "4.515", "0.225").hashCode());
        assertNotEquals(note, note("1"));
        assertNotEquals(note.hashCode(), note("1").hashCode());
        assertNotEquals(note, new Object());
    }

    @Test
    void whatIsWrongBeyondRoundingIsNoRounding() {
        DepartmentBudget budget = Vectors.publish(Publisher.of(Vectors.TEMPLATE), List.of(Money.parse("1.00")));
        assertEquals(List.of(), RoundingNote.of(Reconciliation.standard()
            .check(budget.withFigure(Vectors.TOTAL, Figure.parse("2.00")))).items());
    }
}
