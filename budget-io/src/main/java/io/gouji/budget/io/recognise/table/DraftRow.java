package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.recognise.line.NumberText;
import java.util.List;

/** A row of one side of a table as taken from its cells, its figures still without unit and precision. */
record DraftRow(TableLayout.Side side, String code, String name, String owner, List<NumberText> numbers, int line) {

    DraftRow named(String code, String name) {
        return new DraftRow(side, code, name, owner, numbers, line);
    }

    boolean isEmpty() {
        return code.isEmpty() && name.isEmpty() && owner.isEmpty()
                && numbers.stream().allMatch(number -> number.isBlank() || number == NumberText.CUT);
    }

    int panel() {
        return side.panel();
    }

    /** Where each figure stands in its line, from 0; negative for none. */
    int[] places() {
        return side.places();
    }
}
