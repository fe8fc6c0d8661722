package io.gouji.budget.io.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            General            | 704.6      | 704.6
            General            | 1E+3       | 1000
            @                  | 12.50      | 12.5
            0                  | 704.6      | 705
            0.00               | 704.6      | 704.60
            0.00               | -0.004     | 0.00
            #,##0.00           | 1234567.8  | 1,234,567.80
            #,##0.00           | -1234      | -1,234.00
            #,##0.00_);(#,##0.00) | -1234   | -1,234.00
            #,##0.00;[Red]#,##0.00 | -5     | -5.00
            0.##               | 1.5        | 1.5
            0.##               | 2          | 2
            0%                 | 0.34       | 34%
            0.00%              | 0.2305     | 23.05%
            #,##0,             | 1234567    | 1,235
            _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ | 0 | -
            _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ | 12 | 12.00
            0.00"元"           | 5          | 5.00
            0.00"万元"         | 5          | 5.00万元
            yyyy-mm-dd         | 45292      | 2024-01-01
            [$-804]yyyy"年"m"月" | 45292    | 2024-01-01
            """)
    void showsWhatASpreadsheetShows(String format, String value, String shown) {
        assertEquals(shown, NumberFormat.of(format).print(new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource({"704.60000000000002,704.6", "704.6,704.6", "0.1,0.1", "1E-5,0.00001",
            "123456789012345678,123456789012346000",
        "237.09999999999999,237.1"})
    void knowsTheNumberThatWasTyped(String raw, String typed) {
        assertEquals(0, new BigDecimal(typed).compareTo(NumberFormat.shortest(raw)));
    }
}
