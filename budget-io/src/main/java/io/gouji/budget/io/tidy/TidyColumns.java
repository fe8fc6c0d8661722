package io.gouji.budget.io.tidy;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of tidy tables, declared once for every format. */
final class TidyColumns {

    /** The columns of a figure. */
    static final List<TidyColumn<TidyFigure>> FIGURES = figures();
    /** The columns of a finding. */
    static final List<TidyColumn<TidyFinding>> FINDINGS = findings();

    private TidyColumns() {
    }

    private static List<TidyColumn<TidyFigure>> figures() {
        return Stream.of(places(), coordinates(), prints()).flatMap(List::stream).toList();
    }

    /** Where a figure stands. */
    private static List<TidyColumn<TidyFigure>> places() {
        return List.of(
                TidyColumn.text("document", "文件", (row, language) -> row.document()),
                TidyColumn.text("department", "部门", (row, language) -> row.department()),
                TidyColumn.whole("year", "年度", (row, language) -> year(row.year())),
                TidyColumn.text("template", "模板", (row, language) -> row.template()),
                TidyColumn.text("form", "表", (row, language) -> form(row.cell().form(), row.form().title(), language)),
                TidyColumn.text("form_number", "表号", (row, language) -> row.form().number()),
                TidyColumn.text("form_title", "表名", (row, language) -> row.form().title()),
                TidyColumn.text("row", "行", (row, language) -> row.cell().row()),
                TidyColumn.text("code", "编码", (row, language) -> row.code()),
                TidyColumn.text("name", "名称", (row, language) -> row.name()),
                TidyColumn.text("column", "栏", (row, language) -> row.cell().column()),
                TidyColumn.text("measure", "计量内容", (row, language) -> measure(row.measure(), language)));
    }

    /** What it measures. */
    private static List<TidyColumn<TidyFigure>> coordinates() {
        List<TidyColumn<TidyFigure>> columns = new ArrayList<>();
        List<String> chinese = List.of("收支", "所属年度", "口径", "资金来源", "资金年度", "去向", "支出性质", "功能科目",
                "经济科目", "单位", "项目", "专题");
        for (Dimension dimension : Dimension.values()) {
            String name = dimension == Dimension.YEAR ? "figure_year" : dimension.name().toLowerCase(Locale.ROOT);
            columns.add(TidyColumn.text(name, chinese.get(dimension.ordinal()),
                    (row, language) -> row.at(dimension).map(node -> member(node, language)).orElse(null)));
        }
        return columns;
    }

    /** What it says, and on which line of the source. */
    private static List<TidyColumn<TidyFigure>> prints() {
        return List.of(
                TidyColumn.text("state", "状态", (row, language) -> state(row.figure(), language)),
                TidyColumn.text("printed", "印数", (row, language) -> row.figure().printed()),
                TidyColumn.number("yuan", "金额（元）", (row, language) -> row.yuan().orElse(null)),
                TidyColumn.number("wan", "金额（万元）", (row, language) -> row.wan().orElse(null)),
                TidyColumn.whole("fen", "金额（分）", (row, language) -> row.amount().map(Money::fen).orElse(null)),
                TidyColumn.number("number", "数值", (row, language) -> row.number().orElse(null)),
                TidyColumn.whole("decimals", "万元小数位数",
                        (row, language) -> row.figure().isPrinted() ? row.figure().scale() : null),
                TidyColumn.text("unit_of_measure", "计量单位",
                        (row, language) -> row.unit().map(MoneyUnit::chinese).orElse(null)),
                TidyColumn.whole("line", "原文行", (row, language) -> place(row.line())),
                TidyColumn.whole("cell", "原文列", (row, language) -> place(row.column())));
    }

    private static List<TidyColumn<TidyFinding>> findings() {
        return List.of(
                TidyColumn.text("document", "文件", (row, language) -> row.document()),
                TidyColumn.text("department", "部门", (row, language) -> row.department()),
                TidyColumn.whole("year", "年度", (row, language) -> year(row.year())),
                TidyColumn.text("outcome", "结果",
                        (row, language) -> language == Language.ZH ? row.outcome().chinese() : row.outcome().name()),
                TidyColumn.text("rule", "事项", (row, language) -> language == Language.ZH ? row.title() : row.rule()),
                TidyColumn.text("form", "表", (row, language) -> row.first().map(cell -> form(cell.ref().form(),
                        cell.form().title(), language)).orElse(null)),
                TidyColumn.text("row", "行", (row, language) -> row.first().map(cell -> cell.ref().row()).orElse(null)),
                TidyColumn.text("name", "名称", (row, language) -> row.first().map(Cell::name).orElse(null)),
                TidyColumn.text("column", "栏",
                        (row, language) -> row.first().map(cell -> cell.ref().column()).orElse(null)),
                TidyColumn.number("printed", "印数（万元）", (row, language) -> row.printed().orElse(null)),
                TidyColumn.number("computed", "计算数（万元）", (row, language) -> row.computed().orElse(null)),
                TidyColumn.number("difference", "相差（万元）", (row, language) -> row.difference().orElse(null)),
                TidyColumn.number("allowed", "容许（万元）", (row, language) -> row.allowed().orElse(null)),
                TidyColumn.sentence("message", "说明", (row, language) -> row.message(language)),
                TidyColumn.sentence("repair", "修正建议", (row, language) -> row.repairText(language)),
                TidyColumn.whole("line", "原文行", (row, language) -> place(row.line())),
                TidyColumn.text("cells", "单元格", (row, language) -> row.cells().stream().map(Cell::ref)
                        .map(Object::toString).collect(Collectors.joining(" | "))),
                TidyColumn.text("id", "编号", (row, language) -> row.id()));
    }

    private static @Nullable Object year(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }

    private static @Nullable Object place(int number) {
        return number == 0 ? null : number;
    }

    private static String form(String name, String title, Language language) {
        return language == Language.ZH ? title : name;
    }

    private static String member(Node node, Language language) {
        return language == Language.ZH ? node.chinese() : node.label();
    }

    private static String measure(Measure measure, Language language) {
        if (language == Language.EN) {
            return measure.name();
        }
        return switch (measure) {
            case AMOUNT -> "金额";
            case SHARE -> "占比";
            case RATE -> "增减比例";
            case COUNT -> "数量";
            case COMPLETION -> "完成率";
        };
    }

    private static String state(Figure figure, Language language) {
        boolean chinese = language == Language.ZH;
        return figure.isPrinted() ? chinese ? "已印" : "PRINTED"
                : figure.isBlank() ? chinese ? "未填" : "BLANK" : chinese ? "读不出" : "UNREAD";
    }
}
