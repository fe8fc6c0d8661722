package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.row.PanelMeanings;
import io.gouji.budget.row.RowMeaning;
import io.gouji.budget.row.RowText;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.Panel.RowRule.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one row may mean in a panel by itself, without the rows around it. */
class PanelMeaningsTest {

    private static final Region SPENT = Region.parse("side=EXPENDITURE");

    private static PanelMeanings panel(Form.Kind kind, RowRule... rows) {
        return Panel.of(List.of("支出", "支出情况"), SPENT, List.of(rows), List.of()).meanings(kind);
    }

    private static RowRule list(Kind kind, String region) {
        return RowRule.of(kind, List.of(), Region.parse(region));
    }

    private static RowRule label(String region, String... names) {
        return RowRule.of(Kind.LABEL, List.of(names), Region.parse(region));
    }

    private static RowText row(String code, String name, String owner) {
        return new RowText(0, code, name, owner);
    }

    private static RowText row(String name) {
        return row("", name, "");
    }

    /** Address and region of every meaning. */
    private static List<String> of(PanelMeanings panel, RowText row) {
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
        PanelMeanings panel = Panel.of(List.of(), SPENT, List.of(label("", "合计")), List.of())
                .meanings(Form.Kind.MONEY);
        assertEquals(List.of("合计: side=EXPENDITURE"), of(panel, row("合计")));
    }

    @Test
    void whatARowMayBeIsToldInOrder() {
        PanelMeanings many = panel(Form.Kind.MONEY, list(Kind.FUNCTIONS, ""), label("", "合计"), label("", "小计"),
                list(Kind.CLASSES, ""));
        assertEquals("row must be one of the {-} or a label of the form, such as '{}'", many.expected());
        assertEquals(List.of("classes or one of the functions", "合计"), many.examples());
        PanelMeanings names = panel(Form.Kind.MONEY, list(Kind.NAMES, ""));
        assertEquals("row must be one of the {-}", names.expected());
        assertEquals(List.of("names"), names.examples());
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
}
