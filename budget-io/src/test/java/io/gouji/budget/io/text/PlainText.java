package io.gouji.budget.io.text;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Nature;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.cube.Use;
import io.gouji.budget.cube.Vintage;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A made-up document whose tables and prose agree: what the error table spoils, one place at a time. */
final class PlainText {

    private static final int YEAR = 2024;
    private static final Region SPENT = Region.of(Side.EXPENDITURE).with(Vintage.CURRENT).with(Use.SPENT);

    private PlainText() {
    }

    static String document() {
        return PublishedText.of(budget()) + "\n" + resource("plain-prose.txt");
    }

    /** The text of a file beside this class. */
    static String resource(String name) {
        try (InputStream in = PlainText.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static DepartmentBudget budget() {
        List<BudgetLine> lines = new ArrayList<>();
        general(lines, "2060701", Nature.PERSONNEL, "30101", "120.50");
        general(lines, "2060701", Nature.OPERATING, "30201", "30.25");
        general(lines, "2060701", Nature.OPERATING, "30217", "0.40");
        general(lines, "2080505", Nature.PERSONNEL, "30108", "18.36");
        general(lines, "2080506", Nature.PERSONNEL, "30109", "9.18");
        general(lines, "2101101", Nature.PERSONNEL, "30110", "8.20");
        general(lines, "2210201", Nature.PERSONNEL, "30113", "20.80");
        project(lines, Fund.GENERAL_PUBLIC, "2060702", "科普活动经费", "300.00");
        project(lines, Fund.GENERAL_PUBLIC, "2060702", "科技馆运行经费", "120.00");
        project(lines, Fund.GOVERNMENT_FUNDS, "2120803", "广场改造", "40.00");
        project(lines, Fund.GOVERNMENT_FUNDS, "2290804", "彩票公益金项目", "20.00");
        BudgetLines all = BudgetLines.of(lines, Map.of(UnitCode.of("320"), "示例局", UnitCode.of("320001"), "示例局本级"));
        return Publisher.of(Template.wuchang2024()).publish(all, "示例局", YEAR);
    }

    private static void general(List<BudgetLine> lines, String function, Member nature, String economic, String amount) {
        add(lines, SPENT.with(Fund.GENERAL_PUBLIC).with(nature).with(EconomicCode.of(economic)), function, amount);
    }

    private static void project(List<BudgetLine> lines, Member fund, String function, String name, String amount) {
        Region project = SPENT.with(fund).with(Nature.PROJECT).with(EconomicCode.of("30227"));
        add(lines, project.withProject(List.of("本级支出项目", name)), function, amount);
    }

    private static void add(List<BudgetLine> lines, Region region, String function, String amount) {
        Region place = region.with(FunctionCode.of(function)).with(UnitCode.of("320001"));
        lines.add(BudgetLine.of(place, Money.parse(amount)));
        Region source = place.with(Side.REVENUE).without(Dimension.NATURE).without(Dimension.ECONOMIC)
                .without(Dimension.USE).without(Dimension.PROJECT);
        lines.add(BudgetLine.of(source, Money.parse(amount)));
    }
}
