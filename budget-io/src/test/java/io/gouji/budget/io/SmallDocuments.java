package io.gouji.budget.io;

import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;

/** A document of one table, for tests that need many or change every part of one. */
public final class SmallDocuments {

    private SmallDocuments() {
    }

    /**
     * The text of the document.
     *
     * @param total what it prints as the total of project expenditure, rightly 3.00
     */
    public static String text(String total) {
        return "示例局 2024 年部门预算\n\n表 3. 部门支出总表\n\n单位：万元\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                + "\t合计\t5.00\t2.00\t" + total + "\n206\t科学技术支出\t5.00\t2.00\t3.00\n"
                + "20601\t科学技术管理事务\t5.00\t2.00\t3.00\n2060101\t行政运行\t5.00\t2.00\t3.00\n";
    }

    /** The document with that total. */
    public static DepartmentBudget budget(String total) {
        return Budgets.readText("small.txt", text(total), Template.wuchang2024()).orThrow();
    }
}
