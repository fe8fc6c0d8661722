package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.io.Samples;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionWordsTest {

    private final DepartmentBudget budget = Samples.budget();

    @ParameterizedTest
    @CsvSource({"人员经费 208,side=EXPENDITURE nature=PERSONNEL function=208",
            "一般公共预算 社会保障和就业支出 基本,side=EXPENDITURE fund=GENERAL_PUBLIC nature=BASIC function=208",
            "科普活动,side=EXPENDITURE function=2060702", "收入 fund=OWN,side=REVENUE fund=OWN",
            "30201、公用经费,side=EXPENDITURE nature=OPERATING economic=30201", "320001,side=EXPENDITURE unit=320001",
            "“三公”经费,side=EXPENDITURE economic=30212+30217+30231+31013",
            "办公费 2024,side=EXPENDITURE year=2024 economic=30201"})
    void meansARegion(String words, String region) {
        assertEquals(Region.parse(region), RegionWords.parse(budget, words));
    }

    @Test
    void refusesAWordThatMeansNothing() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> RegionWords.parse(budget, "人员经费 甲乙丙")).getMessage()
                .endsWith("but was '甲乙丙'"));
    }

    @Test
    void answersInBothLanguages() {
        assertEquals("支出 人员经费 208：[15.305, 15.315) 万元；依据：表5-1 一般公共预算支出表（分功能科目） 208 基本支出/人员经费 15.31",
                Shell.ask(budget, "人员经费 208").message(Language.ZH));
    }
}
