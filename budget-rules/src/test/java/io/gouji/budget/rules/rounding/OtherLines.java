package io.gouji.budget.rules.rounding;

import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for other budget lines that print just the same document: then no checker whatever can see that a figure was
 * changed. It knows no relation, only what a line is and that what comes in is what goes out.
 */
final class OtherLines {

    private static final List<Dimension> OF_SPENDING = List.of(Dimension.NATURE, Dimension.ECONOMIC, Dimension.PROJECT,
            Dimension.USE);

    private final Template template;
    private final DepartmentBudget printed;
    private final RoundingPolicy policy;
    private final List<Region> regions;

    private OtherLines(Template template, DepartmentBudget printed, RoundingPolicy policy) {
        this.template = template;
        this.printed = printed;
        this.policy = policy;
        this.regions = printed.cells().stream().map(cell -> full(cell.region())).toList();
    }

    /** Returns true if lines at places like those of the given ones print the document. */
    static boolean print(Template template, DepartmentBudget printed, BudgetLines like, RoundingPolicy policy) {
        OtherLines others = new OtherLines(template, printed, policy);
        return others.canPrint(others.places(like));
    }

    private Region full(Region region) {
        return template.region().withYear(GeneratedLines.YEAR).and(region);
    }

    private static Region source(Region spent) {
        Region source = spent.with(Side.REVENUE);
        for (Dimension dimension : OF_SPENDING) {
            source = source.without(dimension);
        }
        return source;
    }

    /** Every combination of what the lines are of; one place of each kind that lies in the same figures. */
    private List<Region> places(BudgetLines like) {
        List<Region> spent = like.lines().stream().map(BudgetLine::region).filter(Region.of(Side.EXPENDITURE)::contains)
                .distinct().toList();
        Set<Region> all = new LinkedHashSet<>(List.of(Region.of(Side.EXPENDITURE)));
        all = combined(all, parts(spent, Dimension.NATURE, Dimension.ECONOMIC, Dimension.PROJECT));
        all = combined(all, parts(spent, Dimension.FUND));
        all = combined(all, parts(spent, Dimension.UNIT));
        all = combined(all, parts(spent, Dimension.FUNCTION));
        all = combined(all, leaves(Dimension.USE));
        all = combined(all, leaves(Dimension.VINTAGE));
        Map<String, Region> kinds = new LinkedHashMap<>();
        Map<Region, BitSet> sources = new HashMap<>();
        all.forEach(place -> kinds.putIfAbsent(figures(place) + "|"
                + sources.computeIfAbsent(source(place), this::figures), place));
        List<Region> places = new ArrayList<>(kinds.values());
        kinds.values().stream().map(OtherLines::source).distinct().forEach(places::add);
        return places;
    }

    private static Set<Region> parts(List<Region> spent, Dimension... dimensions) {
        Set<Region> parts = new LinkedHashSet<>();
        for (Region region : spent) {
            Region part = Region.everything();
            for (Dimension dimension : dimensions) {
                part = region.node(dimension).map(part::with).orElse(part);
            }
            parts.add(part);
        }
        return parts;
    }

    private Set<Region> leaves(Dimension dimension) {
        Set<Region> leaves = new LinkedHashSet<>();
        for (Node leaf : template.leaves(dimension)) {
            leaves.add(Region.everything().with(leaf));
        }
        return leaves.isEmpty() ? Set.of(Region.everything()) : leaves;
    }

    private static Set<Region> combined(Set<Region> some, Set<Region> more) {
        Set<Region> all = new LinkedHashSet<>();
        some.forEach(one -> more.forEach(other -> all.add(one.and(other))));
        return all;
    }

    private BitSet figures(Region place) {
        Region full = full(place);
        BitSet figures = new BitSet();
        IntStream.range(0, regions.size()).filter(i -> regions.get(i).contains(full)).forEach(figures::set);
        return figures;
    }

    private boolean canPrint(List<Region> places) {
        LinearSystem.Builder system = LinearSystem.builder();
        Map<Region, List<Integer>> bySource = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            system.variable(Interval.atLeast(0));
            bySource.computeIfAbsent(source(places.get(i)), key -> new ArrayList<>()).add(i);
        }
        bySource.forEach((source, lines) -> system.relation(lines.stream().mapToInt(i -> i).toArray(),
                lines.stream().mapToLong(i -> places.get(i).equals(source) ? 1 : -1).toArray(), Interval.exactly(0)));
        Map<Integer, BitSet> linesOf = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            int line = i;
            figures(places.get(i)).stream()
                    .forEach(figure -> linesOf.computeIfAbsent(figure, key -> new BitSet()).set(line));
        }
        for (int figure = 0; figure < regions.size(); figure++) {
            if (!add(system, printed.cells().get(figure), linesOf.getOrDefault(figure, new BitSet()))) {
                return false;
            }
        }
        return Prover.standard().prove(system.build()) instanceof Witness;
    }

    /** Adds that the lines of a figure are what it prints; false if there are none and it prints something. */
    private boolean add(LinearSystem.Builder system, Cell cell, BitSet lines) {
        if (!cell.figure().isPrinted()) {
            return true;
        }
        Interval amounts = policy.interval(Figures.grains(cell.figure()), Figures.halfOf(cell.figure().scale()));
        if (lines.isEmpty()) {
            return amounts.contains(0);
        }
        long[] ones = new long[lines.cardinality()];
        Arrays.fill(ones, 1);
        system.relation(lines.stream().toArray(), ones, amounts);
        return true;
    }
}
