package io.gouji.budget.io;

import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one map from the names of figures in data/cases (such as {@code T51.206.pers}) to addresses. Numbered funds and
 * classes
 * are those of the numbered row, in the order printed.
 */
final class WuchangAddresses {

    private static final Map<String, String> FORMS = Map.of("T1", "OVERALL", "T2", "REVENUE", "T3", "EXPENDITURE",
            "T4", "FISCAL_APPROPRIATION", "T51", "GENERAL_PUBLIC_BY_FUNCTION", "T52", "GENERAL_PUBLIC_BY_UNIT",
            "T6", "GENERAL_PUBLIC_BASIC", "T7", "THREE_PUBLIC", "T10", "PROJECTS");
    private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金",
            "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");
    private static final Map<String, String> T1 = Map.of("in.sub", "收入/本年收入合计", "in.carry", "收入/上年结转结余",
            "in.total", "收入/收入总计", "ex.sub", "支出/本年支出合计", "ex.carry", "支出/年终结转结余", "ex.total", "支出/支出总计");
    private static final Map<String, String> T4 = Map.of("in.sub", "收入/本年收入", "in.1", "收入/本年收入/一般公共预算拨款",
            "in.total", "收入/收入总计", "ex.sub", "支出/本年支出", "ex.total", "支出/支出总计");
    private static final Map<String, String> T7 = Map.of("total", "“三公”经费合计", "abroad", "因公出国（境）费",
            "car", "公务用车购置及运行费/小计", "carbuy", "公务用车购置及运行费/公务用车购置费",
            "carrun", "公务用车购置及运行费/公务用车运行费", "recep", "公务接待费");
    private static final Map<String, String> PROJECT_ROWS = Map.of("T", "合计", "dep", "武昌区科学技术协会",
            "unit", "武昌区科学技术协会本级", "grp", "本级支出项目", "p1", "科普活动经费");
    private static final Map<String, String> BY_NATURE = Map.of("sum", "合计", "basic", "基本支出/小计",
            "pers", "基本支出/人员经费", "pub", "基本支出/公用经费", "proj", "项目支出");
    private static final Map<String, Map<String, String>> COLUMNS = Map.of(
            "T2", Map.of("sum", "合计", "sub", "本年收入/小计", "carry", "上年结转结余"),
            "T3", Map.of("sum", "合计", "basic", "基本支出", "proj", "项目支出"), "T51", BY_NATURE, "T52", BY_NATURE,
            "T6", Map.of("sum", "合计", "pers", "人员经费", "pub", "公用经费"),
            "T10", Map.of("sum", "合计", "z", "财政专户管理资金", "u", "单位资金"));
    private static final Map<Character, String> FUND_GROUPS = Map.of('i', "本年收入/", 'a', "本年拨款/", 'b', "财政拨款结转结余/");

    private final Map<CellRef, Cell> cells;
    private final List<String> classes;

    WuchangAddresses(DepartmentBudget budget) {
        cells = budget.cells().stream().collect(Collectors.toMap(Cell::ref, Function.identity()));
        classes = budget.table("OVERALL").orElseThrow().rows().stream().map(row -> row.key()).filter(key -> key.startsWith("支出/"))
                .toList();
    }

    /** Whether the name is one of a figure in tables 1 to 10. */
    static boolean isTable(String id) {
        return FORMS.containsKey(id.substring(0, id.indexOf('.')));
    }

    /** The figure of that name. */
    Cell cell(String id) {
        return Optional.ofNullable(cells.get(ref(id)))
                .orElseThrow(() -> new AssertionError("no figure for " + id + " at " + ref(id)));
    }

    CellRef ref(String id) {
        String[] parts = id.split("\\.");
        String form = FORMS.get(parts[0]);
        return switch (parts[0]) {
            case "T1", "T4" -> CellRef.of(form, sided(parts), "预算数");
            case "T7" -> CellRef.of(form, "合计", T7.get(parts[1]));
            case "T10" -> CellRef.of(form, PROJECT_ROWS.get(parts[1]), column(parts));
            default -> CellRef.of(form, parts[1].equals("T") ? "合计" : parts[1], column(parts));
        };
    }

    private String sided(String[] parts) {
        String named = (parts[0].equals("T1") ? T1 : T4).get(parts[1] + "." + parts[2]);
        if (named != null) {
            return named;
        }
        int index = Integer.parseInt(parts[2]) - 1;
        return parts[1].equals("ex") ? classes.get(index) : "收入/" + FUNDS.get(index) + (index < 3 ? "拨款收入" : index == 3 ? "收入" : "");
    }

    private static String column(String[] parts) {
        String named = COLUMNS.get(parts[0]).get(parts[2]);
        return named != null ? named : FUND_GROUPS.get(parts[2].charAt(0)) + FUNDS.get(parts[2].charAt(1) - '1');
    }
}
