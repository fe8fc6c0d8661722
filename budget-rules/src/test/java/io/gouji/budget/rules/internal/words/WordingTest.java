package io.gouji.budget.rules.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.prose.Sentences;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void tellsWhatIsLeftOfTheBlankForm() {
        assertEquals("""
                BROKEN template-residue:1:增加(减少)
                留有模板的内容：“比上年增加(减少)5万元。”。
                '比上年增加(减少)5万元。' has something left of the blank form
                """, told("比上年增加（减少）5 万元。"));
    }

    @Test
    void tellsAReasonThatIsNotThere() {
        assertEquals("""
                BROKEN template-residue:2:原因是。
                留有模板的内容：“主要原因是。”。
                '主要原因是。' has something left of the blank form
                """, told("收入 5 万元。\n主要原因是。"));
    }

    @Test
    void aHeadingOfATableMayOfferAChoice() {
        assertEquals("", told("项目\t比上年增加（减少）\t占比 %\n"));
        assertEquals("BROKEN template-residue:1:XX局", told("部门名称\tXX局\n").lines().findFirst().orElse(""));
    }

    @Test
    void tellsAPercentSignWithoutNumber() {
        assertEquals("""
                BROKEN percent-missing:1:占基本支出预算%
                “占基本支出预算%”缺少数字。
                '占基本支出预算%' has no number
                """, told("人员经费 5 万元，占基本支出预算%。"));
        assertEquals("", told("人员经费 5 万元，占基本支出预算 50 %，单位：%。"));
    }

    @Test
    void tellsNothingInYuanAmongTenThousands() {
        assertEquals("""
                STRAINED unit-slip:1:0元
                “收入5万元,其他收入0元。”用“元”，同句其他金额用“万元”。
                '收入5万元,其他收入0元。' is in yuan among amounts of 万元
                """, told("收入 5 万元，其他收入 0 元。"));
        assertEquals("", told("收入 5 万元，每人 100 元，共 50 人，补助 10.0 元。"));
        assertEquals("", told("收入 50000 元，其他收入 0 元。"));
    }

    @Test
    void tellsABaseThatIsNotTheYearBefore() {
        assertEquals("""
                BROKEN base-year:1:比2024年预算增加
                “比2024年预算增加”应与上年相比。
                '比2024年预算增加' is not against the year before
                """, told("收入 5 万元，比 2024 年预算增加 1 万元。"));
        assertEquals("", told("收入 5 万元，比 2023 年增加 1 万元，占比 2024 年为高，同比 2024 年预算。"));
        assertEquals("", told("到 2025 年，科普覆盖面较 2024 年提高。"));
        assertEquals("", told("比 12024 年"));
    }

    @Test
    void tellsWhichKindOfDocumentItIs() {
        assertEquals("""
                STRAINED document-kind:3:年部门预算安排
                “2024年部门预算安排如下。”与标题的“单位预算”不一致。
                '2024年部门预算安排如下。' differs from the title's '单位预算'
                """, told("示例中心 2024 年单位预算。\n\n2024 年部门预算安排如下。"));
        assertEquals("", told("示例局 2024 年部门预算。\n由本级单位预算和所属单位预算组成。2024 年部门预算安排如下。"));
        assertEquals("", told("部门预算和单位预算。2024 年单位预算安排如下。"));
    }

    @Test
    void tellsTypingErrorsInTitles() {
        assertEquals("""
                BROKEN title-typo:1:固有资本
                有错字：“固有资本经营预算支出表”。
                '固有资本经营预算支出表' has a typing error
                """, told("固有资本经营预算支出表"));
        assertEquals("", told("编制预算，预算支出如下；一般公共预算预算数。"));
    }

    @Test
    void tellsClassesWithoutMoneyAndFormerNames() {
        assertEquals("""
                STRAINED class-named:1:教育支出
                文字列有“教育支出”，各表中其金额为零。
                the text lists '教育支出', which has no money in any table
                """, told("支出包括：教育支出。"));
        assertEquals("""
                STRAINED class-stale:1:医疗卫生与计划生育支出
                “医疗卫生与计划生育支出”是旧名称，应为“卫生健康支出”。
                '医疗卫生与计划生育支出' is a former name of '卫生健康支出'
                """, told("主要用于：医疗卫生与计划生育支出 5 万元。"));
        assertEquals("", told("负责教育、医疗卫生、环境保护等工作；卫生健康支出（类）5 万元。"));
    }

    @Test
    void formerNamesAreOnlyJudgedInYearsThatTheCatalogueKnows() {
        List<Observation> of2017 = ClassWording.of(Spoken.budget(2017, List.of(), ""), Sentences.of(
                Spoken.budget(2017, List.of(), "医疗卫生与计划生育支出 5 万元。").sections()));
        assertEquals(List.of(), of2017);
    }

    @ParameterizedTest
    @CsvSource({"增长%。, BROKEN percent-missing:1:增长%", "'增长%,降低5%。', BROKEN percent-missing:1:增长%",
        "%占比%。, BROKEN percent-missing:1:占比%", "%, EXACT percent-missing:1:", "预算%。, EXACT percent-missing:1:",
        "占0%。, EXACT percent-missing:1:", "占9%。, EXACT percent-missing:1:", "增长% 的, EXACT percent-missing:1:",
        "占一二三四五六七八九十一二三四五六七八九%。, BROKEN percent-missing:1:占一二三四五六七八九十一二三四五六七八九%",
        "占一二三四五六七八九十一二三四五六七八九十%。, EXACT percent-missing:1:", "占比, ''"})
    void aPercentSignThatEndsAClauseHasItsNumberBeforeIt(String text, String told) {
        assertEquals(told, seen(text));
    }

    @ParameterizedTest
    @CsvSource({"0 元为罚款收入和 5 万元, STRAINED unit-slip:1:0元", "每人 90 元共 5 万元, EXACT unit-slip:1:",
        "每人 90 元、罚款 0 元共 5 万元, STRAINED unit-slip:1:0元", "5 万元, EXACT unit-slip:1:", "5 元, ''"})
    void nothingIsInTheUnitOfTheOtherAmounts(String text, String told) {
        assertEquals(told, seen(text));
    }

    @ParameterizedTest
    @CsvSource({"比2024年增加。, BROKEN base-year:1:比2024年增加。", "比2023年增加。, EXACT base-year:1:",
        "较2029年减少。, BROKEN base-year:1:较2029年减少。", "较2030年减少。, BROKEN base-year:1:较2030年减少。",
        "2024年收入比2024年增加。, BROKEN base-year:1:比2024年增加。", "2025年收入比2024年增加。, EXACT base-year:1:",
        "比上年度增加。, ''", "2024年增加。, ''", "比.2024年增加。, ''", "比2O24年增加。, ''"})
    void aComparisonIsWithAYearBeforeTheOneSpokenOf(String text, String told) {
        assertEquals(told, seen(text));
    }

    @Test
    void withoutAYearNoComparisonIsJudged() {
        DepartmentBudget budget = DepartmentBudget.builder().department("示例局").template(Template.wuchang2024())
                .addSection(Section.of("", 1, "比2024年增加。")).build();
        assertEquals(List.of(), Wording.of(budget, Sentences.of(budget.sections())));
    }

    @Test
    void theTitleIsAmongTheFirstTwelveSentences() {
        String words = "前言。".repeat(11);
        assertEquals("EXACT document-kind:", seen(words + "2024年部门预算。"));
        assertEquals("", seen(words + "前言。2024年部门预算。"));
        assertEquals("STRAINED document-kind:1:年单位预算安排", seen("2024年部门预算。2024年单位预算安排如下。"));
        assertEquals("STRAINED document-kind:1:年部门预算安排", seen("目录。2024年单位预算。2024年部门预算安排如下。"));
        assertEquals("", seen("目录。2024年安排如下。"));
    }

    /** What was looked at, with what came of it. */
    private static String seen(String text) {
        DepartmentBudget budget = Spoken.budget(2024, List.of(), text);
        return Wording.of(budget, Sentences.of(budget.sections())).stream()
                .map(each -> each.outcome() + " " + each.id()).collect(Collectors.joining("\n"));
    }

    private static String told(String text) {
        return Spoken.told(Spoken.faults(text));
    }
}
