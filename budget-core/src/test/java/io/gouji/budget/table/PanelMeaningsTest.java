package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.table.RowRule.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one row may mean in a panel by itself, without the rows around it. */
class PanelMeaningsTest {

    private static final Region SPENT = Region.parse("side=EXPENDITURE");

    private static PanelMeanings panel(Form.Kind kind, RowRule... rows) {
        return new PanelMeanings(Panel.of(List.of("支出", "支出情况"), SPENT, List.of(rows), List.of()), kind);
    }

    private static RowRule list(Kind kind, String region) {
        return RowRule.of(kind, List.of(), Region.parse(region));
    }

    private static RowRule label(String region, String... names) {
        return RowRule.of(Kind.LABEL, List.of(names), Region.parse(region));
    }

    private static PrintedRow row(String code, String name, String owner) {
        return PrintedRow.of(0, code, name, owner, List.of(), 0);
    }

    private static PrintedRow row(String name) {
        return row("", name, "");
    }

    /** Address and region of every meaning. */
    private static List<String> of(PanelMeanings panel, PrintedRow row) {
        return panel.of(row).stream().map(meaning -> meaning.key() + ": " + meaning.region()).toList();
    }

    @Test
    void aLabelIsKnownByItsLastPartAndByItsWholePath() {
        PanelMeanings panel = panel(Form.Kind.MONEY, label("fund=FISCAL", "本年", "本年收入"),
                label("fund=OTHER", "上年"), label("fund=GENERAL_PUBLIC", "本年/拨款"), label("fund=BUSINESS", "上年/拨款"));
        List<String> first = List.of("支出/本年/拨款: side=EXPENDITURE fund=GENERAL_PUBLIC");
        assertEquals(first, of(panel, row("本年/拨款")));
        assertEquals(List.of(first.get(0), "支出/上年/拨款: side=EXPENDITURE fund=BUSINESS"), of(panel, row("拨 款")));
        assertEquals(List.of("支出/本年: side=EXPENDITURE fund=FISCAL"), of(panel, row("一、本年收入")));
        RowMeaning.Label begins = panel.of(row("本年收入")).get(0).label().orElseThrow();
        assertEquals("", begins.group());
        assertEquals(Optional.of("本年"), begins.begins());
        RowMeaning.Label inside = panel.of(row("上年/拨款")).get(0).label().orElseThrow();
        assertEquals("上年", inside.group());
        assertEquals(Optional.empty(), inside.begins());
        assertEquals(List.of(), of(panel, row("下年/拨款")));
    }

    @Test
    void inATableOfOneProjectALabelIsThatProjects() {
        PanelMeanings panel = panel(Form.Kind.PERFORMANCE, label("", "合计"), list(Kind.NAMES, "nature=PROJECT"));
        assertEquals(List.of("修缮/支出/合计: side=EXPENDITURE project=修缮"), of(panel, row("", "合计", "修缮")));
        assertEquals(List.of("支出/合计: side=EXPENDITURE"), of(panel, row("合计")));
        assertEquals(List.of("修缮/支出/屋面: side=EXPENDITURE nature=PROJECT project=修缮/屋面"),
                of(panel, row("", "屋面", "修缮")));
        assertEquals(List.of("支出/修缮: side=EXPENDITURE nature=PROJECT project=修缮"), of(panel, row("修缮")));
        assertEquals(List.of(), of(panel, row("")));
    }

    @Test
    void whereNoNamesAreListedAnOwnerMakesNoLabel() {
        PanelMeanings panel = panel(Form.Kind.MONEY, label("", "合计"));
        assertEquals(List.of(), of(panel, row("", "合计", "修缮")));
        assertEquals(List.of("支出/合计: side=EXPENDITURE"), of(panel, row("合计")));
    }

    @Test
    void whatStandsInAGroupIsNoName() {
        PanelMeanings panel = panel(Form.Kind.MONEY, label("", "本年/拨款"), list(Kind.NAMES, ""));
        assertEquals(List.of(), of(panel, row("本年/其他")));
        assertEquals(List.of("支出/下年/其他: side=EXPENDITURE project=下年／其他"), of(panel, row("下年/其他")));
        assertEquals(List.of("支出/其他: side=EXPENDITURE project=其他"), of(panel, row("其他")));
    }

    @Test
    void codesAreAddressesAndInProseOnlyBelowTheirSection() {
        RowRule functions = list(Kind.FUNCTIONS, "use=SPENT");
        RowRule economics = list(Kind.ECONOMICS, "nature=BASIC");
        PanelMeanings money = panel(Form.Kind.MONEY, functions, economics, list(Kind.UNITS, "use=SPENT"));
        assertEquals(List.of("20607: side=EXPENDITURE use=SPENT function=20607"), of(money, row("20607", "科普", "")));
        assertEquals(List.of("30201: side=EXPENDITURE nature=BASIC economic=30201"), of(money, row("30201", "", "")));
        assertEquals(List.of("320001: side=EXPENDITURE use=SPENT unit=320001"), of(money, row("320001", "本级", "")));
        assertEquals(List.of(), of(money, row("x", "科普", "")));
        PanelMeanings prose = panel(Form.Kind.PROSE, functions, economics);
        assertEquals(List.of("支出/20607: side=EXPENDITURE use=SPENT function=20607"),
                of(prose, row("20607", "科普", "")));
        assertEquals(List.of("支出/办公费: side=EXPENDITURE nature=BASIC economic=30201"),
                of(prose, row("30201", "办公费", "")));
        assertEquals(List.of(), of(prose, row("320001", "本级", "")));
        assertEquals(List.of("20607: side=EXPENDITURE unit=20607"),
                of(panel(Form.Kind.MONEY, list(Kind.UNITS, "")), row("20607", "科普", "")));
    }

