package io.gouji.budget.io.record;

import io.gouji.budget.table.PerformancePlan.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quantities as texts that keep number and unit apart, whatever they are: {@code 127 万人}. */
final class Quantities {

    private static final Pattern TEXT =
            Pattern.compile("(-?[0-9]{1,500}(?:\\.[0-9]{1,500})?)(?: (.+))?", Pattern.DOTALL);

    private Quantities() {
    }

    static String text(Quantity quantity) {
        String number = quantity.number().toPlainString();
        return quantity.unit().isEmpty() ? number : number + " " + quantity.unit();
    }

    static Quantity parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Quantity must be digits, a blank and a unit, such as '300 场次', but was '" + text + "'");
        }
        return Quantity.of(new BigDecimal(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2));
    }
}
