package io.gouji.budget.table;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Prints the rows of one panel from the budget lines inside it. */
final class PanelPrinter {

    private final Panel panel;
    private final int index;
    private final BudgetLines all;
    private final Publisher publisher;
    private final Catalogue catalogue = Catalogue.standard();

    PanelPrinter(Panel panel, int index, BudgetLines all, Publisher publisher) {
        this.panel = panel;
        this.index = index;
        this.all = all;
        this.publisher = publisher;
    }

    List<PrintedRow> rows(List<BudgetLine> lines) {
        List<PrintedRow> rows = new ArrayList<>();
        for (RowRule rule : panel.rows()) {
            switch (rule.kind()) {
                case LABEL -> {
                    String label = rule.names().contains("") ? "" : RowRule.lastPart(rule.names().get(0));
                    rows.add(row("", label, "", rule, Region.everything(), lines));
                }
                case CLASSES -> classes(rule, lines).forEach(code -> rows.add(row("", name(code), "", rule,
                        Region.everything().with(code), lines)));
                case FUNCTIONS -> functions(lines).forEach(code -> rows.add(row(code.toString(), name(code), "", rule,
                        Region.everything().with(code), lines)));
                case ECONOMICS -> economics(lines).forEach(code -> rows.add(row(code.toString(), name(code), "", rule,
                        Region.everything().with(code), lines)));
                case UNITS -> units(lines).forEach(code -> rows.add(row(code.toString(), all.unitNames().get(code), "", rule,
                        Region.everything().with(code), lines)));
                case PROJECTS -> projects(rule, lines, rows);
                default -> throw new IllegalStateException("Kind must be printable, but was " + rule.kind());
            }
        }
        return rows;
    }

    private PrintedRow row(String code, String name, String owner, RowRule rule, Region member, List<BudgetLine> lines) {
        Region row = panel.region().and(rule.region()).and(member);
        List<Figure> figures = new ArrayList<>();
        for (Column column : panel.columns()) {
            Region region = row.and(column.region());
            figures.add(publisher.figure(Money.sum(lines.stream().filter(line -> region.contains(line.region()))
                    .map(BudgetLine::amount).toList())));
        }
        return PrintedRow.of(index, code, name, owner, figures, 0);
    }

    /** The members of a dimension that the lines have, and those above them. */
    private static SortedSet<String> members(List<BudgetLine> lines, Dimension dimension) {
        SortedSet<String> members = new TreeSet<>();
        for (BudgetLine line : lines) {
            Optional<Node> node = line.region().node(dimension);
            while (node.isPresent() && members.add(node.get().label())) {
                node = node.get().parent();
            }
        }
        return members;
    }

    private static Stream<FunctionCode> functions(List<BudgetLine> lines) {
        return members(lines, Dimension.FUNCTION).stream().map(FunctionCode::of);
    }

    private static Stream<EconomicCode> economics(List<BudgetLine> lines) {
        return members(lines, Dimension.ECONOMIC).stream().map(EconomicCode::of);
    }

    private Stream<FunctionCode> classes(RowRule rule, List<BudgetLine> lines) {
        Stream<FunctionCode> used = functions(lines).filter(code -> code.parent().isEmpty());
        return Stream.concat(rule.names().stream().map(FunctionCode::of), used).sorted().distinct();
    }

    private Stream<UnitCode> units(List<BudgetLine> lines) {
        SortedSet<String> used = members(lines, Dimension.UNIT);
        return all.unitNames().keySet().stream().filter(code -> used.contains(code.toString()));
    }

    private String name(FunctionCode code) {
        return catalogue.name(code).orElse("");
    }

    private String name(EconomicCode code) {
        return catalogue.name(code).orElse("");
    }

    private void projects(RowRule rule, List<BudgetLine> lines, List<PrintedRow> rows) {
        for (UnitCode unit : units(lines).toList()) {
            Region ofUnit = Region.everything().with(unit);
            String name = all.unitNames().get(unit);
            rows.add(row("", name, "", rule, ofUnit, lines));
            List<BudgetLine> own = lines.stream()
                    .filter(line -> line.region().node(Dimension.UNIT).equals(ofUnit.node(Dimension.UNIT))).toList();
            for (String path : members(own, Dimension.PROJECT)) {
                boolean category = path.indexOf('/') < 0;
                Region member = ofUnit.withProject(List.of(path.split("/")));
                rows.add(row("", RowRule.lastPart(path), category ? "" : name, rule, member, lines));
            }
        }
    }
}
