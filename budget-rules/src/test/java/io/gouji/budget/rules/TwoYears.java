package io.gouji.budget.rules;

import io.gouji.budget.code.Crosswalk.Step;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.sample.LineGenerator;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * The documents of two consecutive years drawn from lines: last year's in its own codes, this year's with what it
 * tells of last year in tables of goals and in prose, in the codes of this year. Each figure is rounded by itself.
 */
final class TwoYears {

    private static final Template TEMPLATE = Template.wuchang2024();
    private static final Money HALF_UNIT = Money.parse("0.005");

    private final int year;
    private final List<Step> steps;
    private final SplittableRandom random;
    private final List<BudgetLine> now = new ArrayList<>();
    private final List<BudgetLine> told = new ArrayList<>();
    private final List<BudgetLine> before = new ArrayList<>();

    TwoYears(long seed, int year, int lines, List<Step> steps) {
        this.year = year;
        this.steps = steps;
        this.random = new SplittableRandom(seed);
        for (BudgetLine line : LineGenerator.lines(seed, TEMPLATE, year, lines, 3, HALF_UNIT).lines()) {
            draw(line);
        }
    }

    /** One line in four is new, one in four is given up, of the others half keep their amount. */
    private void draw(BudgetLine line) {
        int fate = random.nextInt(4);
        Region past = line.region().withYear(year - 1);
        Optional<Region> old = recoded(past);
        if (fate > 0) {
            now.add(line);
        }
        if (fate < 3 && old.isPresent()) {
            Money amount = random.nextBoolean() ? line.amount() : Money.ofFen(5_000 + random.nextLong(10_000_000));
            told.add(BudgetLine.of(past, amount));
            before.add(BudgetLine.of(old.get(), amount));
        }
    }

    /** Where last year's budget had it: under old codes, or nowhere if a code had another meaning then. */
    private Optional<Region> recoded(Region region) {
        Region old = region;
        for (String code : codes(region)) {
            Optional<Step> step = steps.stream().filter(each -> each.after().contains(code)).findFirst();
            if (step.isEmpty() && steps.stream().anyMatch(each -> each.before().contains(code))) {
                return Optional.empty();
            }
            List<String> before = step.map(Step::before).orElse(List.of(code));
            old = with(old, before.get(random.nextInt(before.size())));
        }
        return Optional.of(old);
    }

    private static List<String> codes(Region region) {
        List<String> codes = new ArrayList<>();
        region.node(Dimension.FUNCTION).map(Node::label).ifPresent(codes::add);
        region.node(Dimension.ECONOMIC).map(Node::label).ifPresent(codes::add);
        return codes;
    }

    private static Region with(Region region, String code) {
        return FunctionCode.isValid(code) ? region.with(FunctionCode.of(code)) : region.with(EconomicCode.of(code));
    }

    DepartmentBudget lastYear() {
        return published(before, year - 1);
    }

    DepartmentBudget thisYear() {
        DepartmentBudget.Builder budget = DepartmentBudget.builder().from(published(now, year));
        for (String name : List.of("OVERALL_PERFORMANCE", "NARRATIVE")) {
            Form form = TEMPLATE.forms().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
            List<PrintedRow> rows = new ArrayList<>();
            for (int panel = 0; panel < form.panels().size(); panel++) {
                addRows(rows, form.panels().get(panel), panel);
            }
            budget.addTable(BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), rows, List.of(), 0));
        }
        return budget.build();
    }

    private static DepartmentBudget published(List<BudgetLine> lines, int year) {
        return Publisher.of(TEMPLATE).publish(BudgetLines.of(lines, Map.of()), LineGenerator.DEPARTMENT_NAME, year);
    }

    private void addRows(List<PrintedRow> rows, Panel panel, int index) {
        for (RowRule rule : panel.rows()) {
            Region base = TEMPLATE.region().withYear(year).and(panel.region()).and(rule.region());
            if (rule.kind() == RowRule.Kind.LABEL && base.isRoot(Dimension.TOPIC)) {
                rows.add(PrintedRow.of(index, "", rule.names().get(0), "", figures(panel, base), 0));
            } else if (rule.kind() == RowRule.Kind.FUNCTIONS || rule.kind() == RowRule.Kind.ECONOMICS) {
                codes(rule.kind() == RowRule.Kind.FUNCTIONS).forEach(code ->
                        rows.add(PrintedRow.of(index, code, "科目" + code, "", figures(panel, with(base, code)), 0)));
            }
        }
    }

    /** Every code at which money stands in one of the years, and the codes above it. */
    private TreeSet<String> codes(boolean functions) {
        TreeSet<String> codes = new TreeSet<>();
        List<BudgetLine> all = new ArrayList<>(now);
        all.addAll(told);
        for (BudgetLine line : all) {
            line.region().node(functions ? Dimension.FUNCTION : Dimension.ECONOMIC).map(Node::label).ifPresent(code -> {
                for (int length = 3; length <= code.length(); length += 2) {
                    codes.add(code.substring(0, length));
                }
            });
        }
        return codes;
    }

    private List<Figure> figures(Panel panel, Region row) {
        return panel.columns().stream().map(column -> figure(column, row.and(column.region()))).toList();
    }

    private Figure figure(Column column, Region region) {
        if (column.measure() != Measure.AMOUNT) {
            return Figure.blank();
        }
        Money amount = region.isChange() ? sum(now, region.withYear(year)).minus(sum(told, region.withYear(year - 1)))
                : sum(region.dated(year).equals(region) ? now : told, region.dated(year));
        return Figure.print(amount.rounded(2, RoundingMode.HALF_UP), 2);
    }

    private static Money sum(List<BudgetLine> lines, Region region) {
        return Money.sum(lines.stream().filter(line -> region.contains(line.region())).map(BudgetLine::amount)
                .toList());
    }
}
