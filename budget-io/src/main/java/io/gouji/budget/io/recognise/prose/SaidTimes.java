package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Phase;
import io.gouji.budget.io.recognise.prose.Spoken.Time;
import io.gouji.budget.prose.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Of which year and phase sentences speak (所述年度和阶段), in a document of one year and phase. In a final account 预算 is the
 * whole year's unless it says 年初; in a budget it is the budget itself.
 */
final class SaidTimes {

    private static final Node BUDGET = Phase.BUDGET.node();
    private static final Node ADJUSTED = Phase.ADJUSTED.node();
    private static final List<String> TAILS = List.of("安排数", "安排", "为", "数", "约", "达", "的", "是", "共", "计", ":");

    private final OptionalInt year;
    private final Optional<Node> phase;
    private final boolean isFinal;
    private Node plan = ADJUSTED;         // what the text printed last of plans

    SaidTimes(OptionalInt year, Optional<Node> phase) {
        this.year = year;
        this.phase = phase;
        this.isFinal = phase.equals(Optional.of(Phase.FINAL.node()));
    }

    /** Begins another item: what the one before it printed of plans is none of its own. */
    void forget() {
        plan = ADJUSTED;
    }

    /**
     * Returns of which year and phase an amount is, as the words before it tell; empty for another year than the last
     * two.
     *
     * @param named the year that the words name, or 0
     */
    Optional<Time> of(String lead, int named) {
        boolean before = lead.contains("上年") && !lead.contains("上年结转") || lead.contains("去年");
        Optional<Node> said = said(lead).filter(each -> !phase.equals(Optional.of(each)));
        said.filter(each -> isFinal && (each.equals(BUDGET) || each.equals(ADJUSTED))).ifPresent(each -> plan = each);
        if (named == 0 || year.isEmpty()) {
            return Optional.of(new Time(before, said));
        }
        int ago = year.getAsInt() - named;
        return ago == 0 || ago == 1 ? Optional.of(new Time(ago == 1, said)) : Optional.empty();
    }

    private Optional<Node> said(String lead) {
        String words = withoutTail(lead);
        Optional<Node> said = Comparison.phase(words).map(Member::node);
        if (said.filter(BUDGET::equals).isPresent() && !words.contains("年初预算")) {
            return isFinal ? Optional.of(ADJUSTED) : Optional.empty();
        }
        return said;
    }

    private static String withoutTail(String lead) {
        String rest = lead;
        boolean more = true;
        while (more) {
            String end = rest;
            int length = TAILS.stream().filter(end::endsWith).mapToInt(String::length).max().orElse(0);
            rest = end.substring(0, end.length() - length);
            more = length > 0;
        }
        return rest;
    }

    /** Returns what a comparison is against, if that is the year before; empty for any other base. */
    Optional<Time> base(Comparison comparison, String text) {
        Optional<Node> of = comparison.phase().map(Member::node).filter(each -> !phase.equals(Optional.of(each)));
        boolean last = comparison.isOfYearBefore(year) || year.isEmpty();
        boolean ownYear = comparison.year().isEmpty() && of.isPresent() && isFinal
                && !text.substring(comparison.start(), comparison.end()).contains("上");
        return last && !ownYear ? Optional.of(new Time(true, of)) : Optional.empty();
    }

    /** Returns what was completed, as the words from 完成 on tell: 完成年初预算的; of 完成预算的 what was printed last. */
    Optional<Time> completed(String words) {
        Optional<Node> of = Comparison.phase(withoutTail(words)).map(Member::node);
        boolean plain = isFinal && of.filter(BUDGET::equals).isPresent() && !words.contains("年初");
        return of.map(each -> new Time(false, Optional.of(plain ? plan : each)));
    }
}
