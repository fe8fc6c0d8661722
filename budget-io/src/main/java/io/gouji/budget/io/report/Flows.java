package io.gouji.budget.io.report;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Level;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Fund;
import io.gouji.budget.cube.Nature;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.cube.Use;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the money goes (资金流向): from funds to classes of functions to natures, as far as the document's own figures say
 * it. What the funds or natures printed leave over is a node of its own.
 */
final class Flows {

    private static final List<Member> FUNDS = List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUNDS, Fund.STATE_CAPITAL);
    private static final List<Member> OTHERS =
            List.of(Nature.PROJECT, Nature.TO_SUPERIOR, Nature.BUSINESS, Nature.TO_SUBORDINATES);

    private final Map<Region, BigDecimal> amounts = new HashMap<>();
    private final List<Flow> funds = new ArrayList<>();
    private final List<Flow> natures = new ArrayList<>();

    /** An amount, in 万元, on its way from one node to another. */
    record Flow(String from, String to, BigDecimal amount) {
    }

    private Flows(DepartmentBudget budget) {
        Map<String, FunctionCode> classes = new TreeMap<>();
        for (Cell cell : budget.cells()) {
            Region region = plain(cell.region(), budget);
            boolean spent = region.node(Dimension.SIDE).filter(Side.EXPENDITURE.node()::equals).isPresent();
            if (spent && cell.figure().isPrinted()) {
                amounts.putIfAbsent(region, cell.figure().amount().orElseThrow().amount());
                region.node(Dimension.FUNCTION).map(Node::label).filter(FunctionCode::isValid).map(FunctionCode::of)
                        .filter(code -> code.level() == Level.CLASS)
                        .ifPresent(code -> classes.put(code.toString(), code));
            }
        }
        classes.values().forEach(this::add);
    }

    static Flows of(DepartmentBudget budget) {
        return new Flows(budget);
    }

    /** Without year and phase, which are those of the budget, and without the use that spending is. */
    private static Region plain(Region region, DepartmentBudget budget) {
        Region plain = region.without(Dimension.PHASE).without(Dimension.YEAR);
        boolean other = region.node(Dimension.PHASE).isPresent()
                && !region.node(Dimension.PHASE).equals(budget.template().region().node(Dimension.PHASE));
        boolean spent = region.node(Dimension.USE).filter(Use.SPENT.node()::equals).isPresent();
        return other ? region : spent ? plain.without(Dimension.USE) : plain;
    }

    private void add(FunctionCode code) {
        Region region = Region.of(Side.EXPENDITURE).with(code);
        Optional<BigDecimal> whole = total(region);
        if (whole.isEmpty() || whole.get().signum() <= 0) {
            return;
        }
        String name = Catalogue.standard().name(code).orElse(code.toString());
        Map<String, BigDecimal> from = new LinkedHashMap<>();
        FUNDS.forEach(fund -> put(from, fund, amount(region.with(fund))));
        rest(from, whole.get(), from.isEmpty() ? "全部资金" : "其他资金");
        from.forEach((fund, amount) -> funds.add(new Flow(fund, name, amount)));
        spend(region, name, whole.get(), from);
    }

    /** The amount of the class; where only its funds are printed, of them all. */
    private Optional<BigDecimal> total(Region region) {
        return amount(region).or(() -> amount(region.with(Fund.FISCAL))).or(() -> FUNDS.stream().map(region::with)
                .map(this::amount).flatMap(Optional::stream).reduce(BigDecimal::add));
    }

    private void spend(Region region, String name, BigDecimal whole, Map<String, BigDecimal> from) {
        boolean single = from.size() == 1 && from.containsKey(Fund.GENERAL_PUBLIC.chinese());
        Region detail = single ? region.with(Fund.GENERAL_PUBLIC) : region;
        Map<String, BigDecimal> to = new LinkedHashMap<>();
        Optional<BigDecimal> personnel = amount(detail.with(Nature.PERSONNEL));
        Optional<BigDecimal> operating = amount(detail.with(Nature.OPERATING));
        if (personnel.isPresent() && operating.isPresent()) {
            put(to, Nature.PERSONNEL, personnel);
            put(to, Nature.OPERATING, operating);
        } else {
            put(to, Nature.BASIC, amount(region.with(Nature.BASIC)).or(() -> amount(detail.with(Nature.BASIC))));
        }
        OTHERS.forEach(nature -> put(to, nature, amount(region.with(nature)).or(() -> amount(detail.with(nature)))));
        rest(to, whole, "未分性质");
        to.forEach((nature, amount) -> natures.add(new Flow(name, nature, amount)));
    }

    private Optional<BigDecimal> amount(Region region) {
        return Optional.ofNullable(amounts.get(region));
    }

    private static void put(Map<String, BigDecimal> to, Member node, Optional<BigDecimal> amount) {
        amount.filter(each -> each.signum() > 0).ifPresent(each -> to.put(node.chinese(), each));
    }

    /** What is left over, if it is more than rounding can leave. */
    private static void rest(Map<String, BigDecimal> parts, BigDecimal whole, String name) {
        BigDecimal rest = whole.subtract(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (rest.compareTo(new BigDecimal("0.05")) > 0) {
            parts.put(name, rest);
        }
    }

    boolean isEmpty() {
        return funds.isEmpty();
    }

    /** From funds to classes. */
    List<Flow> funds() {
        return funds;
    }

    /** From classes to natures. */
    List<Flow> natures() {
        return natures;
    }
}
