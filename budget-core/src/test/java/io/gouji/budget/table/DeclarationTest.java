package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Template.DeclarationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the language of declarations can say beyond plain forms, and how it tells mistakes and doubts. */
class DeclarationTest {

    private static final String HEAD = "template a phase=FINAL\nleaves fund GENERAL_PUBLIC OTHER\nform 1 A 表\n";

    private static List<String> faults(String declaration) {
        return assertThrows(DeclarationException.class, () -> Template.parse(declaration)).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message()).toList();
    }

    private static List<String> doubts(String parts) {
        return Template.parse(HEAD + parts).doubts().stream()
                .map(doubt -> doubt.line() + ": " + doubt.english()).toList();
    }

    private static Form form(String parts) {
        return Template.parse(HEAD + parts).forms().get(0);
    }

    @Test
    void allMistakesAreToldWithLineColumnAndWhatWasExpected() {
        assertEquals(List.of(
                "2:1 Statement must be member, leaves, bridges, bridge, relation or form, but was 'columm'",
                "4:12 Dimension must be one of [SIDE, YEAR, PHASE, FUND, VINTAGE, USE, NATURE, FUNCTION, ECONOMIC, UNIT, "
                        + "PROJECT, TOPIC], but was 'sied'",
                "5:17 Member of FUND must be one of [FISCAL, GENERAL_PUBLIC, GOVERNMENT_FUNDS, STATE_CAPITAL, "
                        + "SPECIAL_ACCOUNT, OWN, INSTITUTIONAL, BUSINESS, SUPERIOR_SUBSIDY, SUBORDINATE_REMITTANCE, OTHER], "
                        + "but was 'OTHRE'",
                "6:15 Function code must be 3, 5 or 7 digits starting with 2, such as '2060702', but was '30201'",
                "7:1 Form must have a panel, but had none"), faults("""
                template a phase=BUDGET
                columm 甲
                form 1 A 表一
                  panel 收入 sied=REVENUE
                    column 乙    fund=OTHRE     # not OTHER
                    functions 30201
                form 2 B 表二
                """));
    }

    @Test
    void aMistakeIsOneAndWhatFollowsItIsNone() {
        assertEquals(1, faults("form 1 A 甲\n  panel side=REVENUE\n    column 合计\n    row 合计\n").size());
        assertEquals(1, faults("template a\nform 1 A\n  panel side=REVENUE\n    column 合计\n    row 合计\n").size());
        assertEquals(1, faults("template a\nform 1 A 甲\n  panel sid=REVENUE\n    column 合计\n    row 合计\n").size());
        assertEquals(1, faults("template a\nform 1 A 甲\n  panel fund=OWN\n    column 合计\n    row 合计\n row 小计\n").size());
        assertEquals(1, faults("template a\nform 1 A 甲\n  panel side=REVENUE\n    colum 合计\n    row 合计\n").size());
    }

    @Test
    void tenThousandMistakesAreAllCountedAndTheFirstShown() {
        String many = "template a\n" + IntStream.range(0, 10_000).mapToObj(i -> "form " + i + " F" + i + " 表" + i)
                .collect(Collectors.joining("\n"));
        DeclarationException wrong = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThrows(DeclarationException.class, () -> Template.parse(many)));
        assertEquals(10_000, wrong.faults().size());
        assertTrue(wrong.getMessage().endsWith("\nand 9980 more"), wrong.getMessage());
        String well = many.replaceAll("(表\\d+)", "$1\n panel side=REVENUE\n column 甲\n row 乙");
        assertEquals(10_000, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Template.parse(well)).forms().size());
    }

    @Test
    void bracketsStandForSpellings() {
        Form form = Template.parse("template a\nform 1 A [部门|单位]收支总表|收支表\n panel side=REVENUE\n"
                + " column 一般公共预算[财政]拨款[收入]\n row 因公出国(境)费|出国[（境）]").forms().get(0);
        assertEquals(List.of("部门收支总表", "单位收支总表", "收支表"), form.titles());
        assertEquals(List.of("一般公共预算财政拨款收入", "一般公共预算财政拨款", "一般公共预算拨款收入", "一般公共预算拨款"),
                form.panels().get(0).columns().get(0).headings());
        assertEquals(List.of("因公出国(境)费", "出国（境）", "出国"), form.panels().get(0).rows().get(0).names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[甲", "甲]", "[甲[乙]]", "][", "[甲]|", "[甲]", "[a|b][a|b][a|b][a|b][a|b][a|b][a|b]"})
    void wrongBracketsAreRefused(String names) {
        assertThrows(DeclarationException.class,
                () -> Template.parse("template a\nform 1 A " + names + "\n panel side=REVENUE\n column 甲\n row 乙"));
    }

    @Test
    void titlesAndHeadingsTellThisYearAndTheYearsBefore() {
        Form form = Template.parse("template a\nform 1 A {0}年收支总表\n panel side=REVENUE\n column {0}年预算数|{0}年\n"
                + " column {-1}年预算数 year=-1\n row 合计").forms().get(0);
        assertTrue(form.isDated());
        assertEquals(List.of("2024年收支总表"), form.titles(OptionalInt.of(2024)));
        assertEquals(List.of("2024年预算数", "2024年"), form.panels().get(0).columns().get(0).headings(OptionalInt.of(2024)));
        assertEquals("2023年预算数", form.panels().get(0).columns().get(1).heading(2024));
        assertEquals(List.of("{0}年收支总表"), form.titles(OptionalInt.empty()));
        assertFalse(Template.wuchang2024().form("EXPENDITURE").orElseThrow().isDated());
        assertEquals(List.of("2:10 Year must be '{0}' for this year or '{-1}' to '{-9}' for years before, but was "
                + "'{1}年收支总表'"), faults("template a\nform 1 A {1}年收支总表\n panel side=REVENUE\n column 甲\n row 乙"));
    }

    @Test
    void aPercentageSaysOfWhat() {
        Column completion = form(" panel side=EXPENDITURE\n  column 完成预算% as=completion of phase=BUDGET\n"
                + "  column 增长% as=rate of phase=FINAL year=-1\n  row 合计").panels().get(0).columns().get(0);
        assertEquals(Measure.COMPLETION, completion.measure());
        assertEquals(Region.parse("phase=BUDGET"), completion.base());
        assertTrue(completion.measure().isPercentage());
        for (String wrong : List.of("column 甲 as=completion", "column 甲 of phase=BUDGET", "column 甲 as=share of",
                "column 甲 as=percent of phase=BUDGET")) {
            assertThrows(DeclarationException.class, () -> form(" panel side=EXPENDITURE\n  " + wrong + "\n  row 合计"));
        }
    }

    @Test
    void amountsMayBeNegativeWhereTheFormSaysSo() {
        Template template = Template.parse(HEAD + " panel side=EXPENDITURE\n  column 预算数\n  column 调整数 phase=ADJUSTED "
                + "sign=any\n  row 合计\n  row 年末结转 use=CARRIED_OUT sign=any\n  functions\n"
                + " panel 差额 side=EXPENDITURE sign=any\n  column 数\n  row 差 fund=OTHER");
        Figure one = Figure.parse("1.00");
        BudgetTable table = BudgetTable.of(template.forms().get(0), Optional.of(MoneyUnit.WAN_YUAN),
                List.of(PrintedRow.of(0, "", "合计", "", List.of(one, one), 0),
                        PrintedRow.of(0, "", "年末结转", "", List.of(one, one), 0),
                        PrintedRow.of(0, "206", "科学技术支出", "", List.of(one, one), 0),
                        PrintedRow.of(1, "", "差", "", List.of(one), 0)), List.of(), 0);
        DepartmentBudget budget = DepartmentBudget.builder().department("局").year(2024).template(template)
                .addTable(table).build();
        assertEquals(List.of(false, true, true, true, false, true, true),
                budget.cells().stream().map(Cell::mayBeNegative).toList());
        assertThrows(DeclarationException.class, () -> form(" panel side=EXPENDITURE\n  column 甲 sign=minus\n  row 乙"));
    }

    @Test
    void aTemplateHasMembersOfItsOwn() {
        Template template = Template.parse("template a\nmember fund TAX under GENERAL_PUBLIC 税收收入\n"
                + "leaves fund TAX OTHER\nform 1 A 表\n panel side=REVENUE\n  column 合计\n  row 税收 fund=TAX");
        assertEquals("fund=FISCAL/GENERAL_PUBLIC/TAX/", template.leaves(Dimension.FUND).get(0).toString());
        assertEquals("TAX", template.dimensions().own().get(0).name());
        assertEquals(List.of("2:1 Member of FUND must be one of [FISCAL, GENERAL_PUBLIC, GOVERNMENT_FUNDS, STATE_CAPITAL, "
                + "SPECIAL_ACCOUNT, OWN, INSTITUTIONAL, BUSINESS, SUPERIOR_SUBSIDY, SUBORDINATE_REMITTANCE, OTHER], but was "
                + "'NONE'"), faults("template a\nmember fund TAX under NONE 税收收入"));
    }

    @Test
    void noBuiltInTemplateIsDoubtful() {
        for (Template template : Template.builtIn()) {
            assertEquals(List.of(), template.doubts(), template.name());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "panel side=REVENUE fund=OTHER;column 甲 fund=GENERAL_PUBLIC;row 合计"
            + "| 5: column '甲' overrides fund=OTHER of its panel",
        "panel side=REVENUE fund=OTHER;column 甲;row 乙 fund=GENERAL_PUBLIC"
            + "| 6: row '乙' overrides fund=OTHER of its panel",
        "panel side=REVENUE;column 甲;row 合计;row 总计"
            + "| 7: row '总计' measures the same as row '合计'",
        "panel side=REVENUE;column 甲;column 乙;row 合计"
            + "| 6: column '乙' measures the same as column '甲'",
        "panel side=EXPENDITURE;column 甲 economic=30212+30217;column 乙 economic=30217+30231;row 合计"
            + "| 6: column '乙' shares money with column '甲', so no sum can be made of both",
        "panel side=REVENUE;column 甲 fund=OTHER;row 乙 fund=GENERAL_PUBLIC"
            + "| 6: column '甲' overrides fund=GENERAL_PUBLIC of row '乙'",
        "panel side=REVENUE;column 甲;row 乙 fund=BUSINESS"
            + "| 6: fund=BUSINESS is no leaf, nor is one below it, so sums do not know of it",
        "panel side=EXPENDITURE;column 甲;functions;bridges side=EXPENDITURE;bridge function=206 = economic=301;"
            + "bridge function=206 = economic=302"
            + "| 9: the bridge has one side of line 8 and contradicts its other side",
        "panel side=EXPENDITURE;column 甲;functions;bridges side=EXPENDITURE;bridge function=206 = economic=301;"
            + "bridge economic=301 = function=206"
            + "| 9: the bridge repeats that of line 8",
        "panel side=EXPENDITURE;column 甲;functions;bridges side=EXPENDITURE;bridge function=206 = function=20607"
            + "| 8: one side of the bridge lies in the other, so sums imply or contradict it"})
    void whatIsHardlyMeantIsADoubt(String parts, String doubt) {
        assertEquals(List.of(doubt), doubts(parts.replace(';', '\n')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel side=REVENUE fund=FISCAL;column 甲 fund=GENERAL_PUBLIC;row 合计",
        "panel side=REVENUE;column 甲;row 乙 fund=FISCAL;row 丙 fund=OTHER",
        "panel side=EXPENDITURE;column 甲 economic=30212+30217;column 乙 economic=30217;column 丙 fund=OTHER;row 合计",
        "panel side=REVENUE phase=FINAL;column 甲 phase=BUDGET;column 乙;row 合计",
        "panel side=REVENUE;column 甲 fund=GENERAL_PUBLIC;row 乙 fund=FISCAL",
        "panel side=EXPENDITURE;column 甲;functions;bridge side=EXPENDITURE function=206 = economic=301;"
            + "bridge function=208 = economic=302"})
    void whatIsMeantIsNone(String parts) {
        String text = parts.replace("bridge side=EXPENDITURE ", "bridges side=EXPENDITURE;bridge ").replace(';', '\n');
        assertEquals(List.of(), doubts(text));
    }
}
