package io.gouji.budget.row;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of rows met before, since documents of one template say the same rows again and again. A row has two
 * places among so many, so that no document makes the memo grow, and long labels are not kept. Threads share it without
 * waiting: what it holds is immutable, and to miss it costs no more than working the meaning out again.
 */
final class MeaningMemo {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 120;

    private record Met(String code, String name, String owner, List<RowMeaning> meanings) {

        boolean isOf(RowText row) {
            return name.equals(row.name()) && code.equals(row.code()) && owner.equals(row.owner());
        }
    }

    private final AtomicReferenceArray<Met> places = new AtomicReferenceArray<>(PLACES);

    /** The meanings that were kept for such a row; null if none were. */
    @Nullable List<RowMeaning> find(RowText row) {
        int place = place(row);
        Met first = places.getAcquire(place);
        Met met = first != null && first.isOf(row) ? first : places.getAcquire(place ^ 1);
        return met != null && met.isOf(row) ? met.meanings : null;
    }

    /** Keeps the meanings of such a row, and returns them. */
    List<RowMeaning> keep(RowText row, List<RowMeaning> meanings) {
        if (row.code().length() + row.name().length() + row.owner().length() <= LONGEST) {
            int place = place(row);
            places.setRelease(place ^ 1, places.getAcquire(place));
            places.setRelease(place, new Met(row.code(), row.name(), row.owner(), meanings));
        }
        return meanings;
    }

    private static int place(RowText row) {
        int hash = (row.name().hashCode() * 31 + row.code().hashCode()) * 31 + row.owner().hashCode();
        return (hash ^ hash >>> 12 ^ hash >>> 24) & PLACES - 1;
    }
}
