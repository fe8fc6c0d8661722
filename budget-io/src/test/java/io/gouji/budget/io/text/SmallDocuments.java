package io.gouji.budget.io.text;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.CellRef;
import java.util.List;

/** Documents of one small table, cells set apart by '|', and what is read of them. */
final class SmallDocuments {

    static final String TITLE = "某局 2024 年部门预算\n";
    static final String TABLE = "表 3. 部门支出总表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n";
    static final String HEAD = TITLE + TABLE;
    static final String ROW = "206|科学|1.00|1.00|0.00\n";

    private SmallDocuments() {
    }

    static Loaded read(String text) {
        return Budgets.readText(text.replace('|', '\t'));
    }

    static Figure cell(Loaded loaded, String ref) {
        return loaded.orThrow().figure(CellRef.parse(ref)).orElseThrow();
    }

    static String figure(Loaded loaded, String ref) {
        return cell(loaded, ref).printed();
    }

    /** The problems but those of single numbers, which LedgerTest sees to. */
    static List<String> messages(Loaded loaded) {
        return loaded.problems().stream().filter(problem -> !problem.message().startsWith("number must belong")).map(Problem::toString).toList();
    }
}
