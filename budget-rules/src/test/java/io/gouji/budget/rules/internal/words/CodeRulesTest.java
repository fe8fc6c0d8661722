package io.gouji.budget.rules.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    @Test
    void tellsANameThatTheCatalogueDoesNotHave() {
        assertEquals("""
                STRAINED code-name:EXPENDITURE:210:
                科目 210 的名称应为“卫生健康支出”，印为“医疗卫生与计划生育支出”。
                code 210 is '卫生健康支出', but was printed '医疗卫生与计划生育支出'
                """, told(2024, table("EXPENDITURE", "210 医疗卫生与计划生育支出")));
    }

    @Test
    void aNameMayBeShortenedByItsLastWord() {
        assertEquals("", told(2024, table("EXPENDITURE", "210 卫生健康")));
    }

    @Test
    void aCodeThatTheCatalogueDoesNotHaveIsNotJudged() {
        assertEquals("", told(2024, table("EXPENDITURE", "210 卫生健康支出", "21077 某某事务", "2107701 某某")));
    }

    @Test
    void aNameOfItsYearIsRight() {
        assertEquals("", told(2017, table("EXPENDITURE", "210 医疗卫生与计划生育支出")));
    }

    @Test
    void aSequentiallyRenumberedCodeIsTold() {
        assertEquals("""
                STRAINED code-name:GENERAL_PUBLIC_BASIC:30203:
                科目 30203 的名称应为“咨询费”，印为“水费”。
                code 30203 is '咨询费', but was printed '水费'
                """, told(2024, table("GENERAL_PUBLIC_BASIC", "302 商品和服务支出", "30203 水费")));
    }

    @Test
    void tellsACodeWithoutTheOneAboveIt() {
        assertEquals("""
                STRAINED code-ancestor:EXPENDITURE:2060702:
                科目 2060702 之上未列 20607。
                code 2060702 has no row 20607 above it
                """, told(2024, table("EXPENDITURE", "206 科学技术支出", "2060702 科普活动")));
        assertEquals("", told(2024, table("EXPENDITURE", "206 科学技术支出", "208 社会保障和就业支出")));
        assertEquals("", told(2024, table("EXPENDITURE", "2060702 科普活动", "2080505 机关事业单位基本养老保险缴费支出")));
    }

    @Test
    void tellsTwoNamesOfOneCode() {
        assertEquals("""
                STRAINED code-one-name:GENERAL_PUBLIC_BY_FUNCTION:21077:
                科目 21077 在他表印为“某某事务”，此处印为“其他事务”。
                code 21077 is '某某事务' elsewhere, but '其他事务' here
                """, told(2024, table("EXPENDITURE", "210 卫生健康支出", "21077 某某事务"),
                table("GENERAL_PUBLIC_BY_FUNCTION", "210 卫生健康支出", "21077 其他事务")));
    }

    @Test
    void sectionAndItemMayShareAName() {
        assertEquals("", told(2024, table("EXPENDITURE", "210 卫生健康支出", "21099 其他卫生健康支出", "2109999 其他卫生健康支出")));
    }

    private static String told(int year, BudgetTable... tables) {
        return Spoken.told(Spoken.faults(CodeRules.of(Spoken.budget(year, List.of(tables), ""))));
    }

    private static BudgetTable table(String name, String... rows) {
        Form form = Template.wuchang2024().forms().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        List<Figure> figures = form.panels().get(0).columns().stream().map(column -> Figure.parse("0.00")).toList();
        List<PrintedRow> printed = Arrays.stream(rows).map(row -> row.split(" "))
                .map(row -> PrintedRow.of(0, row[0], row[1], "", figures, 0)).toList();
        return BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), printed, List.of(), 0);
    }
}
