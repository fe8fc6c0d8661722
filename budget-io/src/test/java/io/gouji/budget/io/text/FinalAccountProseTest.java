package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences of final accounts say of plans and their completion, in a document that nobody declared. */
class FinalAccountProseTest {

    private static final String TABLE = String.join("\n", "某局 2024 年度部门决算", "", "一般公共预算财政拨款支出决算表", "单位：万元",
            "科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出", "201\t一般公共服务支出\t80.00\t60.00\t20.00",
            "20103\t政府办公厅（室）及相关机构事务\t80.00\t60.00\t20.00", "2010301\t行政运行\t80.00\t60.00\t20.00",
            "\t合计\t80.00\t60.00\t20.00", "");
    private static final String ITEM = "1．一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。";

    private static Loaded read(String section) {
        String text = TABLE + "\n一般公共预算财政拨款支出决算具体情况\n" + section + "\n";
        return Budgets.read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Report check(String section) {
        Loaded loaded = read(section);
        assertEquals(List.of(), loaded.problems().stream().map(Problem::toString).toList());
        assertEquals(0, loaded.coverage().orElseThrow().unplaced());
        return Reconciliation.standard().check(loaded.orThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "一般公共预算财政拨款支出年初预算为100.00万元，支出决算为80.00万元，完成年初预算的80.00%。",
        "一般公共预算财政拨款支出年初预算为0万元，全年预算为100.00万元，支出决算为80.00万元，完成全年预算的80.00%。",
        "2024年度一般公共预算财政拨款支出预算为100.00万元，支出决算为80.00万元，完成预算的80.00%。",
        ITEM + "全年预算为100.00万元，支出决算为80.00万元，完成全年预算数的80.00%。",
        ITEM + "年初预算为50.00万元，支出决算为80.00万元，完成年初预算的160.00%，决算数大于年初预算数的主要原因是追加经费。",
        ITEM + "年初预算为160.00万元，支出决算为80.00万元，完成年初预算的50.00%。"})
    void whatIsRightIsExact(String sentence) {
        Report report = check(sentence);
        assertEquals(List.of(), report.findings().stream().filter(each -> !each.rule().id().startsWith("form-")).toList());
        assertTrue(report.relations().stream().anyMatch(each -> each.rule().id().equals("completion")
                && each.outcome() == Outcome.EXACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "一般公共预算财政拨款支出年初预算为100.00万元，支出决算为80.00万元，完成年初预算的81.00%。",
        "一般公共预算财政拨款支出年初预算为0万元，全年预算为100.00万元，支出决算为80.00万元，完成年初预算的80.00%。",
        "2024年度一般公共预算财政拨款支出预算为100.00万元，支出决算为81.00万元，完成预算的81.00%。",
        ITEM + "全年预算为110.00万元，支出决算为80.00万元，完成全年预算数的80.00%。"})
    void whatIsWrongIsBroken(String sentence) {
        assertTrue(check(sentence).isBroken());
    }

    @Test
    void anAmountOfTwoThingsIsOfNeither() {
        Loaded loaded = read("一般公共预算财政拨款支出80.00万元，其中：基本支出和项目支出共80.00万元。");
        assertEquals(1, loaded.coverage().orElseThrow().unplaced());
        assertEquals(0, Reconciliation.standard().check(loaded.orThrow()).outcomes().get(Outcome.BROKEN));
    }
}
