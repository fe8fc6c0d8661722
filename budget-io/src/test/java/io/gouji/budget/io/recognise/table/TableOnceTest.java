package io.gouji.budget.io.recognise.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.source.SourceCell;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A table that comes a second time is told with the first one's place, in the words of its kind of file. */
class TableOnceTest {

    private static final List<List<String>> ROWS = List.of(List.of("部门支出总表"), List.of("单位：万元"),
            List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"), List.of("206", "科学", "1.00", "1.00", "0.00"));

    /** The table at two places, and what is said of the second one. */
    private static Problem told(IntFunction<Place> places) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Place place = places.apply(i);
            List<SourceCell> cells = new ArrayList<>();
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    cells.add(SourceCell.of(ROWS.get(row).get(column), row, column, place));
                }
            }
            blocks.add(Grid.of("", cells, place));
        }
        List<Problem> problems = Recogniser.of(Template.wuchang2024()).read(Source.of("a", blocks)).problems();
        return problems.stream().filter(each -> each.message().startsWith("table must")).findFirst()
                .orElseThrow(() -> new AssertionError(problems.toString()));
    }

    private static void assertTold(String english, String chinese, IntFunction<Place> places) {
        Problem problem = told(places);
        assertEquals("a " + english + ", but was '部门支出总表'", problem.toString());
        assertEquals("a " + chinese + "，而原文为“部门支出总表”", problem.in(Language.ZH));
    }

    @Test
    void aWorkbookHasSheets() {
        assertTold("Sheet '表1': table must come once, as in sheet '表0'", "工作表“表1”：同一张表只应出现一次，工作表“表0”中已有",
                i -> Place.sheet("表" + i, 0, 0));
    }

    @Test
    void aPdfHasPages() {
        assertTold("page 8, table 1: table must come once, as on page 7", "第 8 页表1：同一张表只应出现一次，第 7 页已有",
                i -> Place.page(7 + i, 1, 0, 0, new Place.Box(0, 0, 0, 0)));
    }

    @Test
    void aDocumentWithoutPagesHasTables() {
        assertTold("table 4: table must come once, as in table 3", "表4：同一张表只应出现一次，第 3 个表格已是",
                i -> Place.table(3 + i, 0, 0));
    }

    @Test
    void aFileOfABundleHasThemToo() {
        assertTold("b.xlsx, Sheet '表1': table must come once, as in sheet '表0'",
                "b.xlsx 工作表“表1”：同一张表只应出现一次，工作表“表0”中已有", i -> Place.member("b.xlsx", Place.sheet("表" + i, 0, 0)));
    }
}
