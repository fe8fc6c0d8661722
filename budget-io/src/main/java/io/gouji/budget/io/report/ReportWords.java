package io.gouji.budget.io.report;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The words of a report in its language. */
record ReportWords(Language language) {

    String text(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    String name(Outcome outcome) {
        return text(outcome.chinese(), outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A sign for each outcome, so that no colour speaks alone. */
    static String sign(Outcome outcome) {
        return switch (outcome) {
            case BROKEN -> "✗";
            case STRAINED -> "≈";
            case ROUNDED -> "∼";
            case INCOMPLETE -> "?";
            case EXACT -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    static String style(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row of a figure, with its name beside its code: 2060702 科普活动. */
    static String row(Cell cell) {
        String row = cell.ref().row();
        boolean coded = !row.isEmpty() && row.chars().allMatch(c -> c >= '0' && c <= '9');
        return coded && !cell.name().isEmpty() ? row + " " + cell.name() : row;
    }

    static String amount(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }
}
