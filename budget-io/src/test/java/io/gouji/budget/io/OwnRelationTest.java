package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relation of one's own is judged, proven and repaired like a derived one. */
class OwnRelationTest {

    /** 三公 hospitality is what the basic table prints for 30217, which no derived relation says. */
    private static final String HOSPITALITY =
            "hospitality: THREE_PUBLIC:合计:公务接待费 = GENERAL_PUBLIC_BASIC:30217:合计";

    private final DepartmentBudget budget = Samples.budget();

    private static Finding found(DepartmentBudget budget, String relation) {
        return check(budget, relation).relations().stream().filter(each -> each.rule().id().startsWith("own"))
                .findFirst().orElseThrow();
    }

    private static Report check(DepartmentBudget budget, String relation) {
        return Reconciliation.standard().with(OwnRelation.parse(relation)).check(budget);
    }

    private DepartmentBudget wrong(String cell, String figure) {
        return budget.withFigure(CellRef.parse(cell), Figure.parse(figure));
    }

    @Test
    void isJudgedByHalfUnits() {
        assertEquals(Outcome.EXACT, found(budget, HOSPITALITY).outcome());
        assertEquals("own:hospitality", found(budget, HOSPITALITY).id());
        String total = "total: OVERALL:支出/支出总计:预算数 = OVERALL:支出/科学技术支出:预算数 + OVERALL:支出/社会保障和就业支出:预算数 + "
                + "OVERALL:支出/卫生健康支出:预算数 + OVERALL:支出/住房保障支出:预算数";
        assertEquals(Outcome.ROUNDED, found(budget, total).outcome());
        assertEquals(Outcome.BROKEN, found(budget, "x: OVERALL:支出/支出总计:预算数 = OVERALL:支出/科学技术支出:预算数").outcome());
    }

    @Test
    void aBoundLetsTheLeftBeMore() {
        assertEquals(Outcome.EXACT, found(budget, "b: OVERALL:支出/支出总计:预算数 >= OVERALL:支出/科学技术支出:预算数").outcome());
        Finding broken = found(budget, "b: OVERALL:支出/支出总计:预算数 <= OVERALL:支出/科学技术支出:预算数");
        assertEquals(Outcome.BROKEN, broken.outcome());
        assertEquals("own-bound:b", broken.id());
        assertTrue(broken.message(Language.ZH).contains(" 应不小于 "), broken.message(Language.ZH));
    }

    @Test
    void aRegionMeansWhatSomeFigurePrints() {
        assertEquals(Outcome.EXACT, found(budget, "staff: {side=EXPENDITURE fund=GENERAL_PUBLIC use=SPENT nature=PERSONNEL} = "
                + "GENERAL_PUBLIC_BASIC:合计:人员经费").outcome());
    }

    @Test
    void isProvenAndRepaired() {
        DepartmentBudget wrong = wrong("THREE_PUBLIC:合计:公务接待费", "0.81")
                .withFigure(CellRef.parse("THREE_PUBLIC:合计:“三公”经费合计"), Figure.parse("0.81"));
        assertEquals(Boolean.TRUE, Reconciliation.standard().check(wrong).consistent().orElseThrow());
        Report report = check(wrong, HOSPITALITY);
        assertEquals(Boolean.FALSE, report.consistent().orElseThrow());
        assertTrue(report.contradictions().get(0).relations().contains("own:hospitality"),
                report.contradictions().get(0).relations().toString());
        assertFalse(report.contradictions().get(0).repairs().isEmpty());
        assertEquals(Outcome.BROKEN, report.findings().get(0).outcome());
    }

