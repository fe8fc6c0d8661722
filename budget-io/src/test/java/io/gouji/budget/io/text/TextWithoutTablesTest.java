package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A document of sentences alone: what they say is judged among itself. */
class TextWithoutTablesTest {

    private static final String TEXT = String.join("\n", "某某区甲局 2025 年部门预算", "", "一、部门职责", "负责全区工作。", "",
            "二、收支预算总体安排情况", "2025年，某某区甲局收支总预算1,000.00万元，比2024年预算增加200.00万元，增长25.00%。", "",
            "三、支出预算安排情况", "支出预算1,000.00万元，其中：基本支出700.00万元，占70.00%；项目支出300.00万元，占30.00%。", "",
            "四、“三公”经费预算情况",
            "“三公”经费预算10.00万元，其中：因公出国（境）费2.00万元，公务用车购置及运行费5.00万元，公务接待费3.00万元。", "");

    private static Loaded read(String text) {
        return Budgets.read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Report check(Loaded loaded) {
        return Reconciliation.standard().check(loaded.orThrow());
    }

    @Test
    void itIsReadAndJudged() {
        for (Loaded loaded : List.of(read(TEXT), Budgets.readText("a.txt", TEXT, Template.wuchang2024()))) {
            assertEquals(List.of(), loaded.problems());
            assertTrue(loaded.coverage().orElseThrow().isComplete());
            assertEquals(OptionalInt.of(2025), loaded.orThrow().year());
            assertEquals(0, check(loaded).outcomes().get(Outcome.BROKEN));
            assertTrue(check(loaded).outcomes().get(Outcome.EXACT) >= 5);
        }
    }

    @Test
    void aWrongNumberIsFound() {
        for (String wrong : List.of(TEXT.replace("项目支出300", "项目支出200"), TEXT.replace("公务接待费3.00", "公务接待费8.00"),
                TEXT.replace("占30.00%", "占20.00%"), TEXT.replace("增长25.00%", "增长20.00%"))) {
            assertTrue(check(read(wrong)).isBroken(), wrong);
            assertTrue(check(Budgets.readText("a.txt", wrong, Template.wuchang2024())).isBroken(), wrong);
        }
    }

    @Test
    void whatSaysNoAmountIsNoDocument() {
        assertFalse(read("某某区甲局 2025 年部门预算\n\n一、部门职责\n负责全区工作，共有车辆3辆。\n").isReadable());
        assertFalse(read("今天天气很好。\n").isReadable());
    }

    /** Beside a kind that nobody knows the others need not make the whole. */
    @Test
    void aPartThatNoTermNamesLeavesTheSumOpen() {
        String vehicles = TEXT + "\n五、国有资产占有使用情况\n截至2024年底，共有车辆2辆，其中：KIND1辆，执法执勤用车1辆；单价100万元以上设备0台。\n";
        Loaded open = read(vehicles.replace("KIND", "定向保障用车"));
        assertEquals(0, check(open).outcomes().get(Outcome.BROKEN), () -> check(open).findings().toString());
        assertEquals(List.of(), open.problems());
        assertEquals(0, check(read(vehicles.replace("KIND", "应急保障用车"))).outcomes().get(Outcome.BROKEN));
        assertTrue(check(read(vehicles.replace("KIND", "应急保障用车").replace("车辆2辆", "车辆3辆"))).isBroken());
        String money = TEXT.replace("支出预算1,000.00万元，其中：基本支出700.00", "支出预算1,000.00万元，其中：结对帮扶经费50.00万元，基本支出650.00")
                .replace("占70.00%", "占65.00%");
        assertEquals(0, check(read(money)).outcomes().get(Outcome.BROKEN), () -> check(read(money)).findings().toString());
    }
}
