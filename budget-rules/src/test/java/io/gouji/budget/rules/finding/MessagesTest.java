package io.gouji.budget.rules.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.internal.grain.Wan;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about many figures at once. */
class MessagesTest {

    private static final String COLUMN = "sum-rows:EXPENDITURE:合计:合计";

    private static Finding column(String total, int rows, String figures) {
        String table = IntStream.range(201, 201 + rows).mapToObj(code -> code + " " + figures)
                .collect(Collectors.joining("\n"));
        return Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 " + total + "\n" + table).relations().stream()
                .filter(finding -> finding.id().equals(COLUMN)).findFirst().orElseThrow();
    }

    @Test
    void eightTermsAreShownAndThenADot() {
        assertEquals("EXPENDITURE 合计 合计: 8.00 = 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00",
                column("8.00 8.00 0.00", 8, "1.00 1.00 0.00").message(Language.EN));
        assertEquals("表3 支出表 合计 合计：9.00 = 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + …",
                column("9.00 9.00 0.00", 9, "1.00 1.00 0.00").message(Language.ZH));
    }

    @Test
    void zerosAreLeftOutUnlessNothingElseIsThere() {
        assertEquals("EXPENDITURE 合计 合计: 0.00 = 0.00", column("0.00 0.00 0.00", 2, "0.00 0.00 0.00")
                .message(Language.EN));
    }

    @Test
    void eightMissingFiguresAreNamedAndThenADot() {
        String named = IntStream.range(201, 209).mapToObj(code -> "EXPENDITURE " + code + " 合计")
                .collect(Collectors.joining(", "));
        Finding eight = column("8.00 8.00 0.00", 8, "? 1.00 0.00");
        Finding nine = column("9.00 9.00 0.00", 9, "? 1.00 0.00");
        assertEquals(Outcome.INCOMPLETE, eight.outcome());
        assertEquals("; blank or unread: " + named + "; because of EXPENDITURE 合计 合计 8.00",
                eight.message(Language.EN).replaceAll(".*(?=; blank)", ""));
        assertEquals("; blank or unread: " + named + " …; because of EXPENDITURE 合计 合计 9.00",
                nine.message(Language.EN).replaceAll(".*(?=; blank)", ""));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.005, 0.005", "1.5, 1.50", "-0.10, -0.10", "100, 100.00", "1E+3, 1000.00",
            "0.0000005, 0.0000005"})
    void amountsHaveTwoDecimalsAtLeast(BigDecimal amount, String text) {
        assertEquals(text, Wan.text(amount));
    }
}
