package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.table.PerformancePlan.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityPropertyTest {

    private static final int MOST_DIGITS = 18;

    @Property
    void whatIsReadIsPrintedAsItIsRead(@ForAll("groupedDigits") String digits, @ForAll("decimals") String decimals,
            @ForAll("units") String unit) {
        Optional<Quantity> read = Quantity.read(digits + decimals + unit);

        boolean few = digits.replaceAll("\\D", "").length() <= MOST_DIGITS;
        assertEquals(few, read.isPresent());
        assertEquals(read, read.map(Quantity::toString).map(Quantity::parse));
    }

    @Provide
    Arbitrary<String> groupedDigits() {
        Arbitrary<String> first = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(3);
        Arbitrary<List<String>> others = Arbitraries.strings().numeric().ofLength(3).list().ofMaxSize(7);
        return Combinators.combine(Arbitraries.of("", "-"), first, others).as((sign, head, groups) ->
                sign + Stream.concat(Stream.of(head), groups.stream()).collect(Collectors.joining(",")));
    }

    @Provide
    Arbitrary<String> decimals() {
        return Arbitraries.strings().numeric().ofMaxLength(5).map(digits -> digits.isEmpty() ? "" : "." + digits);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("", "%", "万人", "场次");
    }
}
