package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.draft.TemplateDraft;
import io.gouji.budget.io.text.PrintedText;
import io.gouji.budget.io.text.TextSource;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Aggregation;
import io.gouji.budget.rules.PriorYear;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Documents of unlike templates side by side: they are compared by what their figures measure. */
class AcrossTemplatesTest {

    private static final int SEEDS = 12;
    private static final Template CENTRAL = Template.builtIn("central").orElseThrow();
    private static final Template SHANGHAI = Template.builtIn("shanghai").orElseThrow();

    /** Lines that either template can print: of this year, spent, of funds and natures that both know. */
    private static BudgetLines lines(int seed) {
        return GeneratedLines.lines(seed, SHANGHAI, new Size(24, 3));
    }

    private static BudgetLines central(BudgetLines lines, UnaryOperator<Region> place) {
        BudgetLines.Builder all = BudgetLines.builder();
        for (BudgetLine line : lines.lines()) {
            boolean revenue = line.region().toString().contains("side=REVENUE");
            all.add(BudgetLine.of(place.apply(line.region().and(
                    Region.parse(revenue ? "vintage=CURRENT" : "vintage=CURRENT use=SPENT"))), line.amount()));
        }
        lines.unitNames().forEach(all::name);
        return all.build();
    }

    private static DepartmentBudget unit(BudgetLines lines, UnitCode unit) {
        BudgetLines.Builder own = BudgetLines.builder();
        lines.lines().stream().filter(line -> line.region().equals(line.region().with(unit))).forEach(own::add);
        own.name(unit, "单位" + unit);
        return reread(Publisher.of(SHANGHAI).publish(own.build(), "单位" + unit, GeneratedLines.YEAR));
    }

    /** The document as a reader without its declaration gets it. */
    private static DepartmentBudget reread(DepartmentBudget budget) {
        String text = PrintedText.of(budget);
        return Budgets.readText("", text, TemplateDraft.of(TextSource.of("", text)).template().orElseThrow()).orThrow();
    }

    @Test
    void aDepartmentIsTheSumOfItsUnitsInAnotherLayout() {
        int compared = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            BudgetLines lines = lines(seed);
            DepartmentBudget department = Publisher.of(CENTRAL).publish(central(lines, place -> place), "局",
                    GeneratedLines.YEAR);
            List<DepartmentBudget> units = lines.lines().stream()
                    .map(line -> line.region().node(Dimension.UNIT).orElseThrow().label()).distinct().sorted()
                    .map(UnitCode::of).map(unit -> unit(lines, unit)).toList();
            List<Finding> findings = Aggregation.of(units).check(department);
            compared += count(findings, Outcome.EXACT) + count(findings, Outcome.ROUNDED);
            assertEquals(List.of(), broken(findings), "seed " + seed);
            List<Finding> wrong = Aggregation.of(units.subList(1, units.size())).check(department);
            assertTrue(!broken(wrong).isEmpty(), "seed " + seed);
        }
        System.out.println("department and units in unlike layouts: " + compared + " sums hold");
        assertTrue(compared >= 20 * SEEDS, compared + " compared");
    }

    @Test
    void oneYearsTemplateIsHeldAgainstTheNext() {
        int compared = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            BudgetLines lines = lines(seed);
            DepartmentBudget before = reread(Publisher.of(SHANGHAI).publish(lines, "局", GeneratedLines.YEAR));
            BudgetLines.Builder both = BudgetLines.builder();
            central(lines, place -> place).lines().forEach(both::add);
            central(lines(seed + 100), place -> place.withYear(GeneratedLines.YEAR + 1)).lines().forEach(both::add);
            DepartmentBudget after = Publisher.of(CENTRAL).publish(both.build(), "局", GeneratedLines.YEAR + 1);
            List<Finding> findings = PriorYear.of(List.of(before)).check(after);
            compared += count(findings, Outcome.EXACT);
            assertEquals(List.of(), broken(findings), "seed " + seed);
        }
        System.out.println("this year and last year in unlike templates: " + compared + " figures agree");
        assertTrue(compared >= 4 * SEEDS, compared + " compared");
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private static List<Finding> broken(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.outcome() == Outcome.BROKEN).toList();
    }

    private static final String BUDGET = """
            某市某局 2024年部门预算

            一般公共预算支出表
            单位：万元
            科目编码\t科目名称\t合计\t基本支出\t项目支出
            201\t一般公共服务支出\t900.00\t600.00\t300.00
            208\t社会保障和就业支出\t300.00\t300.00\t0.00
            合计\t\t1,200.00\t900.00\t300.00
            """;
    private static final String FINAL = """
            某市某局 2024年度部门决算

            一般公共预算财政拨款支出决算情况说明
            2024年度一般公共预算财政拨款支出年初预算为1,200.00万元，支出决算为1,140.00万元，完成年初预算的95.00%。
            """;

    @Test
    void aFinalAccountSaysTheBudgetOfItsYear() {
        DepartmentBudget budget = read(BUDGET);
        assertEquals(List.of(Outcome.EXACT), outcomes(FINAL, budget));
        assertEquals(List.of(Outcome.BROKEN), outcomes(FINAL.replace("1,200.00", "1,210.00"), budget));
        assertEquals(List.of(Outcome.INCOMPLETE), outcomes(FINAL.replace("年初预算为", "全年预算为"), budget));
    }

    private static List<Outcome> outcomes(String account, DepartmentBudget budget) {
        return PriorYear.of(List.of(budget)).check(read(account)).stream()
                .map(Finding::outcome).toList();
    }

    private static DepartmentBudget read(String text) {
        return Budgets.read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).orThrow();
    }
}
