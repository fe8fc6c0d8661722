package io.gouji.budget.rules.internal.ask;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the regions that certainly have no money: what is printed as nothing, and what follows from it. */
public final class Zeros {

    private final LinearSystem system;
    private final BitSet zeros = new BitSet();

    private Zeros(LinearSystem system, BitSet released) {
        this.system = system;
        for (int source = 0; source < system.sources(); source++) {
            Interval bound = system.bound(source);
            if (!released.get(source) && bound.isPoint() && bound.lower() == 0
                    && !isFree(system.variableOf(source))) {
                zeros.set(system.variableOf(source));
            }
        }
        int known = -1;
        while (known < zeros.cardinality()) {
            known = zeros.cardinality();
            IntStream.range(0, system.relations()).forEach(this::spread);
        }
    }

    /**
     * Returns the widest regions without money.
     *
     * @param regions for each variable what it measures; empty for a variable that is no amount
     * @param released the sources that count for nothing
     */
    public static List<Region> of(LinearSystem system, List<Optional<Region>> regions, BitSet released) {
        BitSet zeros = new Zeros(system, released).zeros;
        List<Region> none = zeros.stream().mapToObj(regions::get).flatMap(Optional::stream).distinct().toList();
        Containers containers = new Containers(none);
        return none.stream().filter(region -> containers.of(region).allMatch(region::equals)).toList();
    }

    private boolean isFree(int variable) {
        return !system.domain(variable).hasLower();
    }

    /** Where one side is nothing, so is the other, of an equation or where it is no more. */
    private void spread(int relation) {
        Interval range = system.range(relation);
        if (range.hasLower() && range.lower() == 0) {
            spread(relation, 1);
        }
        if (range.hasUpper() && range.upper() == 0) {
            spread(relation, -1);
        }
    }

    /** The terms of that sign are no less than those of the other. */
    private void spread(int relation, int sign) {
        boolean none = variables(relation, sign).allMatch(zeros::get)
                && variables(relation, -sign).noneMatch(this::isFree);
        if (none) {
            variables(relation, -sign).forEach(zeros::set);
        }
    }

    private IntStream variables(int relation, int sign) {
        return IntStream.range(0, system.size(relation))
                .filter(i -> Long.signum(system.coefficient(relation, i)) == sign)
                .map(i -> system.variable(relation, i));
    }
}
