package io.gouji.budget.io.chars;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/**
 * Short texts met before: documents say the same labels again and again, and each is made a string once. A text has one
 * place among so many, so that no document makes the pool grow; threads share it without waiting, for strings are
 * immutable.
 */
public final class Texts {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 64;

    private final AtomicReferenceArray<String> places = new AtomicReferenceArray<>(PLACES);

    private Texts() {
    }

    /** A pool of nothing yet. */
    public static Texts empty() {
        return new Texts();
    }

    /** Those characters as a string: the one met before, if it is still known. */
    public String of(char[] text, int offset, int length) {
        return of(text, offset, length, UnaryOperator.identity());
    }

    /** The same, where what was not met before is mended first. */
    public String of(char[] text, int offset, int length, UnaryOperator<String> mend) {
        if (length > LONGEST) {
            return mend.apply(new String(text, offset, length));
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + text[offset + i];
        }
        int place = (hash ^ hash >>> 12 ^ hash >>> 24) & PLACES - 1;
        String met = places.getAcquire(place);
        if (met != null && is(met, text, offset, length)) {
            return met;
        }
        String made = mend.apply(new String(text, offset, length));
        places.setRelease(place, made);
        return made;
    }

    private static boolean is(String met, char[] text, int offset, int length) {
        if (met.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (met.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
