package io.gouji.budget.rules.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamedCodesTest {

    private static final Template TEMPLATE = Template.parse("""
            template tiny phase=BUDGET
            leaves nature BASIC PROJECT
            form 1 A 功能表
              panel side=EXPENDITURE
                column 金额
                row 合计
                functions
            form 2 B 经济表
              panel side=EXPENDITURE nature=BASIC
                column 金额
                row 合计
                economics
            form 3 C 功能表二
              panel side=EXPENDITURE
                column 金额
                row 合计
                functions
            """);

    private static String renamed(String form, int year, String... rows) {
        return renamed(budget(year, table(form, rows)));
    }

    private static BudgetTable table(String form, String... rows) {
        return BudgetTable.of(TEMPLATE.form(form).orElseThrow(), Optional.of(MoneyUnit.WAN_YUAN),
                Arrays.stream(rows).map(row -> row.split(" ")).map(words -> PrintedRow.of(0, words[0], words[1], "",
                        List.of(Figure.parse("1.00")), 0)).toList(), List.of(), 0);
    }

    private static DepartmentBudget budget(int year, BudgetTable... tables) {
        return DepartmentBudget.builder().department("示例局").year(year).template(TEMPLATE).tables(List.of(tables))
                .build();
    }

    @Test
    void aCodeWithTheNameOfSomethingElseIsRenamed() {
        assertEquals("{1}", renamed("B", 2024, "302 商品和服务支出", "30212 机关事业单位退休人员活动费", "30201 办公费"));
        assertEquals("{1, 2}", renamed("B", 2024, "302 商品和服务支出", "30203 水费", "30204 电费"));
    }

    @Test
    void aNameThatIsShortenedOrOfFormerYearsIsTheSame() {
        assertEquals("{}", renamed("B", 2024, "30212 因公出国（境）费", "30231 公务用车运行维护", "30217 公务接待"));
        assertEquals("{}", renamed("A", 2024, "210 医疗卫生与计划生育支出", "20805 行政事业单位离退休"));
    }

    @Test
    void aClassIsNeverRenamedAndAYearThatTheCatalogueDoesNotKnowIsNotJudged() {
        assertEquals("{}", renamed("B", 2024, "302 电费"));
        assertEquals("{}", renamed("A", 1999, "2060702 完全不同的事"));
    }

    @Test
    void namesAreAkinThatShareHalfOfTheShorter() {
        assertTrue(RenamedCodes.isAkin("因公出国(境)费", "因公出国(境)费用"));
        assertTrue(RenamedCodes.isAkin("行政事业单位离退休", "行政事业单位养老支出"));
        assertTrue(RenamedCodes.isAkin("办公费", "办公经费"));
        assertFalse(RenamedCodes.isAkin("咨询费", "水费"));
    }

    /** The region of a renamed code is no other figure's, though the same code is printed with its own name elsewhere. */
    @Test
    void aDocumentWithARenamedCodeThatStandsElsewhereIsChecked() {
        DepartmentBudget budget = budget(2024, table("A", "206 科学技术支出", "20607 科学技术普及", "2060702 科普活动"),
                table("C", "206 科学技术支出", "20607 科学技术普及", "2060702 房屋修缮"));
        assertEquals("{5}", renamed(budget));
        assertEquals(List.of(), Reconciliation.standard().check(budget).contradictions());
    }

    private static String renamed(DepartmentBudget budget) {
        return RenamedCodes.of(budget, new CodeNames(budget.year())).toString();
    }
}
