package io.gouji.budget.rules;

import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.internal.relation.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The waivers of one report: what they cover of what was judged, and which of them cover nothing. */
final class Waivers {

    private final Map<String, List<Waiver>> byId = new HashMap<>();
    private final Set<Waiver> unused;
    private final List<Waiver> all;
    private final List<Waiver> ofRules;
    private final List<Waived> waived = new ArrayList<>();
    private final Set<Judged> covered = new HashSet<>();

    Waivers(List<Waiver> waivers) {
        all = List.copyOf(waivers);
        ofRules = waivers.stream().filter(Waiver::isOfRule).toList();
        waivers.forEach(waiver -> byId.computeIfAbsent(waiver.id(), id -> new ArrayList<>()).add(waiver));
        unused = new LinkedHashSet<>(waivers);
    }

    /** Takes what was judged, once and while the report is made; only what a waiver names is worth a finding. */
    void offer(Judged judged) {
        if (byId.isEmpty() || !judged.outcome().isFinding()
                || ofRules.isEmpty() && !byId.containsKey(judged.id())) {
            return;
        }
        Finding finding = judged.finding();
        List<Waiver> matching = Stream.concat(byId.getOrDefault(finding.id(), List.of()).stream(), ofRules.stream())
                .filter(each -> each.covers(finding)).toList();
        unused.removeAll(matching);
        Optional<Waiver> first = matching.stream().findFirst();
        first.ifPresent(waiver -> {
            covered.add(judged);
            waived.add(new Waived(finding, waiver));
        });
    }

    boolean isCovered(Judged judged) {
        return !covered.isEmpty() && covered.contains(judged);
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
}
