package io.gouji.budget.rules.internal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Derived;
import io.gouji.budget.rules.Tiny;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is split across forms, and what balances across the two sides. */
class SplitsTest {

    private static final String LEAVES = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC GOVERNMENT_FUNDS OWN
            leaves vintage CURRENT CARRIED_IN
            leaves use SPENT CARRIED_OUT
            leaves topic GOODS WORKS
            """;

    private static String relations(String... regions) {
        return Derived.relations(Tiny.aFormEach(LEAVES, List.of(regions))).replace(":合计:金额", "");
    }

    @Test
    void anAmountIsSplitIntoItsNearestPartsAndItsFinest() {
        assertEquals("""
                split-fund:A: A = B + D
                split-fund:A:leaves: A = C + D + {out fund=GOVERNMENT_FUNDS}
                split-fund:B: B = C + {out fund=GOVERNMENT_FUNDS}
                """, relations("side=EXPENDITURE", "side=EXPENDITURE fund=FISCAL",
                "side=EXPENDITURE fund=GENERAL_PUBLIC", "side=EXPENDITURE fund=OWN"));
    }

    @Test
    void aCopyIsNoPartOfItsOwn() {
        assertEquals("""
                copy:B:  = B + C
                split-fund:A: A = B + {out fund=GOVERNMENT_FUNDS, out fund=OWN}
                """, relations("side=EXPENDITURE", "side=EXPENDITURE fund=GENERAL_PUBLIC",
                "side=EXPENDITURE fund=GENERAL_PUBLIC"));
    }

    @Test
    void whatTheTextSinglesOutIsNeverSummedUpToEverything() {
        assertEquals("""
                split-topic:C: C = B + {out topic=WORKS}
                containment:A:C: A = C + anything
                """, relations("side=EXPENDITURE", "side=EXPENDITURE topic=GOODS",
                "side=EXPENDITURE topic=PROCUREMENT"));
    }

    @Test
    void revenueOfAllVintagesIsExpenditureOfAllUses() {
        assertEquals("balance:A: A = B\n", relations("side=REVENUE", "side=EXPENDITURE"));
        assertEquals("balance:A: A + B = C + {out use=CARRIED_OUT}\n", relations("side=REVENUE vintage=CURRENT",
                "side=REVENUE vintage=CARRIED_IN", "side=EXPENDITURE use=SPENT"));
        assertEquals("balance:A: A + {in fund=OWN vintage=CARRIED_IN} = B + {out fund=OWN use=CARRIED_OUT}\n",
                relations("side=REVENUE vintage=CURRENT fund=OWN", "side=EXPENDITURE use=SPENT fund=OWN"));
        assertEquals("balance:A: A = B\ncontainment:C:B: C = B + anything\n",
                relations("side=REVENUE function=206 unit=320001", "side=EXPENDITURE function=206 unit=320001",
                "side=EXPENDITURE function=206"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nature=BASIC", "economic=301", "vintage=CURRENT", "project=甲", "fund=OWN", "unit=320001"})
    void whatSaysMoreThanItsRevenueBalancesNothing(String more) {
        assertEquals("", relations("side=REVENUE", "side=EXPENDITURE " + more));
    }
}
