package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.cube.Node;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number said of a term (表述).
 *
 * @param term what it is said of
 * @param sense what the number is
 * @param time of which year and phase it is, or for changes and percentages what they are against
 * @param value its value, negative for a decrease
 * @param numeral the number as printed; null for 持平, which prints none
 * @param sentence the sentence
 * @param at where it is said in the sentence
 */
record Spoken(SpokenTerm term, Sense sense, Time time, BigDecimal value, @Nullable Numeral numeral,
        Sentence sentence, int at) {

    /** What a number in a sentence is. */
    enum Sense { AMOUNT, CHANGE, RATE, SHARE, COUNT, COMPLETION }

    /**
     * When an amount is of, or what a change is against.
     *
     * @param isLastYear true for the year before
     * @param phase the phase that the words name; empty for that of the document
     */
    record Time(boolean isLastYear, Optional<Node> phase) {
        static final Time NOW = new Time(false, Optional.empty());
        static final Time LAST_YEAR = new Time(true, Optional.empty());
    }

    boolean isMoney() {
        return sense == Sense.AMOUNT || sense == Sense.CHANGE;
    }

    String unit() {
        return numeral == null ? "万元" : numeral.unit();
    }

    String printed() {
        return numeral == null ? "持平" : sense == Sense.RATE || sense == Sense.SHARE || sense == Sense.COMPLETION
                ? numeral.printed() + "%" : numeral.printed();
    }

    int line() {
        return sentence.line(at);
    }
}
