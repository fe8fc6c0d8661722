package io.gouji.budget.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Which of some names a word probably means that is none of them (相近名称). */
public final class Likeness {

    private static final int SLIP_PER_LETTERS = 3;
    private static final int LEAST_START = 3;

    private Likeness() {
    }

    /**
     * Returns the name that is nearest to the word: one that it begins, or one that a slip in three letters makes of
     * it, at least one; empty if none is so near. Capital letters are as small ones.
     */
    public static Optional<String> nearest(String word, Collection<String> names) {
        String small = word.strip().toLowerCase(Locale.ROOT);
        ToIntFunction<String> apart = name -> apart(small, name.toLowerCase(Locale.ROOT));
        List<String> near = names.stream()
                .filter(name -> apart.applyAsInt(name) <= Math.max(1, small.length() / SLIP_PER_LETTERS)).toList();
        return near.stream().min(Comparator.comparingInt(apart).thenComparing(String::length));
    }

    private static int apart(String word, String name) {
        boolean isStart = word.length() >= LEAST_START && name.startsWith(word);
        return isStart ? 1 : slips(word, name);
    }

    /** Returns how many characters must be put in, left out, replaced or swapped to make one of the other. */
    public static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : Math.min(swapped(slips, one, other, i, j), Math.min(
                        slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                        1 + Math.min(slips[i - 1][j], slips[i][j - 1])));
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int swapped(int[][] slips, String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)
                ? slips[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    }
}
