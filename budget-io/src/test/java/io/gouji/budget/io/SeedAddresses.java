package io.gouji.budget.io;

import io.gouji.budget.table.CellRef;
import java.util.List;
import java.util.Map;

/** Turns the names of figures in the shared list, such as {@code T51.206.pers}, into addresses. */
final class SeedAddresses {

    private static final List<String> FUNDS = List.of("一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入",
            "财政专户管理资金收入", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");
    private static final List<String> CLASSES = List.of("一般公共服务支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出",
            "文化旅游体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出",
            "资源勘探工业信息等支出", "商业服务业等支出", "金融支出", "援助其他地区支出", "自然资源海洋气象等支出", "住房保障支出",
            "粮油物资储备支出", "国有资本经营预算支出", "灾害防治及应急管理支出", "其他支出", "债务还本支出", "债务付息支出", "债务发行费用支出");
    private static final List<String> SOURCES = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "事业收入",
            "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");
    private static final Map<String, String> FORMS = Map.of("T1", "OVERALL", "T2", "REVENUE", "T3", "EXPENDITURE",
            "T4", "FISCAL_APPROPRIATION", "T51", "GENERAL_PUBLIC_BY_FUNCTION", "T52", "GENERAL_PUBLIC_BY_UNIT",
            "T6", "GENERAL_PUBLIC_BASIC", "T7", "THREE_PUBLIC", "T10", "PROJECTS");
    private static final Map<String, String> TOTALS = Map.of("T1.in.sub", "收入/本年收入合计", "T1.in.carry", "收入/上年结转结余",
            "T1.in.total", "收入/收入总计", "T1.ex.sub", "支出/本年支出合计", "T1.ex.carry", "支出/年终结转结余",
            "T1.ex.total", "支出/支出总计", "T4.in.sub", "收入/本年收入", "T4.in.1", "收入/本年收入/一般公共预算拨款");
    private static final Map<String, String> MORE_TOTALS = Map.of("T4.in.total", "收入/收入总计", "T4.ex.sub", "支出/本年支出",
            "T4.ex.total", "支出/支出总计");
    private static final Map<String, String> PROJECTS = Map.of("T", "合计", "dep", "武昌区科学技术协会", "unit", "武昌区科学技术协会本级",
            "grp", "本级支出项目", "p1", "科普活动经费");
    private static final Map<String, String> COLUMNS = Map.of("sum", "合计", "pers", "基本支出/人员经费", "pub", "基本支出/公用经费",
            "proj", "项目支出", "sub", "本年收入/小计", "carry", "上年结转结余", "z", "财政专户管理资金", "u", "单位资金");
    private static final Map<String, String> THREE_PUBLIC = Map.of("total", "“三公”经费合计", "abroad", "因公出国（境）费",
            "car", "公务用车购置及运行费/小计", "carbuy", "公务用车购置及运行费/公务用车购置费",
            "carrun", "公务用车购置及运行费/公务用车运行费", "recep", "公务接待费");

    private SeedAddresses() {
    }

    static boolean isTable(String id) {
        return FORMS.containsKey(id.substring(0, id.indexOf('.')));
    }

    static CellRef of(String id) {
        String[] parts = id.split("\\.");
        String form = FORMS.get(parts[0]);
        return switch (parts[0]) {
            case "T1", "T4" -> CellRef.of(form, side(id, parts), "预算数");
            case "T7" -> CellRef.of(form, "合计", THREE_PUBLIC.get(parts[1]));
            case "T10" -> CellRef.of(form, PROJECTS.get(parts[1]), column(parts[0], parts[2]));
            default -> CellRef.of(form, parts[1].equals("T") ? "合计" : parts[1], column(parts[0], parts[2]));
        };
    }

    private static String side(String id, String[] parts) {
        if (TOTALS.containsKey(id) || MORE_TOTALS.containsKey(id)) {
            return TOTALS.getOrDefault(id, MORE_TOTALS.get(id));
        }
        int number = Integer.parseInt(parts[2]) - 1;
        return parts[1].equals("in") ? "收入/" + FUNDS.get(number) : "支出/" + CLASSES.get(number);
    }

    private static String column(String table, String name) {
        if (name.equals("basic")) {
            return table.equals("T3") ? "基本支出" : "基本支出/小计";
        }
        if (table.equals("T6") && !name.equals("sum")) {
            return name.equals("pers") ? "人员经费" : "公用经费";
        }
        if (name.matches("[iab]\\d")) {
            String group = name.charAt(0) == 'i' ? "本年收入/" : name.charAt(0) == 'a' ? "本年拨款/" : "财政拨款结转结余/";
            return group + SOURCES.get(name.charAt(1) - '1');
        }
        return COLUMNS.get(name);
    }
}
