package io.gouji.budget.rules.finding;

import io.gouji.budget.money.Money;
import io.gouji.budget.table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The arithmetic of a printed percentage: {@code 5.48% ≠ 37.69 ÷ (687.69 - 37.69) = 5.80%}. */
final class RatioMessage {

    private static final int DECIMALS = 2;

    private final Finding finding;
    private final Language language;

    RatioMessage(Finding finding, Language language) {
        this.finding = finding;
        this.language = language;
    }

    @Override
    public String toString() {
        if (finding.printed().isEmpty()) {
            return finding.wholes().get(0).figure().toString();
        }
        String printed = percent(finding.printed().get());
        String relation = finding.outcome() == Outcome.BROKEN ? " ≠ " : finding.outcome() == Outcome.EXACT
                ? " = " : " ≈ ";
        if (below().isZero()) {
            return printed + relation + fraction() + text("；分母为零，没有比例", "; there is no rate from zero");
        }
        return printed + relation + fraction() + " = " + percent(finding.computed().orElseThrow()) + gap();
    }

    private String gap() {
        if (finding.outcome() == Outcome.EXACT) {
            return "";
        }
        return text("；相差 ", "; difference ") + percent(finding.difference().orElseThrow()) + text("，容许 ", ", allowed ")
                + percent(finding.allowed().orElseThrow());
    }

    private String fraction() {
        List<Cell> parts = finding.parts();
        Money first = amount(parts.get(0));
        Money last = amount(parts.get(parts.size() - 1));
        if (finding.rule() != Rule.RATE) {
            return first + " ÷ " + last;
        }
        if (isOfChange()) {
            return first + " ÷ (" + last + (first.isNegative() ? " + " : " - ") + first.abs() + ")";
        }
        return "(" + first + " - " + last + ") ÷ " + last;
    }

    private Money below() {
        Money last = amount(finding.parts().get(finding.parts().size() - 1));
        return finding.rule() == Rule.RATE && isOfChange() ? last.minus(amount(finding.parts().get(0))) : last;
    }

    private boolean isOfChange() {
        return finding.parts().get(0).region().isChange();
    }

    private static Money amount(Cell cell) {
        return cell.figure().amount().orElse(Money.ZERO);
    }

    /** At least two decimals; what was computed is shown as exactly as what was printed. */
    private String percent(BigDecimal value) {
        int scale = Math.max(DECIMALS, finding.printed().orElseThrow().stripTrailingZeros().scale());
        boolean fine = value.stripTrailingZeros().scale() > scale
                && value.abs().compareTo(BigDecimal.valueOf(5, scale + 1)) <= 0;
        BigDecimal shown = fine ? value.stripTrailingZeros() : value.setScale(scale, RoundingMode.HALF_UP);
        return shown.toPlainString() + "%";
    }

    private String text(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }
}
