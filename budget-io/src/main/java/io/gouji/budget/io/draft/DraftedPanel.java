package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.List;

/** A panel of the declaration that is being drafted. */
final class DraftedPanel {

    String name = "";
    boolean isCounted;
    Region region = Region.everything();
    OwnMember own = OwnMember.NONE;
    final List<DraftedColumn> columns = new ArrayList<>();
    final List<String> said = new ArrayList<>();        // the columns of a section of text, as they are declared
    final List<DraftedRow> rows = new ArrayList<>();

    boolean has(String kind) {
        return rows.stream().anyMatch(row -> row.kind.equals(kind));
    }
}
