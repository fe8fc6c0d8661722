package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.label.Labels;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellRefPropertyTest {

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.oneOf(Arbitraries.strings(),
                Arbitraries.strings().withChars(":\\/ ：（()）合计a😀\n+=").ofMaxLength(8));
    }

    @Property
    void parseUndoesToString(
            @ForAll("parts") String form, @ForAll("parts") String row, @ForAll("parts") String column) {
        CellRef ref = CellRef.of(form, row, column);
        CellRef parsed = CellRef.parse(ref.toString());
        assertEquals(form, parsed.form());
        assertEquals(row, parsed.row());
        assertEquals(column, parsed.column());
        assertEquals(ref, parsed);
        assertEquals(ref, Copies.serialized(ref));
    }

    @Property
    void equalWhenTheLabelsAre(@ForAll("parts") String one, @ForAll("parts") String two) {
        boolean same = Labels.key(one).equals(Labels.key(two));
        assertEquals(same, CellRef.of("F", one, "c").equals(CellRef.of("F", two, "c")));
        assertEquals(same, CellRef.of("F", "r", one).equals(CellRef.of("F", "r", two)));
        assertEquals(one.equals(two), CellRef.of(one, "r", "c").equals(CellRef.of(two, "r", "c")));
    }

    @Property
    void equalOnlyPartByPart(@ForAll("parts") String a, @ForAll("parts") String b, @ForAll("parts") String c,
            @ForAll("parts") String d) {
        boolean same = Labels.key(a).equals(Labels.key(c)) && Labels.key(b).equals(Labels.key(d));
        assertEquals(same, CellRef.of("F", a, b).equals(CellRef.of("F", c, d)));
    }

    @Property
    void orderAgreesWithEquals(@ForAll("parts") String a, @ForAll("parts") String b, @ForAll("parts") String c,
            @ForAll("parts") String d) {
        CellRef one = CellRef.of("F", a, b);
        CellRef two = CellRef.of("F", c, d);
        assertEquals(one.equals(two), one.compareTo(two) == 0);
        assertEquals(Integer.signum(one.compareTo(two)), -Integer.signum(two.compareTo(one)));
        assertTrue(!one.equals(two) || one.hashCode() == two.hashCode());
    }

    @Example
    void refusesAnythingButThreeParts() {
        for (String text : new String[] {"", "A", "A:b", "A:b:c:d", "A:b\\:c"}) {
            assertEquals("Cell must be form:row:column, such as 'EXPENDITURE:2060702:项目支出', but was '" + text + "'",
                    assertThrows(IllegalArgumentException.class, () -> CellRef.parse(text)).getMessage());
        }
    }

    @Example
    void aColonBelongsToThePartThatHasIt() {
        assertNotEquals(CellRef.of("F", "a:b", "c"), CellRef.of("F", "a", "b:c"));
        assertNotEquals(CellRef.of("F:a", "b", "c"), CellRef.of("F", "a:b", "c"));
        assertNotEquals(CellRef.of("F\na", "b", "c"), CellRef.of("F", "a\nb", "c"));
    }

    @Example
    void printsAsOneWord() {
        assertEquals("EXPENDITURE:2060702:项目支出", CellRef.of("EXPENDITURE", "2060702", "项目支出").toString());
        assertEquals("F:a\\:b:c\\\\", CellRef.of("F", "a:b", "c\\").toString());
    }
}
