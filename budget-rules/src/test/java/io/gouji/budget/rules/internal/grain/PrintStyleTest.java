package io.gouji.budget.rules.internal.grain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another amount in the style of a cell: its unit and precision, and no sign that was not there. */
class PrintStyleTest {

    @ParameterizedTest(name = "{0} for {1} becomes {5} for {4}")
    @CsvSource({"20.00, -20, 2, WAN_YUAN, -25, 25.00", "20.00, -20, 2, WAN_YUAN, 25, +25.00",
        "20.00, 20, 2, WAN_YUAN, -25, -25.00", "-20.00, -20, 2, WAN_YUAN, 25, 25.00",
        "-20.00, -20, 2, WAN_YUAN, 0, 0.00", "(20.00), -20, 2, WAN_YUAN, -25, (25.00)",
        "(20.00), -20, 2, WAN_YUAN, 25, 25.00", "50%, 50, 0, WAN_YUAN, 25, 25%",
        "'10,490.00', 1.049, 6, YUAN, 10.49, '104,900.00'", "1.23, 12300, -2, YI_YUAN, 12400, 1.24",
        "-, 0, 2, WAN_YUAN, 5, 5.00", "0.00, 0, 2, WAN_YUAN, 180, 180.00", "0, 0, 2, WAN_YUAN, 180, 180"})
    void printsAsTheCellDoes(String printed, String amount, int scale, MoneyUnit unit, String other, String expected) {
        Figure like = Figure.of(printed, Money.parse(amount), scale);
        assertEquals(Figure.of(expected, Money.parse(other), scale), PrintStyle.of(like, unit).print(Money.parse(other)));
    }
}
