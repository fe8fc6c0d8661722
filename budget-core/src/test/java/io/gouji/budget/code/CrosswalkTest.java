package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    @Test
    void theHousingFundMovedIn2018() {
        assertEquals("[30104 -> 30110+30111+30112 in 2018, 30307 -> 30114+30307 in 2018, "
                + "30102+30312+30313 -> 30102 in 2018, 30311 -> 30113 in 2018]",
                Crosswalk.standard().steps(2018).toString());
        assertEquals(List.of(), Crosswalk.standard().steps(2024));
    }

    @Test
    void everyNewCodeIsOfTheNewEditionAndEveryOldOneOfTheOld() {
        Catalogue old = Catalogue.ofYear(2017);
        Catalogue now = Catalogue.ofYear(2018);
        for (Crosswalk.Step step : Crosswalk.standard().steps(2018)) {
            assertEquals(List.of(), step.before().stream().filter(code -> old.name(EconomicCode.of(code)).isEmpty())
                    .toList());
            assertEquals(List.of(), step.after().stream().filter(code -> now.name(EconomicCode.of(code)).isEmpty())
                    .toList());
        }
    }

    @Test
    void readsStepsAndLeavesOutHeadingAndComments() {
        Crosswalk read = Crosswalk.parse("# mine\nyear\tbefore\tafter\n\n2025\t2080501+2080502\t2080501\tmerged\n");
        assertEquals("2080501+2080502 -> 2080501 in 2025", read.toString());
        assertEquals(read, Crosswalk.parse("2025\t2080501+2080502\t2080501"));
    }

    @Test
    void refusesCodesOfTwoClassifications() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Crosswalk.parse("2025\t20805\t30113"));
        assertEquals("Step must be a year, old codes and new codes of one classification, such as '2018\\t30311\\t30113', "
                + "but was '2025\\t20805\\t30113'", refused.getMessage());
    }
}
