package io.gouji.budget.io.recognise.line;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers of cells for tests of other packages. */
public final class NumberTexts {

    private NumberTexts() {
    }

    /** The number that the text of a cell says, empty if it says none. */
    public static Optional<BigDecimal> value(String cell) {
        NumberText number = NumberText.of(cell);
        return number.isNumber() ? Optional.of(number.value()) : Optional.empty();
    }
}
