package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gouji.budget.label.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "'合 计', 合计", "'收\u3000入 总\u00A0计', 收入总计", "'单位：\n万\t元', 单位:万元", "'\uFEFF合\u200B计', 合计",
        "因公出国（境）费, 因公出国(境)费", "“三公”经费合计, 三公经费合计", "‘三公’, 三公", "＂三公＂＇, 三公", "'\"三公\"''', 三公",
        "２０６０７０２, 2060702", "ＡＢｃ％, ABc%", "'４．其他', 4.其他", "'一，二', '一,二'",
        "！～！, !~!", "'～ ', ~", "其中：, 其中:", "一、收入, 一、收入", "'', ''"})
    void comparesLabelsByWhatTheySay(String label, String key) {
        assertEquals(key, Labels.key(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、", "二十一、", "廿一、", "（廿一）", "（一）", "(一)", "（一）、", "1.", "1、", "４．", "(1)", "1)", "（12）",
        "第一,", "第一，", "第二、", "十、", "一)", "一.", "①", "⒈", "⑴", "㈠", "一、（一）", "1.  "})
    void dropsOrdinals(String ordinal) {
        assertEquals("教育支出", Labels.withoutOrdinal(Labels.key(ordinal + " 教育支出")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般公共服务支出", "三公经费合计", "二级项目", "十四五规划", "1.5倍", "12.50", "2024.预算", "1,234", "第一部分",
        "(其中)", "(境)", "百年", "三,", "", "一", "2060702", "万元", "廿一", "一年、二年"})
    void keepsNamesThatOnlyLookLikeOrdinals(String name) {
        assertEquals(name, Labels.withoutOrdinal(name));
    }

    @Test
    void keepsTheNameBehindTheOrdinalWhole() {
        assertEquals("三公经费", Labels.withoutOrdinal("二、三公经费"));
        assertEquals("一般公共预算拨款", Labels.withoutOrdinal("(一)一般公共预算拨款"));
        assertEquals("机关资本性支出(一)", Labels.withoutOrdinal("机关资本性支出(一)"));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> Labels.key(null));
        assertThrows(NullPointerException.class, () -> Labels.withoutOrdinal(null));
    }
}
