package io.gouji.budget.rules;

import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The waivers of one report: which findings they cover, by index, and which of them cover none. */
final class Waivers {

    private final Map<String, List<Waiver>> byId = new HashMap<>();
    private final Set<Waiver> unused;
    private final List<Waiver> all;
    private final List<Waived> waived = new ArrayList<>();
    private final BitSet covered = new BitSet();

    Waivers(List<Waiver> waivers) {
        all = List.copyOf(waivers);
        waivers.forEach(waiver -> byId.computeIfAbsent(waiver.id(), id -> new ArrayList<>()).add(waiver));
        unused = new LinkedHashSet<>(waivers);
    }

    /** Whether some waiver may have that id: nothing else is worth looking at. */
    boolean mention(String id) {
        return byId.containsKey(id);
    }

    void offer(int index, Finding finding) {
        List<Waiver> matching = byId.getOrDefault(finding.id(), List.of()).stream().filter(each -> each.covers(finding))
                .toList();
        unused.removeAll(matching);
        Optional<Waiver> first = matching.stream().findFirst();
        first.ifPresent(waiver -> {
            covered.set(index);
            waived.add(new Waived(finding, waiver));
        });
    }

    boolean isCovered(int index) {
        return covered.get(index);
    }

    /** The covered ones among the first so many findings. */
    BitSet covered(int first) {
        return covered.get(0, first);
    }

    List<Waived> waived() {
        return List.copyOf(waived);
    }

    List<Waiver> unused() {
        return List.copyOf(unused);
    }

    List<Waiver> all() {
        return all;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }
}
