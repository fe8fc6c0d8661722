package io.gouji.budget.table;

import io.gouji.budget.code.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives each printed row the meaning that its form declares, and keeps the others with the reason why they have none.
 */
final class RowResolver {

    private final List<BudgetRow> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    RowResolver(Form form, List<PrintedRow> printed) {
        List<List<PrintedRow>> split = byPanel(form, printed);
        List<PanelRows> panels = IntStream.range(0, split.size())
                .mapToObj(index -> new PanelRows(form.panels().get(index), split.get(index), form.kind())).toList();
        printed.forEach(row -> resolve(row, panels.get(row.panel())));
    }

    private static List<List<PrintedRow>> byPanel(Form form, List<PrintedRow> printed) {
        List<List<PrintedRow>> panels = Stream.<List<PrintedRow>>generate(ArrayList::new)
                .limit(form.panels().size()).toList();
        for (PrintedRow row : printed) {
            if (row.panel() < 0 || row.panel() >= panels.size()) {
                throw new IllegalArgumentException("Row of " + form.name() + " must be of a panel from 0 to "
                        + (panels.size() - 1) + ", but was '" + row + "' of panel " + row.panel());
            }
            panels.get(row.panel()).add(row);
        }
        return panels;
    }

    private void resolve(PrintedRow row, PanelRows panel) {
        int columns = panel.panel().columns().size();
        if (row.figures().size() != columns) {
            refuse(row, "Row must have " + columns + " figures, but had " + row.figures().size());
            return;
        }
        Optional<BudgetRow> resolved = panel.resolve(row).map(found -> panel.mayRepeat() ? apart(found) : found);
        if (resolved.isEmpty()) {
            String printed = (row.code() + " " + row.name()).strip();
            refuse(row, "Row must be " + panel.expected() + ", but was '" + printed + "'");
        } else if (!panel.isFirst(resolved.get().region())) {
            refuse(row, "Row must not repeat '" + resolved.get().key() + "', but came a second time");
        } else if (!keys.add(Labels.key(resolved.get().key()))) {
            refuse(row, "Row must have an address of its own, but '" + resolved.get().key() + "' was another row's");
        } else {
            rows.add(resolved.get());
        }
    }

    /** What is said a second time has an address of its own. */
    private BudgetRow apart(BudgetRow row) {
        String key = row.key();
        for (int time = 2; keys.contains(Labels.key(key)); time++) {
            key = row.key() + "（" + time + "）";
        }
        return BudgetRow.of(row.printed(), key, row.region());
    }

    private void refuse(PrintedRow row, String reason) {
        unread.add(UnreadRow.of(row, reason, rows.size() + unread.size()));
    }

    /** The rows that have a meaning, in the order printed. */
    List<BudgetRow> rows() {
        return rows;
    }

    /** The rows that have none, in the order printed. */
    List<UnreadRow> unread() {
        return unread;
    }
}
