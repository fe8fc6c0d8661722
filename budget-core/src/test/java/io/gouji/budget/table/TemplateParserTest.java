package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Nature;
import io.gouji.budget.cube.Node;
import io.gouji.budget.fixtures.Templates;
import io.gouji.budget.table.Template.DeclarationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {

    private static final String MINIMAL = """
            # a comment
            template one phase=BUDGET   # and another
            leaves fund GENERAL_PUBLIC OTHER

            form 1 FIRST 一表|第一表
              remark 本单位  {year} 年没有#号支出
              panel 支出 side=EXPENDITURE
                column 合计|总计
                column 其中/基本 nature=BASIC
                row 合计|-
                functions 206 20607 fund=OTHER
            bridges side=EXPENDITURE
            bridge function=2080505 function=2080506 = economic=30108
            """;

    @Test
    void readsEveryPartOfADeclaration() {
        Template template = Template.parse(MINIMAL);
        assertEquals("one (1 forms)", template.toString());
        assertEquals("phase=BUDGET", template.region().toString());
        assertEquals(List.of(Fund.GENERAL_PUBLIC.node(), Node.parse("fund=OTHER")), template.leaves(Dimension.FUND));
        Form form = template.form("FIRST").orElseThrow();
        assertEquals("1 一表 (FIRST)", form.toString());
        assertEquals(List.of("一表", "第一表"), form.titles());
        assertEquals(Optional.of("本单位  {year} 年没有#号支出"), form.remark());
        Panel panel = form.panels().get(0);
        assertEquals("支出", panel.name());
        assertEquals(List.of("合计", "总计"), panel.columns().get(0).headings());
        assertEquals("其中/基本 (nature=BASIC)", panel.columns().get(1).toString());
        assertEquals(List.of("合计", ""), panel.rows().get(0).names());
        assertEquals("FUNCTIONS 206|20607 (fund=OTHER)", panel.rows().get(1).toString());
        assertEquals("side=EXPENDITURE function=2080506", template.bridges().get(0).left().get(1).toString());
    }

    @Test
    void lineEndsAndIndentsMakeNoDifference() {
        assertEquals(Template.parse(MINIMAL), Template.parse(MINIMAL.replace("\n", "\r\n").replace("    ", "\t")));
    }

    @Test
    void theBuiltInTemplateAndTheTestTemplatesAreWhole() {
        assertEquals(11, Template.wuchang2024().forms(Form.Kind.MONEY).size());
        assertEquals(9, Templates.shanghaiNine().forms().size());
        assertEquals(9, Templates.final2024().forms().size());
        assertEquals(List.of(Nature.PERSONNEL.node(), Nature.OPERATING.node(), Nature.PROJECT.node()),
                Template.wuchang2024().leaves(Dimension.NATURE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "form 1 A 甲 | Template must start with 'template NAME', and have one such line",
        "template a;template b | Template must start with 'template NAME', and have one such line",
        "template | 'template' must have 1 words after it at least",
        "template a phase=NEXT | Member of PHASE must be one of [BUDGET, ADJUSTED, EXECUTED, FINAL], but was 'NEXT'",
        "template a wuchang | Node must be dimension=member, such as 'fund=GENERAL_PUBLIC', but was 'wuchang'",
        "template a;leaves fund | 'leaves' must have 2 words after it at least",
        "template a;leaves fund OWN OTHER | Leaf must be a fund, vintage, use, nature or topic apart from the other leaves, "
            + "such as 'GENERAL_PUBLIC', but was 'OTHER'",
        "template a;leaves fund OTHER OTHER | Leaf must be a fund, vintage, use, nature or topic apart from the other leaves, "
            + "such as 'GENERAL_PUBLIC', but was 'OTHER'",
        "template a;leaves function 206 | Leaf must be a fund, vintage, use, nature or topic apart from the other leaves, "
            + "such as 'GENERAL_PUBLIC', but was '206'",
        "template a;leaves money 206 | Dimension must be one of [SIDE, YEAR, PHASE, FUND, VINTAGE, USE, NATURE, FUNCTION, "
            + "ECONOMIC, UNIT, PROJECT, TOPIC], but was 'money'",
        "template a;column 合计 | Statement must be member, leaves, bridges, bridge, relation or form, but was 'column'",
        "template a;form 1 A | 'form' must have 3 words after it at least",
        "template a;form 1 A 甲;column 合计 | Form A must open a panel first",
        "template a;form 1 A 甲;remark | 'remark' must have 1 words after it at least",
        "template a;form 1 A 甲;panel;colunm 合计 | Statement must be remark, panel, column, row, classes, functions, economics, "
            + "units, projects, names, form, performance, prose, member, leaves, bridges, bridge or relation, but was 'colunm'",
        "template a;form 1 A 甲;panel;label 合计 | Statement must be remark, panel, column, row, classes, functions, economics, "
            + "units, projects, names, form, performance, prose, member, leaves, bridges, bridge or relation, but was 'label'",
        "template a;form 1 A 甲;panel;column | 'column' must have 1 words after it at least",
        "template a;form 1 A 甲;panel;column 甲;column 乙¦甲 | Column must have a label of its own, but '甲' came before",
        "template a;form 1 A 甲;panel;column 甲¦ | Names must not be empty, such as '合计¦总计', but were '甲¦'",
        "template a;form 1 A 甲;panel;row 甲;row 甲 | Row must have a label of its own, but '甲' came before",
        "template a;form 1 A 甲;panel;row 甲 use=A | Member of USE must be one of [SPENT, CARRIED_OUT, DISTRIBUTED], "
            + "but was 'A'",
        "template a;form 1 A 甲;panel;functions;functions | Panel must have one list of FUNCTIONS, but had a second",
        "template a;form 1 A 甲;panel;functions 30201 | Function code must be 3, 5 or 7 digits starting with 2, such as "
            + "'2060702', but was '30201'",
        "template a;form 1 A 甲;panel;economics 201 | Economic code must be 3 or 5 digits starting with 3, such as "
            + "'30201', but was '201'",
        "template a;form 1 A 甲;panel;units 320 | 'units' must list no codes, but listed '320'",
        "template a;bridge function=206 | Bridge must be sums of regions, such as 'function=2080505 = economic=30108'",
        "template a;bridge = function=206 | Bridge must be sums of regions, such as "
            + "'function=2080505 = economic=30108'",
        "template a;bridge function=206 = | Bridge must be sums of regions, such as "
            + "'function=2080505 = economic=30108'"})
    void tellsTheLineThatIsWrong(String statements, String message) {
        String[] lines = statements.replace('¦', '|').split(";");
        String last = lines[lines.length - 1].strip();
        refused(String.join("\n", lines),
                "Template line " + lines.length + " ('" + last + "'): " + message.replace('¦', '|'));
    }

    @Test
    void aDimensionHasNoMoreLeavesThanCanBeToldApart() {
        String declared = "template a\n" + IntStream.range(0, 63)
                .mapToObj(i -> "member fund M" + i + " under OTHER 资金" + i + "\nleaves fund M" + i + "\n")
                .collect(Collectors.joining());
        refused(declared, "Template line 127 ('leaves fund M62'): Dimension must have 62 leaves at most, "
                + "but 'M62' was one more");
    }

    @Test
    void aFormOfANameThatCameBeforeIsRefused() {
        refused("template a\nform 1 A 甲\npanel side=REVENUE\ncolumn 合计\nrow 合计\nform 2 A 乙",
                "Template line 6 ('form 2 A 乙'): Form must have a name of its own, but 'A' came before");
    }

    @Test
    void whatIsMissingIsToldWithTheLineThatLacksIt() {
        refused("template a\nform 1 A 甲\n\nform 2 B 乙",
                "Template line 2 ('form 1 A 甲'): Form must have a panel, but had none");
        refused("template a\nform 1 A 甲\n  panel side=REVENUE\n  row 合计\nform 2 B 乙",
                "Template line 3 ('panel side=REVENUE'): Panel must have a column, but had none");
        refused("template a\nform 1 A 甲\n  panel side=REVENUE\n  column 合计",
                "Template line 3 ('panel side=REVENUE'): Panel must have rows, but had none");
    }

    @Test
    void everyFigureMustHaveASideAndOneMeaning() {
        refused("template a\nform 1 A 甲\npanel fund=OWN\ncolumn 收 side=REVENUE\ncolumn 支\nrow 合计", "Template line 3 "
                + "('panel fund=OWN'): Column must have a side, such as 'side=REVENUE', but '支' had none");
        refused("template a\nform 1 A 甲\npanel side=EXPENDITURE\ncolumn 差旅 economic=30211\nrow 合计\neconomics",
                "Template line 3 ('panel side=EXPENDITURE'): Rows of ECONOMICS must say the ECONOMIC themselves, but "
                + "the column '差旅' was of side=EXPENDITURE economic=30211");
    }

    @Test
    void anEmptyDeclarationIsRefused() {
        refused("", "Template must start with 'template NAME', but was empty");
        refused("# nothing\n\n", "Template must start with 'template NAME', but was empty");
    }

    private static void refused(String declaration, String message) {
        List<String> told = assertThrows(DeclarationException.class, () -> Template.parse(declaration)).faults().stream()
                .map(fault -> fault.toString().replaceFirst(", column \\d+ ", " ")).toList();
        assertTrue(told.contains(message), () -> message + "\n" + told);
    }
}
