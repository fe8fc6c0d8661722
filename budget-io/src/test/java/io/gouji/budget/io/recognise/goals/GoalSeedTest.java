package io.gouji.budget.io.recognise.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Definition;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables 11 and 12 of the reference document, whole. */
class GoalSeedTest {

    private final Loaded loaded = Budgets.read(SharedFolder.file("seed/wuchang-kexie-2024.txt"));
    private final DepartmentBudget budget = loaded.orThrow();

    @Test
    void everyIndicatorComesOutRight() {
        List<String> expected = GoalSamples.text("wuchang-indicators.tsv").lines().skip(1).toList();
        assertEquals(String.join("\n", expected), String.join("\n", budget.indicators().stream().map(GoalSeedTest::row)
                .toList()));
        assertEquals(76, expected.size());
    }

    private static String row(Indicator each) {
        return String.join("\t", String.valueOf(each.line()), each.form(), each.project(), each.term().name(),
                each.category(),
                each.kind(), each.name(), text(each.yearBefore()), text(each.lastYear()), each.target().text(),
                        each.basis());
    }

    private static String text(Optional<Target> target) {
        return target.map(Target::text).orElse("");
    }

    @Test
    void everyFigureOfGoalsIsRead() {
        assertEquals(23, printed("OVERALL_PERFORMANCE"));
        assertEquals(10, printed("PROJECT_PERFORMANCE"));
        assertTrue(loaded.problems().stream().noneMatch(problem -> problem.line() >= 308), loaded.problems()::toString);
    }

    private long printed(String form) {
        return budget.cells().stream().filter(cell -> cell.ref().form().equals(form)
                && cell.figure().isPrinted()).count();
    }

    @Test
    void theProductOfTheReasonsIsRead() {
        assertEquals("[127 万人 × 4.55 元 = 577.85 万元]", budget.plans().get(2).products().toString());
        assertEquals(List.of("", "科普活动", "科普活动"), budget.plans().stream().map(plan -> plan.project()).toList());
    }

    @Test
    void termsAndUnitsAreRead() {
        assertEquals(List.of("武昌区科学技术协会本级"), budget.unitsInScope());
        assertEquals(List.of("一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "事业收入", "事业单位经营收入", "其他收入",
                "基本支出", "项目支出", "机关运行经费"), budget.glossary().stream().map(Definition::term).toList());
    }

    @Test
    void noTelephoneNumberIsAValue() {
        String typed = budget.plans().toString() + budget.indicators() + budget.tables() + budget.glossary();
        assertTrue(!typed.matches("(?s).*\\d{8}.*"));
    }
}