    @Test
    void ofADocumentWithoutTheFiguresItCannotBeJudged() {
        Finding absent = found(budget, "a: EXPENDITURE:999:合计 = EXPENDITURE:合计:合计");
        assertEquals(Outcome.INCOMPLETE, absent.outcome());
        assertTrue(absent.message(Language.ZH).startsWith("自定关系“a”：本文件没有“EXPENDITURE:999:合计”：没有行“999”，而有合计、"),
                absent.message(Language.ZH));
        assertTrue(absent.message(Language.EN).startsWith("relation a: the document does not have 'EXPENDITURE:999:合计': "
                + "no row '999', but 合计, "), absent.message(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"EXPENDITUR:合计:合计, EXPENDITURE:合计:合计", "EXPENDITURE:总计:合计, EXPENDITURE:合计:合计",
        "expenditure:合 计:项目支岀, EXPENDITURE:合计:项目支出", "EXPENDITURE:2060720:合计, EXPENDITURE:2060702:合计"})
    void whatWasProbablyMeantIsSaid(String given, String meant) {
        Finding absent = found(budget, "a: " + given + " = EXPENDITURE:合计:合计");
        assertEquals("自定关系“a”：本文件没有“" + given + "”，是否想用“" + meant + "”。", absent.message(Language.ZH));
        assertEquals("relation a: the document does not have '" + given + "'; did you mean '" + meant + "'?",
                absent.message(Language.EN));
    }

    @Test
    void allThatIsMissingIsSaid() {
        Finding absent = found(budget, "a: {side=EXPENDITURE unit=999999} = PERSONAL:合计:合计 + EXPENDITURE:合计:年度");
        assertEquals("自定关系“a”：本文件没有印出“{side=EXPENDITURE unit=999999}”的数；"
                + "本文件没有“PERSONAL:合计:合计”：没有表“PERSONAL”，而有" + String.join("、", forms().subList(0, 8)) + "等；"
                + "本文件没有“EXPENDITURE:合计:年度”：没有栏“年度”，而有合计、基本支出、项目支出。", absent.message(Language.ZH));
        Finding kind = found(budget, "a: EXPENDITURE:合计:合计 = EXPENDITURE:合计:项目支出 / EXPENDITURE:合计:合计");
        assertEquals("自定关系“a”：“EXPENDITURE:合计:合计”的计量内容与此处不符。", kind.message(Language.ZH));
    }

    private List<String> forms() {
        return budget.cells().stream().map(cell -> cell.ref().form()).distinct().toList();
    }

    @Test
    void refusesWhatIsNoRelation() {
        for (String text : new String[] {"EXPENDITURE:合计:合计 = EXPENDITURE:合计:合计", "a: b", "a: b:c:d == e:f:g", "a: b = c"}) {
            assertThrows(IllegalArgumentException.class, () -> OwnRelation.parse(text), text);
        }
        assertEquals(OwnRelation.parse(HOSPITALITY), OwnRelation.parse(OwnRelation.parse(HOSPITALITY).toString()));
    }

    /** Projects are 467.50 of 704.60, that is 66.35 %. */
    @Test
    void aShareIsDeclaredAsABound() {
        String share = "share: EXPENDITURE:合计:项目支出 >= %s * EXPENDITURE:合计:合计";
        assertEquals(Outcome.EXACT, found(budget, share.formatted("0.6")).outcome());
        assertEquals(Outcome.ROUNDED, found(budget, share.formatted("66.35%")).outcome(), "467.5021 to 467.50");
        Finding broken = found(budget, share.formatted("0.7"));
        assertEquals(Outcome.BROKEN, broken.outcome());
        assertEquals("own-bound:share", broken.id());
        assertEquals("467.50", broken.printed().orElseThrow().toString());
        assertEquals("493.22", broken.computed().orElseThrow().toString());
        assertEquals(share.formatted("0.7") + "；左边 467.50，右边 493.22，相差 -25.72，容许 0.0085", broken.message(Language.ZH));
        assertEquals(Outcome.EXACT, found(budget, "x: EXPENDITURE:合计:项目支出 <= 0.7 × EXPENDITURE:合计:合计").outcome());
    }

    @Test
    void aShareIsProvenAndRepaired() {
        Report report = check(budget, "share: EXPENDITURE:合计:项目支出 >= 0.7 * EXPENDITURE:合计:合计");
        assertEquals(Boolean.FALSE, report.consistent().orElseThrow());
        assertTrue(report.contradictions().get(0).relations().contains("own-bound:share"));
        DepartmentBudget one = wrong("THREE_PUBLIC:合计:公务接待费", "0.50")
                .withFigure(CellRef.parse("THREE_PUBLIC:合计:“三公”经费合计"), Figure.parse("0.18"));
        Report repaired = Reconciliation.standard().with(
                OwnRelation.parse("less: THREE_PUBLIC:合计:公务接待费 <= 0.01 * GENERAL_PUBLIC_BASIC:302:合计")).check(one);
        assertEquals(Boolean.FALSE, repaired.consistent().orElseThrow());
        assertTrue(repaired.contradictions().stream().flatMap(each -> each.repairs().stream())
                .flatMap(each -> each.changes().stream()).anyMatch(change ->
                change.suggested().filter(figure -> figure.printed().equals("0.18")).isPresent()));
    }

    @Test
    void aFormulaHasSigns() {
        String basic = "basic: EXPENDITURE:合计:合计 - EXPENDITURE:合计:项目支出 = EXPENDITURE:合计:基本支出";
        assertEquals(Outcome.EXACT, found(budget, basic).outcome());
        assertEquals(Outcome.EXACT, found(budget, "none: - EXPENDITURE:合计:合计 + EXPENDITURE:合计:项目支出 = "
                + "- 0.5 * EXPENDITURE:合计:基本支出 - 50% * EXPENDITURE:合计:基本支出").outcome());
        DepartmentBudget wrong = wrong("EXPENDITURE:合计:基本支出", "247.10");
        assertEquals(Outcome.BROKEN, found(wrong, basic).outcome());
        assertEquals(Outcome.INCOMPLETE, found(budget.withFigure(CellRef.parse("EXPENDITURE:合计:基本支出"),
                Figure.unread("?")), basic.replace(" = ", " = 2 * ")).outcome());
    }
}
