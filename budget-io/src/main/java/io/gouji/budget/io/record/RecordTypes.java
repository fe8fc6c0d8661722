package io.gouji.budget.io.record;

import static io.gouji.budget.io.record.Field.figure;
import static io.gouji.budget.io.record.Field.integer;
import static io.gouji.budget.io.record.Field.records;
import static io.gouji.budget.io.record.Field.text;
import static io.gouji.budget.io.record.Field.texts;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Definition;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan;
import io.gouji.budget.table.PerformancePlan.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The kinds of values that a document holds beside its tables (表外内容), a field a line. */
public final class RecordTypes {

    /** The units in scope (纳入编制范围的预算单位). */
    public static final RecordType<String> UNITS = kind("units", "预算单位", DepartmentBudget::unitsInScope,
            DepartmentBudget.Builder::addUnitsInScope, Cursor::text, List.of(
            text("name!", "纳入编制范围的预算单位", unit -> unit)));

    /** The multiplications of a plan (测算式). */
    public static final RecordType<Product> PRODUCTS = new RecordType<>("products", "测算式", loaded -> List.of(),
            (words, product) -> { },
            in -> Product.of(in.texts().stream().map(Quantities::parse).toList(), Quantities.parse(in.text()),
                    in.text(), in.integer()), List.of(
            texts("factors!", "乘数", product -> product.factors().stream().map(Quantities::text).toList()),
            text("result!", "积", product -> Quantities.text(product.result())),
            text("text", "原文", Product::text),
            integer("line", "原文行号", Product::line)));

    /** What tables of goals say in words (绩效目标). */
    public static final RecordType<PerformancePlan> PLANS = kind("plans", "绩效目标", DepartmentBudget::plans,
            DepartmentBudget.Builder::addPlans,
            in -> PerformancePlan.builder().form(in.text()).project(in.text()).unit(in.text()).type(in.text())
                    .total(in.figure()).duties(in.texts()).tasks(in.texts()).longTermGoals(in.texts())
                    .annualGoals(in.texts()).reasons(in.texts()).content(in.texts()).estimate(in.texts())
                    .products(in.records(PRODUCTS)).line(in.integer()).build(), List.of(
            text("form!", "表样", PerformancePlan::form),
            text("project", "项目（空为部门整体）", PerformancePlan::project),
            text("unit", "单位", PerformancePlan::unit),
            text("type", "项目类型", PerformancePlan::type),
            figure("total", "项目总预算", PerformancePlan::total),
            texts("duties", "部门职能概述", PerformancePlan::duties),
            texts("tasks", "年度工作任务", PerformancePlan::tasks),
            texts("longTermGoals", "长期目标", PerformancePlan::longTermGoals),
            texts("annualGoals", "年度目标", PerformancePlan::annualGoals),
            texts("reasons", "项目申请理由", PerformancePlan::reasons),
            texts("content", "项目主要内容", PerformancePlan::content),
            texts("estimate", "测算依据及说明", PerformancePlan::estimate),
            records("products", "测算式", PRODUCTS, PerformancePlan::products),
            integer("line", "原文行号", PerformancePlan::line)));

    /** Indicators (绩效指标). */
    public static final RecordType<Indicator> INDICATORS = kind("indicators", "绩效指标", DepartmentBudget::indicators,
            DepartmentBudget.Builder::addIndicators,
            in -> Indicator.builder().form(in.text()).project(in.text()).term(Indicator.Term.valueOf(in.text()))
                    .category(in.text()).kind(in.text()).name(in.text()).target(Target.parse(in.text()))
                    .yearBefore(target(in.text())).lastYear(target(in.text())).basis(in.text())
                    .line(in.integer()).build(), List.of(
            text("form!", "表样", Indicator::form),
            text("project", "项目（空为部门整体）", Indicator::project),
            text("term!", "期限", (Indicator indicator) -> indicator.term().name())
                    .among(Map.of("LONG_TERM", "长期", "ANNUAL", "年度")),
            text("category", "一级指标", Indicator::category),
            text("kind", "二级指标", Indicator::kind),
            text("name!", "三级指标", Indicator::name),
            text("target!", "指标值", (Indicator indicator) -> indicator.target().text()),
            text("yearBefore", "前年", (Indicator indicator) -> printed(indicator.yearBefore())),
            text("lastYear", "上年", (Indicator indicator) -> printed(indicator.lastYear())),
            text("basis", "指标值确定依据", Indicator::basis),
            integer("line", "原文行号", Indicator::line)));

    /** Terms explained (名词解释). */
    public static final RecordType<Definition> GLOSSARY = kind("glossary", "名词解释", DepartmentBudget::glossary,
            DepartmentBudget.Builder::addGlossary, in -> Definition.of(in.text(), in.text(), in.integer()), List.of(
            text("term!", "名词", Definition::term),
            text("meaning!", "解释", Definition::meaning),
            integer("line", "原文行号", Definition::line)));

    /** Stretches of text (文字部分). */
    public static final RecordType<Section> SECTIONS = kind("sections", "文字部分", DepartmentBudget::sections,
            DepartmentBudget.Builder::addSections, in -> Section.of(in.text(), in.integer(), in.text()), List.of(
            text("heading", "标题", Section::heading),
            integer("line", "原文行号", Section::line),
            text("text!", "文字", Section::text)));

    /** Problems of earlier readings (读取问题). */
    public static final RecordType<Problem> PROBLEMS = new RecordType<>("problems", "读取问题",
            Loaded::problems, Narrative::add,
            in -> Problems.of(in.text(), in.text(), in.integer(), in.integer(), in.text(), in.text()), List.of(
            text("source", "来源", Problem::source),
            text("path", "路径", Problem::path),
            integer("line", "行", Problem::line),
            integer("column", "列", Problem::column),
            text("text!", "原文", Problem::text),
            text("message!", "说明", Problem::message)));

    private RecordTypes() {
    }

    /** All of them, in the order written; the parts of others stand with these. */
    public static List<RecordType<?>> all() {
        return List.of(UNITS, PLANS, INDICATORS, GLOSSARY, SECTIONS, PROBLEMS);
    }

    private static <T> RecordType<T> kind(String name, String title, Function<DepartmentBudget, List<T>> from,
            BiConsumer<DepartmentBudget.Builder, T> into, Function<Cursor, T> make, List<Field<T>> fields) {
        return new RecordType<>(name, title, loaded -> from.apply(loaded.orThrow()),
                (words, value) -> words.add(budget -> into.accept(budget, value)), make, fields);
    }

    /** A target of an earlier year is never an empty text: see {@link Indicator}. */
    private static Optional<Target> target(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Target.parse(text));
    }

    private static String printed(Optional<Target> target) {
        return target.map(Target::text).orElse("");
    }
}
