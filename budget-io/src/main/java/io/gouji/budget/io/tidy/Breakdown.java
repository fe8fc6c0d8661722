package io.gouji.budget.io.tidy;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Amounts of a budget by the members of one dimension (分组汇总), in 万元, as its tables print them.
 *
 * <pre>{@code
 * Breakdown.byClass(budget).top(3)
 * Breakdown.byNature(budget).share("PERSONNEL")      // 0.3365
 * }</pre>
 *
 * Each amount is printed somewhere: nothing is added up, and a member that no table prints is not there. Of the tables
 * that print the dimension, one counts: of those with the largest total the one that divides it most. Members without
 * money are left out.
 */
public final class Breakdown {

    private static final int SHARE_DECIMALS = 4;

    private final List<Line> lines;

    private Breakdown(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * A member and its amount (一项).
     *
     * @param code the code or the constant, such as 206 or {@code PERSONNEL}
     * @param name the name as printed, else the catalogue's
     * @param amount the amount
     * @param before the amount of the document that this one stands beside; empty unless {@link Breakdown#beside}
     */
    public record Line(String code, String name, Money amount, Optional<Money> before) {
        /** Checks the parts. */
        public Line {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(before, "before");
        }

        /** Returns the amount less the one before (增减额); empty if there is none before. */
        public Optional<Money> change() {
            return before.map(amount::minus);
        }

        @Override
        public String toString() {
            return code + " " + name + " " + amount
                    + before.map(last -> " (" + last + ", " + signed(amount.minus(last)) + ")").orElse("");
        }

        private static String signed(Money change) {
            return (change.isNegative() || change.isZero() ? "" : "+") + change;
        }
    }

    /** Returns the expenditure by classes of function (按功能分类的类). */
    public static Breakdown byClass(DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
        return of(budget, Region.of(Side.EXPENDITURE), Dimension.FUNCTION);
    }

    /** Returns the basic expenditure by classes of the economic classification (按经济分类的类). */
    public static Breakdown byEconomicClass(DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
        return of(budget, Region.of(Side.EXPENDITURE), Dimension.ECONOMIC);
    }

    /** Returns the expenditure by nature (按支出性质): personnel, operation of offices, projects. */
    public static Breakdown byNature(DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
        return of(budget, Region.of(Side.EXPENDITURE), Dimension.NATURE);
    }

    /** Returns the income by its source (按资金来源). */
    public static Breakdown byFund(DepartmentBudget budget) {
        Objects.requireNonNull(budget, "budget");
        return of(budget, Region.of(Side.REVENUE), Dimension.FUND);
    }

    /**
     * Returns the printed amounts inside that region by the members of that dimension: of codes the classes, of a tree
     * the lowest members that are printed.
     *
     * @param inside a region, such as {@code Region.parse("side=EXPENDITURE nature=BASIC")}
     */
    public static Breakdown of(DepartmentBudget budget, Region inside, Dimension by) {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(inside, "inside");
        Map<Region, Map<Node, Cell>> tables = new LinkedHashMap<>();
        for (Cell cell : budget.cells()) {
            if (isWanted(budget, cell, inside, by)) {
                tables.computeIfAbsent(cell.region().without(by), key -> new TreeMap<>())
                        .putIfAbsent(cell.region().node(by).orElseThrow(), cell);
            }
        }
        return new Breakdown(lines(budget, chosen(tables.values().stream().map(Breakdown::lowest).toList())));
    }

    /** Of the tables with the largest total, as far as rounding lets them differ, the one that divides it most. */
    private static Map<Node, Cell> chosen(List<Map<Node, Cell>> tables) {
        Map<Node, Cell> widest = Map.of();
        for (Map<Node, Cell> table : tables) {
            widest = widest.isEmpty() || total(table).compareTo(total(widest)) > 0 ? table : widest;
        }
        Map<Node, Cell> chosen = widest;
        for (Map<Node, Cell> table : tables) {
            BigDecimal less = total(widest).subtract(total(table));
            boolean same = less.compareTo(room(widest).add(room(table))) <= 0;
            chosen = same && table.size() > chosen.size() ? table : chosen;
        }
        return chosen;
    }

    private static BigDecimal total(Map<Node, Cell> table) {
        return table.values().stream().map(cell -> cell.figure().amount().orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal room(Map<Node, Cell> table) {
        return table.values().stream().map(cell -> cell.figure().halfUnit()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<Node, Cell> lowest(Map<Node, Cell> table) {
        Map<Node, Cell> lowest = new TreeMap<>(table);
        lowest.keySet().removeIf(node -> table.keySet().stream()
                .anyMatch(other -> !other.equals(node) && node.contains(other)));
        return lowest;
    }

    private static boolean isWanted(DepartmentBudget budget, Cell cell, Region inside, Dimension by) {
        Optional<Node> member = cell.region().node(by);
        boolean own = budget.year().isEmpty() || cell.region().equals(cell.region().withYear(budget.year().getAsInt()));
        boolean isMember = member.filter(node -> !node.isUnion() && (by.isEnumerated() || node.parent().isEmpty()))
                .isPresent();
        return isMember && own && cell.measure() == Measure.AMOUNT && cell.figure().isPrinted()
                && cell.region().equals(cell.region().and(budget.template().region()))
                && inside.contains(cell.region());
    }

    private static List<Line> lines(DepartmentBudget budget, Map<Node, Cell> members) {
        return members.entrySet().stream()
                .filter(each -> !each.getValue().figure().amount().orElseThrow().isZero())
                .map(each -> new Line(each.getKey().label(), name(budget, each.getKey(), each.getValue()),
                        each.getValue().figure().amount().orElseThrow(), Optional.empty()))
                .toList();
    }

    private static String name(DepartmentBudget budget, Node member, Cell cell) {
        Catalogue catalogue = budget.year().isPresent() ? Catalogue.ofYear(budget.year().getAsInt())
                : Catalogue.standard();
        return switch (member.dimension()) {
            case FUNCTION -> catalogue.name(FunctionCode.of(member.label())).orElse(cell.name());
            case ECONOMIC -> catalogue.name(EconomicCode.of(member.label())).orElse(cell.name());
            case UNIT -> cell.name();
            default -> member.chinese();
        };
    }

    /** Returns the lines in the order of their codes. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns the largest so many lines, the largest first (前几项). */
    public Breakdown top(int count) {
        return new Breakdown(
                lines.stream().sorted(Comparator.comparing(Line::amount).reversed()).limit(count).toList());
    }

    /** Returns the sum of the lines (合计). */
    public Money total() {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }

    /**
     * Returns the share of a member in the sum of the lines (占比), between 0 and 1, with four decimals, half up.
     *
     * @param code a code or constant of a line, or its name
     * @throws IllegalArgumentException if no line has it
     * @throws ArithmeticException if the lines sum up to zero
     */
    public BigDecimal share(String code) {
        Line line = lines.stream().filter(each -> each.code().equals(code) || each.name().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Member must be one of "
                        + lines.stream().map(Line::code).collect(Collectors.joining(", ")) + ", but was '" + code
                        + "'"));
        return line.amount().amount().divide(total().amount(), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Returns these lines with the amounts of another year beside them (两年对照); a member of one alone has zero in the
     * other.
     */
    public Breakdown beside(Breakdown before) {
        Map<String, Line> all = new TreeMap<>();
        before.lines.forEach(line -> all.put(line.code(),
                new Line(line.code(), line.name(), Money.ZERO, Optional.of(line.amount()))));
        lines.forEach(line -> all.put(line.code(), new Line(line.code(), line.name(), line.amount(),
                Optional.of(all.containsKey(line.code()) ? all.get(line.code()).before().orElseThrow() : Money.ZERO))));
        return new Breakdown(new ArrayList<>(all.values()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** The lines, one a line of text. */
    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
