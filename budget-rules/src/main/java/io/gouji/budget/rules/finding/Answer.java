package io.gouji.budget.rules.finding;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much lies in a region, and why (数额及依据). Amounts are in 万元.
 *
 * @param region what was asked for
 * @param range the true amounts that all figures together allow; both ends are exact
 * @param least the figures that keep the amount from being any less; none if it cannot be less than nothing
 * @param most the figures that keep the amount from being any more
 * @param setAside the figures that contradict others and so decided nothing
 */
public record Answer(Region region, AmountRange range, List<Cell> least, List<Cell> most, List<Cell> setAside)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    /** Checks that nothing is missing. */
    public Answer {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(range, "range");
        least = List.copyOf(least);
        most = List.copyOf(most);
        setAside = List.copyOf(setAside);
    }

    /** Returns the answer in one sentence: the region, its amounts in the unit of its figures, and these. */
    public String message(Language language) {
        boolean chinese = language == Language.ZH;
        List<Cell> because = Stream.concat(least.stream(), most.stream()).distinct().toList();
        CellUnits units = new CellUnits(Stream.concat(because.stream(), setAside.stream()).toList());
        String amounts = amounts(chinese, units.first());
        String reasons = because.isEmpty() ? "" : (chinese ? "；依据：" : "; because of ") + because.stream().limit(SHOWN)
                .map(cell -> place(cell, chinese) + units.name(units.of(cell)))
                .collect(Collectors.joining(chinese ? "，" : ", "))
                + (because.size() > SHOWN ? " …" : "");
        String aside = setAside.isEmpty() ? "" : (chinese ? "；未采用与他数矛盾的数：" : "; set aside as contradictory: ")
                + setAside.stream().limit(SHOWN).map(cell -> place(cell, chinese) + units.name(units.of(cell)))
                        .collect(Collectors.joining(chinese ? "，" : ", "));
        return name(chinese) + (chinese ? "：" : ": ") + amounts + reasons + aside;
    }

    private String amounts(boolean chinese, MoneyUnit unit) {
        if (range.isEmpty() || !range.isKnown()) {
            return range.isEmpty() ? chinese ? "没有可能的数" : "no amount is possible"
                    : chinese ? "未能判定" : "could not be decided";
        }
        return range.text(unit).replace("∞", chinese ? "不限" : "∞") + (unit == MoneyUnit.WAN_YUAN ? " 万元" : "");
    }

    private String name(boolean chinese) {
        return chinese ? Arrays.stream(Dimension.values()).map(region::node)
                .flatMap(Optional::stream).map(Node::chinese).collect(Collectors.joining(" "))
                : region.toString();
    }

    private static String place(Cell cell, boolean chinese) {
        return (chinese ? cell.form().called("表") : cell.ref().form()) + " " + cell.ref().row() + " "
                + cell.ref().column() + " " + cell.figure();
    }

    @Override
    public String toString() {
        return message(Language.EN);
    }
}
