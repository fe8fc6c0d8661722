package io.gouji.budget.io;

import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.io.recognise.line.PrintCheck;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Definition;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan;
import io.gouji.budget.table.PerformancePlan.Product;
import io.gouji.budget.table.PerformancePlan.Quantity;
import io.gouji.budget.table.PrintedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated budgets made odd: names of any signs, blanks, unread figures, rows cut short, sections, problems. */
final class Odd {

    private static final List<String> SIGNS = List.of(",", "\"", "\n", "\r\n", "\r", "\t", "=", "+", "-", "@", "'", "''", "１２３", "＝", "😀",
            "合计", " ", "\\", "/", ";", "a", "0.00", "-1.5", "\u2028", "\uFEFF");

    private final SplittableRandom random;

    private Odd(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Loaded of(GeneratedBudget generated) {
        return new Odd(generated.seed()).loaded(generated.budget());
    }

    private Loaded loaded(DepartmentBudget budget) {
        List<BudgetTable> tables = budget.tables().stream().map(this::table).toList();
        List<Section> sections = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> Section.of(text(), random.nextInt(99), text())).toList();
        List<Problem> problems = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> Problem.of(text(), text(), random.nextInt(9), random.nextInt(9), text(),
                        Expectation.parse(text()))).toList();
        DepartmentBudget odd = DepartmentBudget.builder().from(budget).department(text()).tables(tables)
                .sections(sections).unitsInScope(texts()).plans(some(this::plan)).indicators(some(this::indicator))
                .glossary(some(() -> Definition.of(text(), text(), random.nextInt(99)))).build();
        return Loaded.of(PrintCheck.of("", Loaded.of(odd, List.of())).orThrow(), problems);     // a figure is its print
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private List<String> texts() {
        return some(this::text);
    }

    private PerformancePlan plan() {
        return PerformancePlan.builder().form(text()).project(text()).unit(text()).type(text())
                .total(figure(Figure.parse("7.50"))).duties(texts()).tasks(texts()).longTermGoals(texts())
                .annualGoals(texts()).reasons(texts()).content(texts()).estimate(texts()).products(some(this::product)).line(random.nextInt(99)).build();
    }

    private Product product() {
        List<Quantity> factors = Stream.generate(this::quantity).limit(2 + random.nextInt(3)).toList();
        return Product.of(factors, quantity(), text(), random.nextInt(99));
    }

    private Quantity quantity() {
        return Quantity.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(-3, 25)), text());
    }

    private Indicator indicator() {
        return Indicator.builder().form(text()).project(text()).term(random.nextBoolean() ? Indicator.Term.ANNUAL
                : Indicator.Term.LONG_TERM).category(text()).kind(text()).name(text()).target(Target.parse(text()))
                .basis(text()).lastYear(past()).yearBefore(past()).line(random.nextInt(99)).build();
    }

    private Optional<Target> past() {
        return Optional.of(text()).filter(text -> !text.isEmpty()).map(Target::parse);
    }

    private BudgetTable table(BudgetTable table) {
        List<PrintedRow> rows = new ArrayList<>();
        table.printedRows().forEach(row -> rows.add(row(row)));
        if (random.nextInt(6) == 0) {
            Collections.shuffle(rows, new java.util.Random(random.nextLong()));
        }
        List<String> remarks = IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList();
        Optional<MoneyUnit> unit = random.nextInt(9) == 0 ? Optional.empty() : table.unit();
        return BudgetTable.of(table.form(), unit, rows, remarks, random.nextInt(99));
    }

    private PrintedRow row(PrintedRow row) {
        boolean renamed = random.nextInt(3) == 0;
        int kept = random.nextInt(12) == 0 ? random.nextInt(row.figures().size() + 1) : row.figures().size();
        List<Figure> figures = row.figures().stream().limit(kept).map(this::figure).toList();
        int cells = random.nextBoolean() ? 0 : figures.size();
        return PrintedRow.of(row.panel(), random.nextInt(20) == 0 ? text() : row.code(),
                renamed ? text() : row.name(), random.nextInt(20) == 0 ? text() : row.owner(), figures,
                random.nextInt(50), random.ints(cells, 0, 20).boxed().toList());
    }

    private Figure figure(Figure figure) {
        return switch (random.nextInt(12)) {
            case 0 -> Figure.blank();
            case 1 -> Figure.unread(text());
            case 2 -> Figure.of(text() + "x", Money.ofFen(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L)), 6);
            case 3 -> Figure.of("0.00", Money.ZERO, 2);
            default -> figure;
        };
    }

    private String text() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> SIGNS.get(random.nextInt(SIGNS.size())))
                .collect(Collectors.joining());
    }
}
