package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.Serialized;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Codes.class)
@Domain(DomainContext.Global.class)
class CodePropertyTest {

    @Property
    void parentContainsItsChild(@ForAll FunctionCode code, @ForAll EconomicCode economic) {
        code.parent().ifPresent(parent -> assertTrue(parent.contains(code) && !code.contains(parent)));
        economic.parent().ifPresent(parent -> assertTrue(parent.contains(economic) && !economic.contains(parent)));
    }

    @Property
    void containsWhatHasItAtItsLevel(@ForAll FunctionCode a, @ForAll FunctionCode b) {
        assertEquals(a.contains(b), b.at(a.level()).filter(a::equals).isPresent());
        assertEquals(a.contains(b) && b.contains(a), a.equals(b));
    }

    @Property
    void ofUndoesToString(@ForAll FunctionCode function, @ForAll EconomicCode economic, @ForAll UnitCode unit) {
        assertEquals(function, FunctionCode.of(function.toString()));
        assertEquals(economic, EconomicCode.of(economic.toString()));
        assertEquals(unit, UnitCode.of(unit.toString()));
    }

    @Property
    void orderAgreesWithEquality(@ForAll FunctionCode f, @ForAll FunctionCode g, @ForAll EconomicCode e,
                                 @ForAll EconomicCode d, @ForAll UnitCode u, @ForAll UnitCode v) {
        orderAgrees(f, g);
        orderAgrees(e, d);
        orderAgrees(u, v);
    }

    @Property
    void survivesSerialisation(@ForAll FunctionCode function, @ForAll EconomicCode economic, @ForAll UnitCode unit) {
        assertEquals(function, Serialized.copy(function));
        assertEquals(economic, Serialized.copy(economic));
        assertEquals(unit, Serialized.copy(unit));
    }

    @Property
    void acceptsExactlyWhatIsValid(@ForAll("texts") String text) {
        accepts(text, FunctionCode.isValid(text), FunctionCode::of);
        accepts(text, EconomicCode.isValid(text), EconomicCode::of);
        accepts(text, UnitCode.isValid(text), UnitCode::of);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30),
            Arbitraries.strings().withChars("023A ２").ofMinLength(2).ofMaxLength(8));
    }

    private static void accepts(String text, boolean valid, Function<String, Object> factory) {
        if (valid) {
            assertEquals(text, factory.apply(text).toString());
        } else {
            assertThrows(IllegalArgumentException.class, () -> factory.apply(text));
        }
    }

    private static <T extends Comparable<T>> void orderAgrees(T a, T b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertTrue(!a.equals(b) || a.hashCode() == b.hashCode());
    }
}
