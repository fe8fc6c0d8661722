package io.gouji.budget.rules.rounding;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Dimensions;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents of one column: up to four amounts and their total. */
final class Vectors {

    static final CellRef TOTAL = CellRef.of("LIST", "合计", "金额");
    static final Template TEMPLATE = Template.parse(String.join("\n", "template vector phase=BUDGET",
            "leaves fund GENERAL_PUBLIC GOVERNMENT_FUNDS STATE_CAPITAL INSTITUTIONAL", "", "form 1 LIST 明细表",
            "  panel side=EXPENDITURE", "    column 金额", "    row 甲 fund=GENERAL_PUBLIC", "    row 乙 fund=GOVERNMENT_FUNDS",
            "    row 丙 fund=STATE_CAPITAL", "    row 丁 fund=INSTITUTIONAL", "    row 合计", ""));
    private static final List<Member> FUNDS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUNDS, Fund.STATE_CAPITAL,
            Dimensions.standard().get(Dimension.FUND, "INSTITUTIONAL"));

    private Vectors() {
    }

    static BudgetLines lines(List<Money> amounts) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            lines.add(BudgetLine.of(Region.of(Side.EXPENDITURE).with(FUNDS.get(i)), amounts.get(i)));
        }
        return BudgetLines.of(lines, Map.of());
    }

    static DepartmentBudget publish(Publisher publisher, List<Money> amounts) {
        return publisher.publish(lines(amounts), "示例局", 2024);
    }

    /** What the first rows print, and the total last. */
    static List<String> printed(DepartmentBudget budget, int amounts) {
        List<String> all = budget.cells().stream().map(cell -> cell.figure().printed()).toList();
        List<String> result = new ArrayList<>(all.subList(0, amounts));
        result.add(all.get(all.size() - 1));
        return result;
    }
}
