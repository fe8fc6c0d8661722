package io.gouji.budget.money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Amounts of every size, up to a tenth of the largest so that a few of them add up to an amount. */
public final class Amounts extends DomainContextBase {

    @Provide
    public Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-99_999_999_999_999_999L, 99_999_999_999_999_999L).map(Money::ofFen);
    }

    @Provide
    public Arbitrary<Figure> figures() {
        Arbitrary<Figure> printed = amounts().flatMap(amount ->
            Arbitraries.integers().between(-8, 6).map(scale -> Figure.print(amount, scale)));
        return Arbitraries.frequencyOf(
            Tuple.of(8, printed),
            Tuple.of(1, Arbitraries.just(Figure.blank())),
            Tuple.of(1, Arbitraries.strings().map(Figure::unread)));
    }
}
