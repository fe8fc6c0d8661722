package io.gouji.budget.table;

import io.gouji.budget.row.PanelRows;
import io.gouji.budget.row.RowMeaning;
import io.gouji.budget.row.RowText;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives each printed row the meaning that its form declares, and keeps the others with the reason why they have none.
 */
final class RowResolver {

    private final List<BudgetRow> rows;
    private final List<UnreadRow> unread = new ArrayList<>();
    private final Set<String> keys;

    RowResolver(Form form, List<PrintedRow> printed) {
        rows = new ArrayList<>(printed.size());
        keys = new HashSet<>(printed.size() * 3 / 2);
        List<RowText> texts = printed.stream().map(PrintedRow::text).toList();
        PanelRows[] panels = new PanelRows[form.panels().size()];
        for (int i = 0; i < printed.size(); i++) {
            PrintedRow row = printed.get(i);
            int panel = row.panel();
            if (panel < 0 || panel >= panels.length) {
                throw new IllegalArgumentException("Row of " + form.name() + " must be of a panel from 0 to "
                        + (panels.length - 1) + ", but was '" + row + "' of panel " + panel);
            }
            if (panels[panel] == null) {
                panels[panel] = PanelRows.of(form.meanings().get(panel), panel, texts);
            }
            resolve(row, i, panels[panel], form.panels().get(panel).columns().size());
        }
    }

    private void resolve(PrintedRow row, int position, PanelRows panel, int columns) {
        if (row.figures().size() != columns) {
            refuse(row, "row must have {} figures", List.of(Integer.toString(columns)), "had " + row.figures().size());
            return;
        }
        RowMeaning found = panel.resolve(row.text(), position);
        if (found == null) {
            String printed = (row.code() + " " + row.name()).strip();
            refuse(row, panel.meanings().expected(), panel.meanings().examples(), "was '" + printed + "'");
            return;
        }
        RowMeaning meaning = panel.meanings().isProse() ? apart(found) : found;
        if (!panel.isFirst(meaning.region())) {
            refuse(row, "row must not repeat '{}'", List.of(meaning.key()), "came a second time");
        } else if (!keys.add(meaning.compared())) {
            refuse(row, "row must have an address of its own", List.of(), "'" + meaning.key() + "' was another row's");
        } else {
            rows.add(new BudgetRow(row, meaning.key(), meaning.region(), meaning.isSigned()));
        }
    }

    /** What is said a second time has an address of its own. */
    private RowMeaning apart(RowMeaning meaning) {
        RowMeaning free = meaning;
        for (int time = 2; keys.contains(free.compared()); time++) {
            free = meaning.at(meaning.key() + "（" + time + "）");
        }
        return free;
    }

    private void refuse(PrintedRow row, String expected, List<String> details, String came) {
        UnreadRow.Reason reason = new UnreadRow.Reason(expected, details, came);
        unread.add(new UnreadRow(row, reason, rows.size() + unread.size()));
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
