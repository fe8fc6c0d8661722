package io.gouji.budget.rules;

/**
 * What a rule about words, codes or presence saw in one place: met, or not met with the reason.
 *
 * @param rule the rule
 * @param met whether the place meets it
 * @param place what makes the finding's id unique within its rule: an address, a heading, a line
 * @param span the words
 * @param chinese the reason in Chinese, empty where the rule is met
 * @param english the reason in English, empty where the rule is met
 */
record Observation(Rule rule, boolean met, String place, Span span, String chinese, String english) {

    private static final Span NO_WORDS = new Span(0, "");

    static Observation met(Rule rule, String place) {
        return new Observation(rule, true, place, NO_WORDS, "", "");
    }

    static Observation notMet(Rule rule, String place, Span span, String chinese, String english) {
        return new Observation(rule, false, place, span, chinese, english);
    }

    /** The same in a document that has the words in that line. */
    Observation at(int line) {
        return new Observation(rule, met, place, new Span(line, span.text()), chinese, english);
    }

    String id() {
        return rule.id() + ":" + place;
    }

    Outcome outcome() {
        if (met) {
            return Outcome.EXACT;
        }
        return rule.severity() == Severity.ERROR ? Outcome.BROKEN : Outcome.STRAINED;
    }
}
