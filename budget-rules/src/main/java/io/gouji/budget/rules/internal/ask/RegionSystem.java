package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The system of a document with one amount more: that of any region, printed or not. Where the regions that bear on it
 * cut each other, the cube is cut into the smallest parts that they tell apart; each of these regions is the sum of its
 * parts, and none of the parts is negative.
 */
public final class RegionSystem {

    private final LinearSystem base;
    private final List<Optional<Region>> regions;
    private final Template template;
    private final List<Region> none;
    private final Map<Region, Integer> variables = new HashMap<>();
    /** The variables of regions without money. */
    private final BitSet empty = new BitSet();

    /**
     * A system with the regions of its variables.
     *
     * @param regions for each variable what it measures; empty for a variable that is no amount
     * @param none regions without money
     */
    public RegionSystem(LinearSystem base, List<Optional<Region>> regions, List<Region> none, Template template) {
        this.base = base;
        this.regions = List.copyOf(regions);
        this.template = template;
        this.none = List.copyOf(none);
        for (int variable = 0; variable < base.variables(); variable++) {
            int number = variable;
            regions.get(variable).ifPresent(region -> {
                variables.putIfAbsent(region, number);
                empty.set(number, none.stream().anyMatch(each -> each.contains(region)));
            });
        }
    }

    /** An amount and the system in which it is a variable. */
    public record Question(LinearSystem system, int variable) {
    }

    private boolean isFree(int variable) {
        return !base.domain(variable).hasLower();
    }

    /** Returns the question how much lies in that region; the region states its side, year and phase. */
    public Question ask(Region asked) {
        Integer known = variables.get(asked);
        if (known != null) {
            return new Question(base, known);
        }
        List<Integer> near = near(asked);
        List<Dimension> dimensions = dimensions(asked, near);
        near.removeIf(variable -> !isStatedBy(region(variable), dimensions));
        List<Region> all = new ArrayList<>(near.stream().map(this::region).toList());
        all.add(asked);
        none.stream().filter(region -> isNear(region, asked) && isStatedBy(region, dimensions)).forEach(all::add);
        List<Pieces> pieces = dimensions.stream().map(each -> Pieces.of(each, all, template)).toList();
        Optional<List<BitSet>> parts = new Cutting(all, pieces, near.size() + 1).parts();
        boolean free = near.stream().anyMatch(this::isFree);
        OptionalInt same = free || parts.isEmpty() ? OptionalInt.empty() : same(near, parts.get());
        return same.isPresent() ? new Question(base, same.getAsInt()) : question(asked, near, parts, free);
    }

    /** The variable of a region with the same parts as the one asked for. */
    private static OptionalInt same(List<Integer> near, List<BitSet> parts) {
        int asked = near.size();
        return IntStream.range(0, asked).filter(i -> parts.stream().allMatch(part -> part.get(i) == part.get(asked)))
                .map(near::get).findFirst();
    }

    private Question question(Region asked, List<Integer> near, Optional<List<BitSet>> parts, boolean free) {
        LinearSystem.Builder builder = copy(base);
        int variable = builder.variable(free ? Interval.everything() : Interval.atLeast(0));
        if (parts.isPresent()) {
            addParts(builder, parts.get(), near, variable, free);
        } else if (!free) {
            addContainers(builder, asked, near, variable);
        }
        return new Question(builder.build(), variable);
    }

    /** Returns the system of that question in which the amount lies in that interval too. */
    public static LinearSystem with(Question question, Interval interval) {
        LinearSystem.Builder builder = copy(question.system());
        builder.source(question.variable(), interval);
        return builder.build();
    }

    private Region region(int variable) {
        return regions.get(variable).orElseThrow();
    }

    /** The variables of one side, year, phase and topic with the region asked for. */
    private List<Integer> near(Region asked) {
        List<Integer> near = new ArrayList<>();
        for (int variable = 0; variable < base.variables(); variable++) {
            Optional<Region> region = regions.get(variable);
            if (region.isPresent() && !empty.get(variable) && isNear(region.get(), asked)) {
                near.add(variable);
            }
        }
        return near;
    }

    private static boolean isNear(Region region, Region asked) {
        return List.of(Dimension.SIDE, Dimension.YEAR, Dimension.PHASE, Dimension.TOPIC).stream()
                .allMatch(dimension -> region.node(dimension).equals(asked.node(dimension)));
    }

    /** What the region states, and what a template enumerates as far as it is printed. */
    private List<Dimension> dimensions(Region asked, List<Integer> near) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            boolean sums = dimension != Dimension.TOPIC && (dimension.isEnumerated() || dimension.isListed());
            boolean stated = !asked.isRoot(dimension) || dimension.isEnumerated()
                    && near.stream().anyMatch(variable -> !region(variable).isRoot(dimension));
            if (sums && stated) {
                dimensions.add(dimension);
            }
        }
        return dimensions;
    }

    private static boolean isStatedBy(Region region, List<Dimension> dimensions) {
        for (Dimension dimension : Dimension.values()) {
            boolean sums = dimension != Dimension.TOPIC && (dimension.isEnumerated() || dimension.isListed());
            if (sums && !region.isRoot(dimension) && !dimensions.contains(dimension)) {
                return false;
            }
        }
        return true;
    }

    private static LinearSystem.Builder copy(LinearSystem base) {
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int variable = 0; variable < base.variables(); variable++) {
            builder.variable(base.domain(variable));
        }
        for (int source = 0; source < base.sources(); source++) {
            builder.source(base.variableOf(source), base.bound(source));
        }
        for (int relation = 0; relation < base.relations(); relation++) {
            int number = relation;
            int size = base.size(relation);
            builder.relation(IntStream.range(0, size).map(i -> base.variable(number, i)).toArray(),
                    IntStream.range(0, size).mapToLong(i -> base.coefficient(number, i)).toArray(),
                    base.range(relation));
        }
        return builder;
    }

    private static void addParts(LinearSystem.Builder builder, List<BitSet> parts, List<Integer> near, int asked,
            boolean free) {
        parts.forEach(part -> builder.variable(free ? Interval.everything() : Interval.atLeast(0)));
        for (int i = 0; i <= near.size(); i++) {
            int number = i;
            int whole = i == near.size() ? asked : near.get(i);
            int[] inside = IntStream.range(0, parts.size()).filter(part -> parts.get(part).get(number)).toArray();
            int[] variables = IntStream.concat(IntStream.of(whole),
                    IntStream.of(inside).map(part -> asked + 1 + part)).toArray();
            long[] coefficients = IntStream.range(0, variables.length).mapToLong(at -> at == 0 ? 1 : -1).toArray();
            builder.relation(variables, coefficients, Interval.exactly(0));
        }
    }

    /** What contains the region is no less than it, and what it contains is no more. */
    private void addContainers(LinearSystem.Builder builder, Region asked, List<Integer> near, int variable) {
        for (int other : near) {
            boolean above = region(other).contains(asked);
            if (above || asked.contains(region(other))) {
                builder.relation(new int[] {other, variable}, above ? new long[] {1, -1} : new long[] {-1, 1},
                        Interval.atLeast(0));
            }
        }
    }
}
