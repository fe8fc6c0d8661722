package io.gouji.budget.rules.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.sample.LineGenerator;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A search that has spent its effort on naming the wrong figures of a large document still says their values. */
class LargeDocumentRepairTest {

    private static final int SEED = 140;
    private static final int YEAR = 2024;
    private static final Map<String, String> WRONG = Map.of("EXPENDITURE:201:基本支出", "67.94",
            "GENERAL_PUBLIC_BY_FUNCTION:210:基本支出/人员经费", "1362.88", "GOVERNMENT_FUNDS:21011:合计", "69.00");

    @Test
    void threeFiguresOfFourHundredLines() {
        Template template = Template.wuchang2024();
        BudgetLines lines = LineGenerator.lines(SEED, template, YEAR, 400, 1 + new Random(SEED).nextInt(6),
                Money.parse("0.50"));
        DepartmentBudget right = Publisher.of(template).publish(lines, "示例局", YEAR);
        Map<String, String> truth = new HashMap<>();
        right.cells().stream().filter(cell -> WRONG.containsKey(cell.ref().toString()))
                .forEach(cell -> truth.put(cell.ref().toString(), cell.figure().printed()));
        List<Figure> figures = right.cells().stream().map(LargeDocumentRepairTest::changed).toList();
        Map<String, String> suggested = new HashMap<>();
        for (Contradiction each : Reconciliation.standard().check(right.withFigures(figures)).contradictions()) {
            each.repairs().get(0).changes().forEach(change -> suggested.put(change.cell().ref().toString(),
                    change.suggested().map(Figure::printed).orElse("?")));
        }
        assertEquals(3, truth.size());
        assertEquals(truth.get("EXPENDITURE:201:基本支出"), suggested.get("EXPENDITURE:201:基本支出"));
        assertEquals(truth.get("GOVERNMENT_FUNDS:21011:合计"), suggested.get("GOVERNMENT_FUNDS:21011:合计"));
        assertEquals(truth.keySet(), suggested.keySet());
    }

    private static Figure changed(Cell cell) {
        String wrong = WRONG.get(cell.ref().toString());
        return wrong == null ? cell.figure() : Figure.of(wrong, Money.parse(wrong), cell.figure().scale());
    }
}
