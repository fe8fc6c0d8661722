package io.gouji.budget.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.Serialized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class MoneyPropertyTest {

    @Property
    void parseUndoesToString(@ForAll Money amount) {
        assertEquals(amount, Money.parse(amount.toString()));
        assertEquals(amount, Money.of(amount.amount()));
        assertEquals(amount, Money.ofFen(amount.fen()));
        assertEquals(amount, Money.ofYuan(amount.amount().movePointRight(4)));
    }

    @Property
    void hasTwoToSixPlacesWithoutUselessZeros(@ForAll Money amount) {
        BigDecimal wan = amount.amount();
        assertTrue(wan.scale() >= 2 && wan.scale() <= 6);
        assertTrue(wan.scale() == 2 || wan.unscaledValue().longValueExact() % 10 != 0);
    }

    @Property
    void agreesWithBigDecimal(@ForAll Money a, @ForAll Money b, @ForAll @IntRange(min = -9, max = 9) int count) {
        assertEquals(0, a.amount().add(b.amount()).compareTo(a.plus(b).amount()));
        assertEquals(0, a.amount().multiply(BigDecimal.valueOf(count)).compareTo(a.times(count).amount()));
        assertEquals(a.amount().compareTo(b.amount()), a.compareTo(b));
        assertEquals(a.amount().signum(), a.signum());
    }

    @Property
    void minusUndoesPlus(@ForAll Money a, @ForAll Money b) {
        assertEquals(a, a.plus(b).minus(b));
        assertEquals(a.minus(b), b.minus(a).negated());
        assertEquals(a, a.negated().negated());
    }

    @Property
    void sumDependsNeitherOnOrderNorOnGrouping(@ForAll @Size(max = 9) List<Money> amounts, @ForAll Random random,
                                               @ForAll @IntRange(max = 9) int cut) {
        Money sum = Money.sum(amounts);
        List<Money> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);
        assertEquals(sum, Money.sum(shuffled));
        int at = Math.min(cut, amounts.size());
        assertEquals(sum, Money.sum(amounts.subList(0, at)).plus(Money.sum(amounts.subList(at, amounts.size()))));
        assertEquals(sum, amounts.stream().reduce(Money.ZERO, Money::plus));
    }

    @Property
    void equalAmountsAgreeInEverything(@ForAll Money a, @ForAll Money b) {
        Money again = Money.of(a.amount().setScale(30));
        assertEquals(a, again);
        assertEquals(a.hashCode(), again.hashCode());
        assertEquals(0, a.compareTo(again));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }

    @Property
    void roundingMovesByHalfAUnitAtMost(@ForAll Money amount, @ForAll @IntRange(max = 6) int decimals) {
        Money moved = amount.rounded(decimals, RoundingMode.HALF_UP).minus(amount).abs();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        assertTrue(moved.times(2).amount().compareTo(unit) <= 0);
    }

    @Property
    void survivesSerialisation(@ForAll Money amount) {
        assertEquals(amount, Serialized.copy(amount));
    }

    @Property
    void refusesBadTextInTwoWaysOnly(@ForAll("texts") String text) {
        try {
            Money amount = Money.parse(text);
            assertEquals(0, new BigDecimal(text).compareTo(amount.amount()));
        } catch (IllegalArgumentException | ArithmeticException expected) {
            assertTrue(expected.getMessage().startsWith("Amount must "), expected.getMessage());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings(),
            Arbitraries.strings().withChars("0123456789.-eE ").ofMaxLength(45));
    }
}
