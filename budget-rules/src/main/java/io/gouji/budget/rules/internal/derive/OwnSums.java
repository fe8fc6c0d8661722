package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Formula;
import io.gouji.budget.rules.internal.relation.Relation.Ratio;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Relations that a user declares, in the figures of a layout; one whose figures are not all there is left out. */
public final class OwnSums {

    private final Layout layout;
    private final DepartmentBudget budget;
    private final Map<CellRef, Integer> cells = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, List<MissingTerm>> absent = new LinkedHashMap<>();

    /** Relations of that layout, which is that of the document. */
    public OwnSums(Layout layout, DepartmentBudget budget) {
        this.layout = layout;
        this.budget = budget;
    }

    /**
     * Adds a relation of that name; a bound says that the left side is no less than the right.
     *
     * @param text the relation as declared
     * @param times how often each figure counts on its side, those on the left first
     */
    public void add(String name, String text, boolean bound, List<Object> left, List<Object> right,
            List<BigDecimal> times) {
        List<Optional<Integer>> whole = left.stream().map(this::cell).toList();
        List<Optional<Integer>> parts = right.stream().map(this::cell).toList();
        if (whole.stream().anyMatch(Optional::isEmpty) || parts.stream().anyMatch(Optional::isEmpty)) {
            absent.put(name,
                    missing(Stream.concat(left.stream(), right.stream()).filter(term -> cell(term).isEmpty())));
            return;
        }
        int[] ones = whole.stream().mapToInt(Optional::orElseThrow).toArray();
        int[] others = parts.stream().mapToInt(Optional::orElseThrow).toArray();
        boolean plain = times.stream().allMatch(each -> each.compareTo(BigDecimal.ONE) == 0);
        relations.add(plain ? new Sum(bound ? Rule.OWN_BOUND : Rule.OWN, name, ones, Remainder.NOTHING, others,
                bound ? Remainder.ANYTHING : Remainder.NOTHING) : formula(name, text, bound, ones, others, times));
    }

    /** Adds a percentage of that name: that of a figure in another; the figure that prints it is the first. */
    public void addRatio(String name, Object percentage, Object above, Object below) {
        Optional<Integer> cell = cell(percentage).filter(each -> !layout.isAmount(each));
        Optional<Integer> part = cell(above).filter(layout::isAmount);
        Optional<Integer> whole = cell(below).filter(layout::isAmount);
        if (cell.isEmpty() || part.isEmpty() || whole.isEmpty()) {
            absent.put(name, missing(Stream.of(Map.entry(percentage, cell), Map.entry(above, part),
                    Map.entry(below, whole)).filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey)));
        } else {
            relations.add(Ratio.share(Rule.OWN_RATIO, name, cell.get(), part.get(), whole.get()));
        }
    }

    private List<MissingTerm> missing(Stream<Object> terms) {
        return terms.distinct().map(term -> MissingTerm.of(term, budget)).toList();
    }

    private static Formula formula(String name, String text, boolean bound, int[] whole, int[] parts,
            List<BigDecimal> times) {
        int scale = Math.max(0, times.stream().mapToInt(each -> each.stripTrailingZeros().scale()).max().orElse(0));
        return new Formula(bound ? Rule.OWN_BOUND : Rule.OWN, name, whole, parts,
                times.stream().mapToLong(each -> each.movePointRight(scale).longValueExact()).toArray(),
                BigDecimal.TEN.pow(scale).longValueExact(), text);
    }

    private Optional<Integer> cell(Object term) {
        if (term instanceof CellRef ref) {
            return Optional.ofNullable(cells().get(ref));
        }
        int region = layout.id(budget.base().and((Region) term));
        return region < 0 ? Optional.empty()
                : layout.printings.get(region).stream().max(Comparator.comparingInt(this::precision)
                .thenComparing(Comparator.reverseOrder()));
    }

    /** How precise a figure is printed; a blank is less so than any. */
    private int precision(int cell) {
        Figure figure = budget.cells().get(cell).figure();
        return figure.isPrinted() ? figure.scale() : Integer.MIN_VALUE;
    }

    /** The figures by their addresses: only a relation that names one needs them. */
    private Map<CellRef, Integer> cells() {
        for (int cell = 0; cell < layout.size() && cells.size() < layout.size(); cell++) {
            cells.putIfAbsent(layout.place(cell).ref(), cell);
        }
        return cells;
    }

    /** Returns the relations. */
    public List<Relation> relations() {
        return relations;
    }

    /** Returns those whose figures the document does not have, by name, and which figures these are. */
    public Map<String, List<MissingTerm>> absent() {
        return absent;
    }
}
