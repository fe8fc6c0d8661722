package io.gouji.budget.io.text;

import static io.gouji.budget.io.text.SmallDocuments.HEAD;
import static io.gouji.budget.io.text.SmallDocuments.ROW;
import static io.gouji.budget.io.text.SmallDocuments.TABLE;
import static io.gouji.budget.io.text.SmallDocuments.TITLE;
import static io.gouji.budget.io.text.SmallDocuments.cell;
import static io.gouji.budget.io.text.SmallDocuments.messages;
import static io.gouji.budget.io.text.SmallDocuments.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How titles, units, pages and the title of the document are made out. */
class TextOutlineTest {

    @Test
    void anUnknownUnitLeavesAmountsUnknown() {
        Loaded loaded = read(HEAD.replace("万元", "美元") + "206|科学|1.00|1.00|\n");
        assertEquals(List.of("line 3: unit of table '部门支出总表' must be 万元 or 元, but was '美元'"), messages(loaded));
        assertEquals(Optional.empty(), loaded.orThrow().tables().get(0).unit());
        assertEquals(Figure.unread("1.00"), cell(loaded, "EXPENDITURE:206:合计"));
        assertTrue(cell(loaded, "EXPENDITURE:206:项目支出").isBlank());
    }

    @Test
    void aMissingUnitIsNeverMadeUp() {
        Loaded loaded = read(HEAD.replace("单位：万元\n", "") + "206|科学|1.00|1.00|\n");
        assertEquals(List.of("line 2: unit of table '部门支出总表' must be 万元 or 元, but there was nothing"), messages(loaded));
        assertTrue(cell(loaded, "EXPENDITURE:206:合计").isUnread());
    }

    @Test
    void aUnitCanStandInTheTitleOrAmongCells() {
        assertEquals(Optional.of(MoneyUnit.YUAN), unit(HEAD.replace("部门支出总表\n单位：万元", "部门支出总表（单位：元）")));
        assertEquals(Optional.of(MoneyUnit.YUAN), unit(HEAD.replace("单位：万元", "部门：某局||||单位：元")));
        assertEquals(Optional.of(MoneyUnit.WAN_YUAN), unit(HEAD.replace("单位：万元", "编制部门：某局\n单位：万\n元\n")));
    }

    @Test
    void aHeaderRepeatedOnANewPageIsNoRow() {
        Loaded loaded = read(HEAD + "206|科学|1.00|1.00|0.00\n\n- 3 -\n\n部门支出总表（续）\n单位：万元\n"
                + "科目编码|科目名称|合计|基本支出|项目支出\n208|社会|2.00|2.00|0.00\n");
        assertEquals(List.of(), loaded.problems());
        assertEquals(2, loaded.orThrow().tables().get(0).rows().size());
    }

    @Test
    void theSecondTableOfAFormStaysText() {
        String second = "部门支出总表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n208|社会|2.00|2.00|0.00\n";
        Loaded loaded = read(HEAD + "206|科学|1.00|1.00|0.00\n\n" + second);
        assertEquals(List.of("line 7: table must come once, as in line 2, but was '部门支出总表'"), messages(loaded));
        assertEquals(second.replace('|', '\t'), loaded.orThrow().sections().get(1).text());
    }

    @Test
    void aTableWithRowsComesBeforeOneWithout() {
        Loaded loaded = read(TITLE + "部门支出总表\n备注：见下\n\n第三部分 附表\n" + TABLE + ROW);
        assertEquals(6, loaded.orThrow().tables().get(0).line());
    }

    @Test
    void titlesInAListOfContentsAreNoTables() {
        Loaded loaded = read(TITLE + "目录\n部门收支总表\n部门支出总表\n第二部分 部门预算表\n" + TABLE + ROW);
        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of("EXPENDITURE"),
                loaded.orThrow().tables().stream().map(table -> table.form().name()).toList());
    }

    @Test
    void titlesAreKnownInManyDresses() {
        for (String title : List.of("部门支出总表", "表三、部门支出总表", "附表3：部门支出总表", "三、 部门 支出 总表",
                "2024年部门支出总表", "某局2024年度部门支出总表", "公开03表 部门支出总表", "（三）部门支出总表")) {
            Loaded loaded = read(HEAD.replace("表 3. 部门支出总表", title) + ROW);
            assertEquals(1, loaded.orThrow().tables().size(), title);
            assertEquals(List.of(), loaded.problems(), title);
        }
    }

    @Test
    void saysWhoseBudgetItIs() {
        assertTitle("武昌区科学技术协会", 2024, "武昌区科学技术协会 2024 年部门预算");
        assertTitle("某局", 2025, "某局2025年度单位预算公开");
        assertTitle("某局", 2024, "２０２４ 年 某局 部门 预算");
        assertTitle("某局", 2024, "某局\n2024年度部门决算");
        assertTitle("", 2024, "目录\n- 第二部分 某局 2024 年部门预算表");
    }

    @Test
    void aDocumentWithoutATitleHasAProblem() {
        Loaded loaded = read(TABLE + ROW);
        assertEquals(List.of("title must say whose budget it is and of which year, such as '某局 2024 年部门预算', "
                + "but there was nothing"), messages(loaded));
    }

    @Test
    void tablesSetInOtherLineEndingsReadAlike() {
        String text = HEAD + ROW;
        assertEquals(read(text), read(text.replace("\n", "\r\n")));
        assertEquals(read(text), read(text.replace("\n", "\r")));
    }

    private static void assertTitle(String department, int year, String lines) {
        Loaded loaded = read(HEAD.replace(TITLE, lines + "\n") + ROW);
        assertEquals(department, loaded.orThrow().department());
        assertEquals(year, loaded.orThrow().year().orElse(0));
    }

    private static Optional<MoneyUnit> unit(String text) {
        return read(text + ROW).orThrow().tables().get(0).unit();
    }
}
