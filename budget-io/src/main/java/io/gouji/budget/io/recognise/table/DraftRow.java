package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.recognise.line.NumberText;
import java.util.Arrays;
import java.util.List;

/** A row as taken from its cells, its figures still without unit and precision. */
record DraftRow(int panel, String code, String name, String owner, List<NumberText> numbers, int[] places, int line) {

    DraftRow named(String code, String name) {
        return new DraftRow(panel, code, name, owner, numbers, places, line);
    }

    boolean isEmpty() {
        return code.isEmpty() && name.isEmpty() && owner.isEmpty()
                && numbers.stream().allMatch(number -> number.isBlank() || number == NumberText.CUT);
    }

    /** Where each figure stands in its line, from 1; 0 for none. */
    List<Integer> columns() {
        return Arrays.stream(places).mapToObj(place -> place + 1).toList();
    }
}
