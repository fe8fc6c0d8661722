package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.record.Field;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.record.RecordTypes;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Definition;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan;
import io.gouji.budget.table.PerformancePlan.Product;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the tables, in every format: what is wrong with it is told, and the rest is read. */
class WordsTest {

    private static final Definition TERM = Definition.of("基本支出", "GDP 之外的支出", 9);

    @TempDir
    private Path folder;

    private static DepartmentBudget budget() {
        Product product = Product.of(List.of(Quantity.parse("127 万人"), Quantity.parse("4.55 元")),
                Quantity.parse("577.85 万元"), "127万人×4.55元＝577.85万元", 7);
        PerformancePlan plan = PerformancePlan.builder().form("PROJECT_PERFORMANCE").project("科普")
                .addTasks("一，\n", "", "二").addProducts(product).build();
        Indicator indicator = Indicator.builder().form("PROJECT_PERFORMANCE").term(Indicator.Term.ANNUAL).name("场次")
                .target(Target.parse("≥300 场次")).lastYear(Target.parse("280")).build();
        return DepartmentBudget.builder().from(Budgets.read(Folders.SAMPLE).orThrow())
                .unitsInScope(List.of("某局本级", "某馆")).addPlans(plan).addIndicators(indicator).addGlossary(TERM).build();
    }

    private Loaded changed(String to, String file, String text, String other) throws IOException {
        Path written = folder.resolve(to);
        Budgets.write(budget(), written);
        Path path = file.isEmpty() ? written : written.resolve(file);
        String before = Files.readString(path);
        Files.writeString(path, before.replace(text, other));
        assertEquals(false, before.equals(Files.readString(path)), "nothing was changed");
        return Budgets.read(written);
    }

    private static List<String> problems(Loaded loaded) {
        return loaded.problems().stream().map(problem -> problem.toString().replaceFirst(" line \\d+", "")).toList();
    }

    @Test
    void tellsWhereTheyAreWrongInJson() throws IOException {
        Loaded term = changed("a.json", "", "\"ANNUAL\"", "\"WEEKLY\"");
        assertEquals(List.of("a.json, $.indicators[0]: value must be one that a budget can hold, but was "
                + "'term must be one of [ANNUAL, LONG_TERM], but was 'WEEKLY''"), problems(term));
        assertEquals(budget().glossary(), term.orThrow().glossary());
        assertEquals(List.of(), term.orThrow().indicators());
        assertEquals(List.of("a.json, $.plans[0]: value must be one that a budget can hold, but was "
                + "'Quantity must be digits, a blank and a unit, such as '300 场次', but was '4.5S 元''"),
                problems(changed("a.json", "", "4.55 元", "4.5S 元")));
        assertEquals(List.of("a.json, $.glossary[0].meaning: value must be a text, but was '7'"),
                problems(changed("a.json", "", "\"" + TERM.meaning() + "\"", "7")));
    }

    @Test
    void tellsWhereTheyAreWrongInAPackage() throws IOException {
        Loaded list = changed("data", "lists.csv", "plans,1,tasks,二", "plans,7,tasks,二");
        assertEquals(List.of("lists.csv: list must belong to a record of the package, but was 'plans 7 tasks'"),
                problems(list));
        assertEquals(List.of("一，\n", ""), list.orThrow().plans().get(0).tasks());
        assertEquals(List.of("indicators.csv: record must be one that a budget can hold, but was "
                + "'term must be one of [ANNUAL, LONG_TERM], but was 'WEEKLY''"),
                problems(changed("data", "indicators.csv", ",ANNUAL,", ",WEEKLY,")));
        assertEquals(List.of("plans.csv, column 9: state must be PRINTED, BLANK or UNREAD, but was 'BLANC'"),
                problems(changed("data", "plans.csv", "BLANK", "BLANC")));
    }

    @Test
    void areSheetsOfAWorkbookWhichAreNotReadAnew() throws IOException {
        Path book = folder.resolve("a.xlsx");
        Budgets.write(budget(), book);
        assertEquals(Loaded.of(budget(), List.of()), Budgets.read(book));
        Loaded edited = Budgets.read(XlsxPropertyTest.rewritten(book, folder.resolve("b.xlsx"),
                (name, text) -> text.replace(">GDP", ">GNP")));
        assertEquals(List.of("b.xlsx Sheet '名词解释': sheet must be as it was written, since changes of its words are not "
                + "read, but was another text"), problems(edited));
        assertEquals(budget(), edited.orThrow());
        Loaded bare = Budgets.read(XlsxPropertyTest.withoutOriginal(book, folder.resolve("c.xlsx")));
        List<String> expected = List.of("预算单位", "绩效目标", "绩效指标", "名词解释").stream().map(name -> "c.xlsx Sheet '" + name
                + "': sheet must come with the hidden sheet 'gouji' to be read, but was without the hidden sheet").toList();
        assertEquals(expected, problems(bare).stream().filter(problem -> problem.contains("gouji")).toList());
        assertEquals(budget().cells().size(), bare.orThrow().cells().size());
    }

    @Test
    void areDescribedByTheSchemaFieldByField() throws IOException {
        Map<String, String> names = Map.of("plans", "plan", "products", "product", "indicators", "indicator",
                "glossary", "definition", "sections", "section", "problems", "problem");
        List<RecordType<?>> kinds = new ArrayList<>(RecordTypes.all());
        kinds.add(RecordTypes.PRODUCTS);
        kinds.remove(RecordTypes.UNITS);
        assertEquals(names.size(), kinds.size());
        for (RecordType<?> kind : kinds) {
            Map<?, ?> schema = definition(names.get(kind.name()));
            assertEquals(Set.copyOf(kind.fields().stream().map(Field::name).toList()),
                    ((Map<?, ?>) schema.get("properties")).keySet());
            assertEquals(kind.fields().stream().filter(Field::isRequired).map(Field::name).toList(),
                    schema.get("required"));
        }
    }

    private static Map<?, ?> definition(String name) throws IOException {
        try (InputStream in = Budgets.class.getResourceAsStream("json/department-budget.schema.json")) {
            Map<?, ?> schema = (Map<?, ?>) Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return (Map<?, ?>) ((Map<?, ?>) schema.get("$defs")).get(name);
        }
    }
}
