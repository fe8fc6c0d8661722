package io.gouji.budget.rules.internal.words;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Severity;
import io.gouji.budget.rules.internal.relation.Judged;
import java.util.Optional;

/**
 * What a rule about words, codes or presence saw in one place: met, or not met with the reason.
 *
 * @param rule the rule
 * @param met whether the place meets it
 * @param place what by its text makes the finding's id unique within its rule: an address, a heading, a line
 * @param span the words
 * @param chinese the reason in Chinese, empty where the rule is met
 * @param english the reason in English, empty where the rule is met
 */
public record Observation(Rule rule, boolean met, Object place, Span span, String chinese, String english)
        implements Judged {

    private static final Span NO_WORDS = new Span(0, "");

    static Observation met(Rule rule, Object place) {
        return new Observation(rule, true, place, NO_WORDS, "", "");
    }

    static Observation notMet(Rule rule, Object place, Span span, String chinese, String english) {
        return new Observation(rule, false, place, span, chinese, english);
    }

    /** The same in a document that has the words in that line. */
    Observation at(int line) {
        return new Observation(rule, met, place, new Span(line, span.text()), chinese, english);
    }

    @Override
    public Finding finding() {
        return Finding.builder().id(id()).rule(rule).outcome(outcome()).span(Optional.of(span)).chinese(chinese)
                .english(english).build();
    }

    @Override
    public String id() {
        return rule.id() + ":" + place;
    }

    @Override
    public Outcome outcome() {
        if (met) {
            return Outcome.EXACT;
        }
        return rule.severity() == Severity.ERROR ? Outcome.BROKEN : Outcome.STRAINED;
    }
}
