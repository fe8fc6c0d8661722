package io.gouji.budget.io.recognise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.MoneyUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTextTest {

    @ParameterizedTest
    @CsvSource({"单位：万元,WAN_YUAN", "单位:元,YUAN", "单 位： 万 元,WAN_YUAN", "金额单位：元,YUAN",
        "资金单位：万元,WAN_YUAN", "(单位：万元),WAN_YUAN", "编制单位：某局  单位：元,YUAN", "预算单位：某元旦局 单位：万元,WAN_YUAN", "单位：人民币元,YUAN", "单位：⏎万元,WAN_YUAN", "单位：万⏎元,WAN_YUAN",
        "金额⏎单位：万元,WAN_YUAN",
        "单位：千元,QIAN_YUAN", "金额单位：亿元,YI_YUAN", "单位：百万元,BAI_WAN_YUAN"})
    void findsTheUnitOfMoney(String text, MoneyUnit unit) {
        assertEquals(Optional.of(unit), read(text).unit());
    }

    @ParameterizedTest
    @CsvSource({"单位：美元,美元", "单位：万美元,万美元", "单位：元角分,元角分", "编制单位：某局,''", "单位：某局,某局", "单位：,''"})
    void neverTakesAnotherUnitForOneOfMoney(String text, String printed) {
        UnitText unit = read(text);
        assertEquals(Optional.empty(), unit.unit());
        assertEquals(printed, unit.printed());
    }

    @Test
    void twoUnitsAreNone() {
        assertEquals(Optional.empty(), read("单位：元⏎单位：万元").unit());
        assertEquals("more than one", read("单位：元⏎单位：万元").printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"科目编码\t单位名称", "部门(单位)代码", "本单位没有安排"})
    void otherLinesNameNoUnit(String line) {
        assertFalse(UnitText.isIn(line));
        assertTrue(UnitText.isIn(line + "单位：元"));
    }

    private static UnitText read(String text) {
        UnitText unit = new UnitText();
        int number = 0;
        for (String line : text.split("⏎")) {
            if (UnitText.isIn(line)) {
                unit.add(line, ++number);
            } else {
                unit.append(line, ++number);
            }
        }
        return unit;
    }
}
