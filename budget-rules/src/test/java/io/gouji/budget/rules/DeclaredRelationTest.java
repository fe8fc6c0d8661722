package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.OwnRelation;
import io.gouji.budget.table.Template;
import io.gouji.budget.table.Template.DeclarationException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Formulas and inequalities of a template hold in its documents as what follows from its forms does. */
class DeclaredRelationTest {

    private static final String COST = """
            template tiny phase=BUDGET
            relation cost: A:206:金额 >= 0.6 * A:合计:金额       # before its form
            form 1 A 甲
              panel side=EXPENDITURE
                column 金额
                row 合计
                functions
            """;

    private static final String RATIO = """
            template tiny phase=BUDGET
            relation load: B:合计:占比 = A:206:金额 / A:合计:金额
            form 1 A 甲
              panel side=EXPENDITURE
                column 金额
                row 合计
                functions
            form 2 B 乙
              panel side=EXPENDITURE
                column 占比 as=share
                row 合计
            """;

    private static Report ratio(String percent) {
        return Reconciliation.standard().check(Tiny.budget(RATIO, "A\n合计 8.00\n206 2.00\n208 6.00",
                "B\n合计 " + percent));
    }

    private static Report check(String table) {
        return Reconciliation.standard().check(Tiny.budget(COST, table));
    }

    @Test
    void anInequalityThatHoldsIsJudgedAndNoMore() {
        for (String table : List.of("A\n合计 10.00\n206 6.00\n208 4.00", "A\n合计 10.00\n206 9.00\n208 1.00",
                "A\n合计 0.01\n206 0.01", "A\n合计 10.01\n206 6.00\n208 4.00")) {
            Report report = check(table);
            assertFalse(report.isBroken(), report.findings()::toString);
            assertEquals(Optional.of(true), report.consistent(), () -> table + report.contradictions());
            assertTrue(report.relations().stream().anyMatch(each -> each.id().equals("own-bound:cost")));
        }
    }

    @Test
    void anInequalityThatDoesNotHoldIsProvenAndRepaired() {
        Report report = check("A\n合计 10.00\n206 5.00\n208 5.00");
        assertEquals(List.of("own-bound:cost"),
                report.findings(Outcome.BROKEN).stream().map(each -> each.id()).toList());
        assertEquals(Optional.of(false), report.consistent());
        assertTrue(report.contradictions().get(0).relations().contains("own-bound:cost"));
        List<Change> changes = report.contradictions().get(0).repairs().stream()
                .flatMap(repair -> repair.changes().stream()).toList();
        assertTrue(changes.stream().anyMatch(change -> change.cell().ref().row().equals("206")
                && change.range().lower().orElseThrow().doubleValue() >= 5.99), changes::toString);
        String told = report.findings(Outcome.BROKEN).get(0).message(Language.EN);
        assertTrue(told.contains("left 5.00, right 6.00, difference -1.00"), told);
    }

    /** Each relation holds by itself: 6.00 of 10.01 and 6.00 + 4.01; both do not, for 208 is 4.005 at least. */
    @Test
    void anInequalityIsProvenTogetherWithTheSums() {
        Report report = check("A\n合计 10.01\n206 6.00\n208 4.01");
        assertFalse(report.isBroken());
        assertEquals(Optional.of(false), report.consistent());
    }

    @Test
    void aBlankHasWhatTheInequalityLeaves() {
        Report report = Tiny.check(COST, "A\n合计 10.00\n206 _\n208 _");
        assertTrue(report.range(report.budget().cells().get(1).ref()).lower().orElseThrow().doubleValue() >= 5.99);
    }

    @Test
    void aDocumentWithoutTheFigureIsNotJudged() {
        Report report = check("A\n合计 10.00\n208 10.00");
        assertEquals(1, report.findings(Outcome.INCOMPLETE).stream().filter(each -> each.id().endsWith(":cost")).count());
        assertFalse(report.isBroken());
    }

    @Test
    void aTemplateKeepsItsRelations() {
        Template template = Template.parse(COST);
        assertEquals(List.of(OwnRelation.parse("cost: A:206:金额 >= 0.6 * A:合计:金额")).toString(),
                template.relations().stream().map(each -> each.toString().strip()).toList().toString());
        assertEquals(template, Copies.serialized(template));
        assertEquals(template.relations(), Copies.serialized(template).relations());
        OwnRelation own = OwnRelation.parse("x: A:206:金额 = 60% * {side=EXPENDITURE} - A:208:金额");
        assertEquals(own.right(), own.right().stream().map(Copies::serialized).toList());
    }

    @Test
    void mistakesOfARelationAreMistakesOfTheDeclaration() {
        for (String wrong : List.of("relation cost A:206:金额", "relation x: B:206:金额 = A:206:金额",
                "relation cost: A:206:金额 = A:208:金额", "relation y: 0.1234567 * A:206:金额 = A:208:金额")) {
            DeclarationException ex = assertThrows(DeclarationException.class, () -> Template.parse(COST + wrong), wrong);
            assertEquals(1, ex.faults().size(), ex.faults()::toString);
            assertEquals(8, ex.faults().get(0).line());
        }
    }

    @Test
    void aRatioIsJudgedProvenExplainedAndRepaired() {
        Report right = ratio("25.00");
        assertEquals(Outcome.EXACT, load(right).outcome());
        assertTrue(load(right).message(Language.ZH).contains("25.00% = 2.00 ÷ 8.00 = 25.00%"), load(right).toString());
        Report wrong = ratio("52.00");
        assertEquals(Outcome.BROKEN, load(wrong).outcome());
        assertTrue(load(wrong).message(Language.EN).contains("52.00% ≠ 2.00 ÷ 8.00 = 25.00%; difference 27"),
                load(wrong).message(Language.EN));
        assertEquals(Optional.of(false), wrong.consistent());
        assertTrue(wrong.contradictions().get(0).relations().contains("own-ratio:load"));
        assertTrue(wrong.contradictions().get(0).repairs().stream().flatMap(repair -> repair.changes().stream())
                .anyMatch(change -> change.cell().ref().toString().equals("B:合计:占比")
                        && change.suggested().map(Object::toString).orElse("").startsWith("25")),
                wrong.contradictions()::toString);
    }

    private static Finding load(Report report) {
        return report.relations().stream().filter(each -> each.id().equals("own-ratio:load")).findFirst().orElseThrow();
    }

    @Test
    void aRatioOfWhatIsNoPercentageIsNotJudged() {
        for (String text : List.of("x: A:合计:金额 = A:206:金额 / A:合计:金额", "x: B:合计:占比 = B:合计:占比 / A:合计:金额",
                "x: B:合计:占比 = A:205:金额 / A:合计:金额")) {
            Report report = Reconciliation.standard().with(OwnRelation.parse(text)).check(ratio("25.00").budget());
            assertEquals(1, report.findings(Outcome.INCOMPLETE).stream().filter(each -> each.id().endsWith(":x")).count(),
                    text);
        }
    }

    @Test
    void aRatioHasOneFigureEach() {
        for (String text : List.of("x: A:a:b = A:c:d + A:e:f / A:g:h", "x: A:a:b >= A:c:d / A:g:h",
                "x: A:a:b = 2 * A:c:d / A:g:h")) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> OwnRelation.parse(text)).getMessage()
                    .startsWith("Ratio must be 'NAME: TERM = TERM / TERM', such as "), text);
        }
    }
}
