package io.gouji.budget.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The meanings of rows met before, since documents of one template say the same rows again and again. A row has one place
 * among so many, so that no document makes the memo grow, and long labels are not kept. Threads share it without waiting:
 * what it holds is immutable, and to miss it costs no more than working the meaning out again.
 */
final class MeaningMemo {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 120;

    private record Met(String code, String name, String owner, List<RowMeaning> meanings) {
    }

    private final AtomicReferenceArray<Met> places = new AtomicReferenceArray<>(PLACES);

    /** The meanings that were kept for such a row; null if none were. */
    List<RowMeaning> find(PrintedRow row) {
        Met met = places.getAcquire(place(row));
        boolean same = met != null && met.name.equals(row.name()) && met.code.equals(row.code())
                && met.owner.equals(row.owner());
        return same ? met.meanings : null;
    }

    /** Keeps the meanings of such a row, and returns them. */
    List<RowMeaning> keep(PrintedRow row, List<RowMeaning> meanings) {
        if (row.code().length() + row.name().length() + row.owner().length() <= LONGEST) {
            places.setRelease(place(row), new Met(row.code(), row.name(), row.owner(), meanings));
        }
        return meanings;
    }

    private static int place(PrintedRow row) {
        int hash = (row.name().hashCode() * 31 + row.code().hashCode()) * 31 + row.owner().hashCode();
        return (hash ^ hash >>> 10 ^ hash >>> 20) & PLACES - 1;
    }
}
