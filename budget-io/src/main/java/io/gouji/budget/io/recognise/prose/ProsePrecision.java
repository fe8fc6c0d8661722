package io.gouji.budget.io.recognise.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The precision of amounts in running text (文字金额的精度). Prose drops trailing zeros: a section with a fraction is as fine
 * as the finest amount of the text in that unit; a section whose amounts are all whole is known to whole units only.
 */
final class ProsePrecision {

    private final Map<String, Integer> finest = new HashMap<>();
    private final Map<List<Object>, Integer> finestOfSection = new HashMap<>();

    /** Takes the amounts of one section. */
    void take(int section, List<Spoken> spoken) {
        for (Spoken each : spoken) {
            if (each.isMoney()) {
                int decimals = each.value().signum() == 0 ? 0 : Math.max(0, each.value().scale());
                finest.merge(each.unit(), decimals, Math::max);
                finestOfSection.merge(List.of(section, each.unit()), decimals, Math::max);
            }
        }
    }

    /** Returns how many decimals an amount has in its own unit, zeros that are not printed with them. */
    int decimals(int section, Spoken spoken) {
        int own = Math.max(0, spoken.value().scale());
        boolean isWhole = finestOfSection.getOrDefault(List.of(section, spoken.unit()), 0) == 0;
        return isWhole ? own : Math.max(own, finest.getOrDefault(spoken.unit(), 0));
    }
}
