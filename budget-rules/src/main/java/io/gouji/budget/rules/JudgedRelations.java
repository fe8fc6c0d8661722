package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.internal.grade.Judgements;
import io.gouji.budget.rules.internal.relation.Judged;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one list of what a check judged, in the order derived, counted by outcome; what is waived counts for nothing. */
final class JudgedRelations {

    private final Judgements judgements;
    private final List<Judged> others;
    private final Waivers waivers;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    /** The relations between a document's figures are first, then the others in the order given. */
    JudgedRelations(Judgements judgements, List<Judged> others, Waivers waivers) {
        this.judgements = judgements;
        this.others = others;
        this.waivers = waivers;
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, judgements.count(outcome));
        }
        others.forEach(each -> count(each, 1));
        if (!waivers.all().isEmpty()) {
            judged().forEach(waivers::offer);
            judged().filter(waivers::isCovered).forEach(each -> count(each, -1));
        }
    }

    private void count(Judged each, int more) {
        outcomes.merge(each.outcome(), more, Integer::sum);
    }

    private Stream<Judged> judged() {
        return Stream.concat(judgements.relations(), others.stream());
    }

    private Stream<Judged> unwaived() {
        return judged().filter(each -> !waivers.isCovered(each));
    }

    /** How many there are, waived or not. */
    int size() {
        return judgements.size() + others.size();
    }

    /** How many that are not waived came out how. */
    Map<Outcome, Integer> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** All of them, waived or not. */
    List<Finding> findings() {
        return judged().map(Judged::finding).toList();
    }

    /** Those of one outcome that are not waived. */
    List<Finding> findings(Outcome outcome) {
        return unwaived().filter(each -> each.outcome() == outcome).map(Judged::finding).toList();
    }

    /** Those worth showing, worst first, and of one outcome the larger difference of money first. */
    List<Finding> worstFirst() {
        return unwaived().filter(each -> each.outcome().isFinding()).map(Judged::finding)
                .sorted(Comparator.comparing((Finding finding) -> finding.outcome().rank())
                        .thenComparing(JudgedRelations::weight, Comparator.reverseOrder())).toList();
    }

    /** How much money a finding is about; nothing for a percentage, or where nothing could be compared. */
    private static BigDecimal weight(Finding finding) {
        return finding.kind() == Kind.RATIO ? BigDecimal.ZERO
                : finding.difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
