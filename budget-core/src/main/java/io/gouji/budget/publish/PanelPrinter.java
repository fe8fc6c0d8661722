package io.gouji.budget.publish;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.row.RowLabel;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.PrintedRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints the rows of one panel from the budget lines inside it. */
final class PanelPrinter {

    private final int index;
    private final Map<UnitCode, String> unitNames;
    private final RowPrinter printer;
    private final List<RowSums> rules;
    private final Catalogue catalogue = Catalogue.standard();

    PanelPrinter(Panel panel, int index, Projection projection, Map<UnitCode, String> unitNames) {
        this.index = index;
        this.unitNames = unitNames;
        this.printer = new RowPrinter(panel, projection);
        this.rules = panel.rows().stream().map(rule -> projection.sums(panel, rule, this::isNamed)).toList();
    }

    private boolean isNamed(Node unit) {
        return UnitCode.isValid(unit.label()) && unitNames.containsKey(UnitCode.of(unit.label()));
    }

    /** Returns true if no line was inside any figure. */
    boolean isEmpty() {
        return rules.stream().allMatch(RowSums::isEmpty);
    }

    List<PrintedRow> rows(Function<Money, Figure> print) {
        return rules.stream().flatMap(sums -> sums.rows().map(
                row -> row(sums.rule(), row.getKey(), printer.figures(row.getValue(), print)))).toList();
    }

    private PrintedRow row(RowRule rule, Region member, List<Figure> figures) {
        return switch (rule.kind()) {
            case LABEL -> row("", rule.printedLabel(), "", figures);
            case CLASSES -> row("", name(FunctionCode.of(label(member, Dimension.FUNCTION))), "", figures);
            case FUNCTIONS -> {
                FunctionCode code = FunctionCode.of(label(member, Dimension.FUNCTION));
                yield row(code.value(), name(code), "", figures);
            }
            case ECONOMICS -> {
                EconomicCode code = EconomicCode.of(label(member, Dimension.ECONOMIC));
                yield row(code.value(), catalogue.name(code).orElse(""), "", figures);
            }
            case UNITS -> row(label(member, Dimension.UNIT), unitName(member), "", figures);
            case PROJECTS -> project(member, figures);
            case NAMES -> row("", label(member, Dimension.PROJECT), "", figures);
        };
    }

    /** The row of a unit or a category has no owner; a project names its unit beside it. */
    private PrintedRow project(Region member, List<Figure> figures) {
        Optional<Node> project = member.node(Dimension.PROJECT);
        if (project.isEmpty()) {
            return row("", unitName(member), "", figures);
        }
        boolean category = project.get().parent().isEmpty();
        return row("", RowLabel.lastPart(project.get().label()), category ? "" : unitName(member), figures);
    }

    private PrintedRow row(String code, String name, String owner, List<Figure> figures) {
        return PrintedRow.of(index, code, name, owner, figures, 0);
    }

    private static String label(Region member, Dimension dimension) {
        return member.node(dimension).orElseThrow().label();
    }

    private String name(FunctionCode code) {
        return catalogue.name(code).orElse("");
    }

    private String unitName(Region member) {
        String unit = label(member, Dimension.UNIT);
        return UnitCode.isValid(unit) ? unitNames.getOrDefault(UnitCode.of(unit), "") : unit;
    }
}