    @Test
    void aCodeThatAListAlwaysPrintsIsNoLabel() {
        PanelMeanings panel = panel(Form.Kind.MONEY, RowRule.of(Kind.FUNCTIONS, List.of("206"), Region.everything()));
        assertEquals(List.of(), of(panel, row("206")));
    }

    @Test
    void classesAreKnownByTheirNames() {
        PanelMeanings panel = panel(Form.Kind.MONEY, list(Kind.CLASSES, "use=SPENT"), list(Kind.NAMES, ""));
        assertEquals(List.of("支出/科学技术支出: side=EXPENDITURE use=SPENT function=206"), of(panel, row("六、科学技术支出")));
        assertEquals(List.of(), of(panel, row("修缮")));
    }

    @Test
    void aPanelWithoutNameAddsNothingToAnAddress() {
        PanelMeanings panel = new PanelMeanings(Panel.of(List.of(), SPENT, List.of(label("", "合计")), List.of()),
                Form.Kind.MONEY);
        assertEquals(List.of("合计: side=EXPENDITURE"), of(panel, row("合计")));
    }

    @Test
    void whatARowMayBeIsToldInOrder() {
        assertEquals("one of the classes or one of the functions or a label of the form, such as '合计'",
                panel(Form.Kind.MONEY, list(Kind.FUNCTIONS, ""), label("", "合计"), label("", "小计"),
                        list(Kind.CLASSES, "")).expected());
        assertEquals("one of the names", panel(Form.Kind.MONEY, list(Kind.NAMES, "")).expected());
    }

    @Test
    void kindsOfFormsAndListsAreTold() {
        PanelMeanings money = panel(Form.Kind.MONEY, list(Kind.PROJECTS, "use=SPENT"));
        assertTrue(money.hasProjects());
        assertEquals(Region.parse("side=EXPENDITURE use=SPENT"), money.projects());
        assertFalse(money.mayRepeat() || money.isProse());
        PanelMeanings prose = panel(Form.Kind.PROSE, list(Kind.NAMES, ""));
        assertFalse(prose.hasProjects());
        assertTrue(prose.mayRepeat() && prose.isProse());
        assertTrue(panel(Form.Kind.PERFORMANCE).mayRepeat());
        assertFalse(panel(Form.Kind.PERFORMANCE).isProse());
    }

    @Test
    void aRowThatWasMetIsRemembered() {
        PanelMeanings panel = panel(Form.Kind.MONEY, list(Kind.NAMES, ""));
        assertSame(panel.of(row("修缮")), panel.of(row("修缮")));
    }

    @Test
    void theMemoTellsRowsApartByAllTheirWords() {
        MeaningMemo memo = new MeaningMemo();
        List<RowMeaning> meanings = List.of(RowMeaning.of("x", SPENT));
        assertSame(meanings, memo.keep(row("1", "b", "c"), meanings));
        assertSame(meanings, memo.find(row("1", "b", "c")));
        for (PrintedRow other : List.of(row("2", "b", "c"), row("1", "x", "c"), row("1", "b", "x"), row("b"))) {
            assertNull(memo.find(other), other::toString);
        }
    }

    /** "Aa" and "BB" have one hash, and so have their sequels of the same length: one place and its neighbour. */
    @Test
    void twoRowsOfOnePlaceAreKeptAndAThirdDrivesOutTheFirst() {
        MeaningMemo memo = new MeaningMemo();
        List<PrintedRow> alike = List.of(row("AaAa"), row("AaBB"), row("BBAa"));
        List<RowMeaning> meanings = List.of();
        memo.keep(alike.get(0), meanings);
        memo.keep(alike.get(1), meanings);
        assertSame(meanings, memo.find(alike.get(0)));
        assertSame(meanings, memo.find(alike.get(1)));
        memo.keep(alike.get(2), meanings);
        assertNull(memo.find(alike.get(0)));
        assertSame(meanings, memo.find(alike.get(1)));
        assertSame(meanings, memo.find(alike.get(2)));
    }

    @Test
    void longWordsAreNotRemembered() {
        MeaningMemo memo = new MeaningMemo();
        for (PrintedRow row : List.of(row("1", "名".repeat(100), "主".repeat(19)), row("1", "名".repeat(19),
                "主".repeat(100)), row("1".repeat(120), "", ""))) {
            memo.keep(row, List.of());
            assertEquals(List.of(), memo.find(row));
        }
        for (PrintedRow row : List.of(row("1", "名".repeat(100), "主".repeat(20)), row("1".repeat(121), "", ""))) {
            memo.keep(row, List.of());
            assertNull(memo.find(row));
        }
    }

    @Test
    void theMemoHoldsHundredsOfRows() {
        MeaningMemo memo = new MeaningMemo();
        List<PrintedRow> rows = IntStream.range(0, 400).mapToObj(i -> row("20" + i, "第" + i + "项", "主" + i)).toList();
        rows.forEach(row -> memo.keep(row, List.of()));
        long known = rows.stream().filter(row -> memo.find(row) != null).count();
        assertTrue(known > 350, "rows known: " + known);
    }
}
