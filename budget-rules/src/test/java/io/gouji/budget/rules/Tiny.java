package io.gouji.budget.rules;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document of a few figures, written down as it looks: the first line of a table is its form, each other line a row:
 * an
 * optional panel ({@code 1>}), a code or a label, and the figures, {@code _} for a blank and {@code ?} for what is
 * unread.
 */
public final class Tiny {

    /** Two forms of one side: the sum of basic and project money, and the total alone. */
    public static final String TWO_FORMS = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves nature BASIC PROJECT
            form 1 TOTAL 总表
              panel side=EXPENDITURE
                column 合计
                row 合计
            form 3 EXPENDITURE 支出表
              panel side=EXPENDITURE
                column 合计
                column 基本支出 nature=BASIC
                column 项目支出 nature=PROJECT
                row 合计
                functions
            """;

    /** Revenue by fund, expenditure by class, and the general public part of it. */
    public static final String BY_FUND = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves nature BASIC PROJECT
            form 1 OVERALL 收支总表
              panel 收入 side=REVENUE
                column 预算数
                row 一般公共预算 fund=GENERAL_PUBLIC
                row 单位资金 fund=OWN
                row 收入总计
              panel 支出 side=EXPENDITURE
                column 预算数
                classes 206 210
                row 支出总计
            form 5 GENERAL_PUBLIC 一般公共预算支出表
              panel side=EXPENDITURE fund=GENERAL_PUBLIC
                column 合计
                row 合计
                functions
            """;

    /** Economic sections of basic general public money, and one of them of all money. */
    public static final String BY_ECONOMIC = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves nature BASIC PROJECT
            form 6 BASIC 基本支出表
              panel side=EXPENDITURE nature=BASIC fund=GENERAL_PUBLIC
                column 合计
                row 合计
                economics
            form 7 HOSPITALITY 公务接待费表
              panel side=EXPENDITURE
                column 公务接待费 economic=30217
                row 合计
            bridges side=EXPENDITURE nature=BASIC fund=GENERAL_PUBLIC
            bridge economic=30108 = economic=30113
            """;

    /** Expenditure by function alone. */
    public static final String LIST = """
            template tiny phase=BUDGET
            form 1 A 甲
              panel side=EXPENDITURE
                column 金额
                row 合计
                functions
            """;

    /** The same with the share of each. */
    public static final String SHARES = """
            template tiny phase=BUDGET
            form 1 A 甲
              panel side=EXPENDITURE
                column 金额
                column 占比 as=share
                row 合计
                functions
            """;

    private Tiny() {
    }

    /** The report of a document whose blanks may be anything; see BlanksTest for those that are no money. */
    public static Report check(String declaration, String... tables) {
        return Reconciliation.standard().blanks(Blanks.UNKNOWN).check(budget(declaration, tables));
    }

    public static Figures figures(String declaration, String... tables) {
        DepartmentBudget budget = budget(declaration, tables);
        return new Figures(Plan.of(budget), budget);
    }

    public static DepartmentBudget budget(String declaration, String... tables) {
        Template template = Template.parse(declaration);
        return DepartmentBudget.builder().department("示例局").year(2024).template(template)
                .tables(Arrays.stream(tables).map(table -> table(template, table)).toList()).build();
    }

    /** A form of one figure for each region, named A, B, C and so on, below what the template says of leaves. */
    public static DepartmentBudget aFormEach(String leaves, List<String> regions) {
        StringBuilder forms = new StringBuilder(leaves);
        String[] tables = new String[regions.size()];
        for (int i = 0; i < regions.size(); i++) {
            char name = (char) ('A' + i);
            forms.append("form ").append(i + 1).append(' ').append(name).append(" 表").append(name).append("\npanel ")
                    .append(regions.get(i)).append("\ncolumn 金额\nrow 合计\n");
            tables[i] = name + "\n合计 1.00";
        }
        return budget(forms.toString(), tables);
    }

    private static BudgetTable table(Template template, String text) {
        List<String> lines = text.strip().lines().toList();
        Form form = template.form(lines.get(0)).orElseThrow();
        return BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), lines.stream().skip(1).map(Tiny::row).toList(), List.of(), 0);
    }

    private static PrintedRow row(String line) {
        int panel = line.startsWith("1>") ? 1 : 0;
        String[] words = line.replaceFirst("^1>", "").strip().split(" +");
        boolean coded = words[0].matches("\\d+");
        List<Figure> figures = Arrays.stream(words).skip(1).map(Tiny::figure).toList();
        return PrintedRow.of(panel, coded ? words[0] : "", coded ? "" : words[0], "", figures, 0);
    }

    private static Figure figure(String word) {
        return word.equals("_") ? Figure.blank() : word.equals("?") ? Figure.unread(word) : Figure.parse(word);
    }
}
