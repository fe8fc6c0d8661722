package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.internal.ask.Neighbourhood.Parts;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Prover.Solved;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The system of a document with one amount more: that of any region, printed or not. Where the regions around it cut
 * each other, the cube is cut into the smallest parts that they tell apart; each of these regions is the sum of its
 * parts, and none of the parts is negative. What the region asked for does not tell apart is one before that.
 */
public final class RegionSystem {

    private static final List<Dimension> APART = List.of(Dimension.SIDE, Dimension.YEAR, Dimension.PHASE,
            Dimension.TOPIC);

    private final LinearSystem base;
    private final List<Optional<Region>> regions;
    private final Template template;
    private final List<Region> none;
    private final Solved solved;
    private final Map<Region, Integer> variables = new HashMap<>();
    /** The variables of regions without money. */
    private final BitSet empty = new BitSet();
    private final Map<List<Optional<Node>>, Neighbourhood> neighbourhoods = new ConcurrentHashMap<>();

    /**
     * A system with the regions of its variables.
     *
     * @param regions for each variable what it measures; empty for a variable that is no amount
     * @param none regions without money
     * @param solved the system, solved
     */
    public RegionSystem(LinearSystem base, List<Optional<Region>> regions, List<Region> none, Template template,
            Solved solved) {
        this.base = base;
        this.regions = List.copyOf(regions);
        this.template = template;
        this.none = List.copyOf(none);
        this.solved = solved;
        Containers containers = new Containers(none);
        for (int variable = 0; variable < base.variables(); variable++) {
            int number = variable;
            regions.get(variable).ifPresent(region -> {
                variables.putIfAbsent(region, number);
                empty.set(number, containers.of(region).findAny().isPresent());
            });
        }
    }

    /**
     * An amount and the system in which it is a variable.
     *
     * @param above amounts that are no less, the same one first
     * @param below amounts that are no more, the same one first
     */
    public record Question(LinearSystem system, int variable, List<Integer> above, List<Integer> below) {
    }

    /** Returns the question how much lies in that region; the region states its side, year and phase. */
    public Question ask(Region asked) {
        return ask(asked, around -> around.parts(asked));
    }

    /** Returns the same question with all areas, those too that need not be told apart. */
    Question askAll(Region asked) {
        return ask(asked, around -> around.allParts(asked));
    }

    private Question ask(Region asked, Function<Neighbourhood, Optional<Parts>> parts) {
        Integer known = variables.get(asked);
        if (known != null) {
            return new Question(base, known, List.of(known), List.of(known));
        }
        Neighbourhood around = neighbourhoods.computeIfAbsent(APART.stream().map(asked::node).toList(),
                any -> around(asked));
        return parts.apply(around).map(this::question).orElseGet(() -> withContainers(asked));
    }

    private Neighbourhood around(Region asked) {
        List<Integer> near = near(asked);
        return new Neighbourhood(near.stream().map(this::region).toList(), near,
                none.stream().filter(region -> isNear(region, asked)).toList(), template, solved);
    }

    private boolean isFree(int variable) {
        return !base.domain(variable).hasLower();
    }

    private Region region(int variable) {
        return regions.get(variable).orElseThrow();
    }

    /** The variables of one side, year, phase and topic with the region asked for. */
    private List<Integer> near(Region asked) {
        return IntStream.range(0, base.variables()).filter(variable -> !empty.get(variable)
                && regions.get(variable).filter(region -> isNear(region, asked)).isPresent()).boxed().toList();
    }

    private static boolean isNear(Region region, Region asked) {
        return APART.stream().allMatch(dimension -> region.node(dimension).equals(asked.node(dimension)));
    }

    /** Each area is the sum of its parts, and so is the region asked for. */
    private Question question(Parts parts) {
        int asked = parts.areas().size();
        boolean free = parts.areas().stream().flatMapToInt(area -> IntStream.of(area.variables()))
                .anyMatch(this::isFree);
        List<Integer> above = free ? List.of() : related(parts, asked, true);
        List<Integer> below = free ? List.of() : related(parts, asked, false);
        if (!above.isEmpty() && !below.isEmpty() && above.get(0).equals(below.get(0))) {
            return new Question(base, above.get(0), above, below);
        }
        LinearSystem.Builder builder = base.more();
        Interval domain = free ? Interval.everything() : Interval.atLeast(0);
        int variable = builder.variable(domain);
        for (int part = 0; part < parts.size(); part++) {
            builder.variable(domain);
        }
        for (int area = 0; area <= asked; area++) {
            relate(builder, area == asked ? new int[] {variable} : parts.areas().get(area).variables(),
                    parts.of().get(area), variable + 1);
        }
        return new Question(builder.build(), variable, above, below);
    }

    /** Some amounts are together the sum of some parts. */
    private static void relate(LinearSystem.Builder builder, int[] wholes, BitSet parts, int first) {
        int[] all = Arrays.copyOf(wholes, wholes.length + parts.cardinality());
        long[] coefs = new long[all.length];
        Arrays.fill(coefs, 0, wholes.length, 1);
        Arrays.fill(coefs, wholes.length, all.length, -1);
        int size = wholes.length;
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            all[size++] = first + part;
        }
        builder.relation(all, coefs, Interval.exactly(0));
    }

    /** The amounts of areas around the region asked for, or within it. */
    private static List<Integer> related(Parts parts, int asked, boolean above) {
        List<Integer> related = new ArrayList<>();
        for (int area = 0; area < asked; area++) {
            boolean around = parts.contains(area, asked);
            boolean within = parts.contains(asked, area);
            if ((above ? around : within) && parts.areas().get(area).variables().length == 1) {
                related.add(around && within ? 0 : related.size(), parts.areas().get(area).variables()[0]);
            }
        }
        return related;
    }

    /** What contains the region is no less than it, and what it contains is no more; of lines below zero nothing is. */
    private Question withContainers(Region asked) {
        List<Integer> near = near(asked);
        boolean free = near.stream().anyMatch(this::isFree);
        LinearSystem.Builder builder = base.more();
        int variable = builder.variable(free ? Interval.everything() : Interval.atLeast(0));
        for (int other : free ? List.<Integer>of() : near) {
            boolean above = region(other).contains(asked);
            if (above || asked.contains(region(other))) {
                builder.relation(new int[] {other, variable}, above ? new long[] {1, -1} : new long[] {-1, 1},
                        Interval.atLeast(0));
            }
        }
        return new Question(builder.build(), variable, List.of(), List.of());
    }
}
