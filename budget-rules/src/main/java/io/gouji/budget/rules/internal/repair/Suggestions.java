package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.internal.repair.RepairDraft.Trial;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells drafts as repairs. */
final class Suggestions {

    private static final int ALTERNATIVES = 4;

    private final Slips slips;

    Suggestions(Slips slips) {
        this.slips = slips;
    }

    /** The repairs of a fault, best first. */
    List<Repair> repairs(Fault fault) {
        List<RepairDraft> drafts = fault.drafts();
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> Repair.of(i + 1, changes(drafts.get(i)), drafts.get(i).bits())).toList();
    }

    private List<Change> changes(RepairDraft draft) {
        List<Change> changes = new ArrayList<>();
        Map<Integer, Figure> chosen = draft.chosen();
        for (int i = 0; i < draft.cells.size(); i++) {
            int cell = draft.cells.get(i);
            List<Figure> values = draft.trials().stream().map(Trial::values).map(each -> each.get(cell)).distinct()
                    .limit(1 + ALTERNATIVES).toList();
            changes.add(Change.builder().cell(slips.cell(cell)).suggested(values.stream().findFirst())
                    .alternatives(values.stream().skip(1).toList())
                    .error(values.isEmpty() ? ErrorType.OTHER : slips.type(cell, chosen))
                    .range(AmountRange.ofGrains(draft.ranges.get(i))).build());
        }
        return changes;
    }
}
