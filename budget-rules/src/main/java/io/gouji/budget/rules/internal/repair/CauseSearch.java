package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.RepairSearch;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import java.util.BitSet;
import java.util.List;

/** Looks for the separate causes for which a document contradicts itself, and how far it looks. */
final class CauseSearch {

    /** A few contradictions of a large document, of which one is left without a repair, are worth a longer search. */
    private static final int FEW = 30;
    private static final RepairSearch LONGER = RepairSearch.standard().withStepLimit(60_000_000);

    private final JointReading reading;

    CauseSearch(JointReading reading) {
        this.reading = reading;
    }

    /**
     * The causes, and the figures of what was not searched, in the strict system; none if nothing contradicts.
     *
     * @param trusted sources of the strict system that are part of no repair
     */
    Repairs search(BitSet trusted) {
        if (!(reading.proof() instanceof Conflict)) {
            return new Repairs(List.of(), true, List.of());
        }
        Repairs found = RepairSearch.standard().search(reading.strict().system(), trusted);
        boolean few = found.causes().size() <= FEW;
        boolean open = found.causes().stream().anyMatch(cause -> cause.releases().isEmpty() && !cause.proven());
        return few && open ? LONGER.search(reading.strict().system(), trusted) : found;
    }

    /**
     * The figures that a smallest repair would change, as sources of the full system: without them nothing contradicts.
     */
    BitSet doubtful() {
        BitSet found = new BitSet();
        if (reading.proof() instanceof Conflict) {
            RepairSearch.standard().search(reading.full().system(), new BitSet()).causes().forEach(cause -> {
                cause.releases().forEach(release -> release.sources().forEach(found::set));
                if (cause.releases().isEmpty()) {
                    cause.conflicts().forEach(conflict -> found.or(conflict.sources()));
                }
            });
        }
        return found;
    }
}
