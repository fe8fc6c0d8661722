package io.gouji.budget.io.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.io.Samples;
import io.gouji.budget.io.tidy.Tidy.TidyWriter;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Tidy rows say what the document prints, with names; breakdowns are the tables' own amounts. */
class TidyTest {

    private final DepartmentBudget budget = Samples.budget();
    private final DepartmentBudget wrong =
            budget.withFigure(CellRef.parse("EXPENDITURE:2060702:项目支出"), Figure.parse("476.50"));

    @Test
    void aFigureCarriesItsNames() {
        TidyFigure figure = Tidy.figures("w.txt", budget)
                .filter(each -> each.cell().equals(CellRef.parse("EXPENDITURE:2060702:项目支出"))).findFirst().orElseThrow();
        assertEquals(List.of("w.txt", "武昌区科学技术协会", "2060702", "科普活动", "2024"),
                List.of(figure.document(), figure.department(), figure.code(), figure.name(),
                        String.valueOf(figure.year().getAsInt())));
        assertEquals(0, figure.yuan().orElseThrow().compareTo(new BigDecimal("4675000")));
        assertEquals(0, figure.wan().orElseThrow().compareTo(new BigDecimal("467.5")));
        assertEquals("项目支出", figure.at(Dimension.NATURE).orElseThrow().chinese());
        assertTrue(figure.line() > 0 && figure.column() > 0, figure.toString());
    }

    @Property(tries = 40)
    @Domain(io.gouji.budget.fixtures.Budgets.class)
    void everyCellIsOneRow(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        List<TidyFigure> rows = Tidy.figures(budget).toList();
        assertEquals(budget.cells().stream().map(cell -> cell.ref() + " " + cell.figure()).toList(),
                rows.stream().map(row -> row.cell() + " " + row.figure()).toList());
    }

    @Property(tries = 40)
    @Domain(io.gouji.budget.fixtures.Budgets.class)
    void classesSumUpToWhatTheTableSays(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        Breakdown classes = Breakdown.byClass(budget);
        assertEquals(Money.sum(classes.lines().stream().map(Breakdown.Line::amount).toList()), classes.total());
        assertTrue(classes.lines().stream().noneMatch(line -> line.amount().isZero()), classes.toString());
        for (Breakdown.Line line : classes.lines()) {
            assertTrue(Tidy.figures(budget).anyMatch(figure -> figure.amount().filter(line.amount()::equals).isPresent()
                    && figure.at(Dimension.FUNCTION).filter(node -> node.label().equals(line.code())).isPresent()));
        }
    }

    @Test
    void breaksDownByClassAndNature() {
        assertEquals(List.of("206 科学技术支出 629.72", "210 卫生健康支出 32.28"),
                Breakdown.byClass(budget).top(2).lines().stream().map(Object::toString).toList());
        assertEquals(new BigDecimal("0.2963"), Breakdown.byNature(budget).share("PERSONNEL"));
        assertEquals(new BigDecimal("0.2963"), Breakdown.byNature(budget).share("人员经费"));
        assertThrows(IllegalArgumentException.class, () -> Breakdown.byNature(budget).share("206"));
        assertEquals("GENERAL_PUBLIC 一般公共预算 704.60", Breakdown.byFund(budget).toString());
    }

    @Test
    void putsTwoYearsSideBySide() {
        DepartmentBudget more = budget.withFigure(CellRef.parse("OVERALL:支出/住房保障支出:预算数"), Figure.parse("30.00"));
        Breakdown both = Breakdown.byClass(more).beside(Breakdown.byClass(budget));
        assertEquals("221 住房保障支出 30.00 (25.96, +4.04)", both.lines().get(3).toString());
        assertEquals(Optional.of(Money.parse("4.04")), both.lines().get(3).change());
    }

    @Test
    void aContradictionIsARowWithItsRepair() {
        Report report = Reconciliation.standard().check(wrong);
        TidyFinding joint = Tidy.findings(report).filter(row -> row.id().equals(TidyFinding.JOINT)).findFirst()
                .orElseThrow();
        assertEquals(Outcome.BROKEN, joint.outcome());
        assertEquals("表3 部门支出总表 2060702 项目支出 476.50 → 467.50", joint.repairText(Language.ZH));
        assertTrue(Tidy.findings(Reconciliation.standard().check(budget))
                .noneMatch(row -> row.id().equals(TidyFinding.JOINT)));
    }

    @Test
    void csvHasAMarkOnRequestAndALineARow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TidyWriter writer = TidyWriter.figures(out, Language.ZH, true)) {
            writer.add("w.txt", Samples.wuchang(), Optional.empty());
            writer.finish();
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF文件,部门,年度,"), text.substring(0, 40));
        assertTrue(text.contains(",2060702,2060702,科普活动,项目支出,金额,支出,2024,年初预算,"), text);
        assertEquals(budget.cells().size() + 1, text.split("\r\n").length);
        assertFalse(text.contains("EXPENDITURE"), text);
    }
}
