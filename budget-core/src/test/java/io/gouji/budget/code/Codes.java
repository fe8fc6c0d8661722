package io.gouji.budget.code;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Codes of every shape; short digit ranges, so that codes above and below each other meet. */
public final class Codes extends DomainContextBase {

    @Provide
    public Arbitrary<FunctionCode> functionCodes() {
        return digits("2", 2, 4, 6).map(FunctionCode::of);
    }

    @Provide
    public Arbitrary<EconomicCode> economicCodes() {
        return digits("3", 2, 4).map(EconomicCode::of);
    }

    @Provide
    public Arbitrary<UnitCode> unitCodes() {
        return Arbitraries.strings().withChars("01Z").ofMinLength(3).ofMaxLength(8).map(UnitCode::of);
    }

    private static Arbitrary<String> digits(String first, Integer... more) {
        return Arbitraries.of(more).flatMap(n -> Arbitraries.strings().withChars("019").ofLength(n)).map(first::concat);
    }
}
