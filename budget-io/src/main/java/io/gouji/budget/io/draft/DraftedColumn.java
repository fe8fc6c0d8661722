package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Region;
import io.gouji.budget.lexicon.Mark;
import java.util.Set;

/** A column of figures that is being drafted. */
final class DraftedColumn {

    final int index;
    final String path;
    final Set<Mark> marks;
    Region region;
    String rest;
    OwnMember own = OwnMember.NONE;

    DraftedColumn(int index, String path, Region region, Set<Mark> marks, String rest) {
        this.index = index;
        this.path = path;
        this.region = region;
        this.marks = marks;
        this.rest = rest;
    }

    /** The headings above the last. */
    String group() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isTotal() {
        return marks.contains(Mark.TOTAL);
    }

    String measure() {
        return DocumentWords.measure(marks);
    }
}
