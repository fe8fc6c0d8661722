package io.gouji.budget.rules.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that a text is searched for, all of them in one pass over it. */
final class Words {

    private static final int PLACES = 256;

    private final List<String> words;
    /** The words, by their order, that start with a character of that remainder; null for none. */
    private final int[][] byStart = new int[PLACES][];

    private Words(List<String> words) {
        this.words = words;
        for (int place = 0; place < PLACES; place++) {
            List<Integer> starting = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).charAt(0) % PLACES == place) {
                    starting.add(i);
                }
            }
            byStart[place] = starting.isEmpty() ? null : starting.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    static Words of(String... words) {
        return new Words(List.of(words));
    }

    /** The first of the words, in their order, that the text has; null if it has none. */
    @Nullable String firstIn(String text) {
        int first = words.size();
        for (int at = 0; at < text.length(); at++) {
            int[] candidates = byStart[text.charAt(at) % PLACES];
            for (int i = 0; candidates != null && i < candidates.length && candidates[i] < first; i++) {
                first = text.startsWith(words.get(candidates[i]), at) ? candidates[i] : first;
            }
        }
        return first < words.size() ? words.get(first) : null;
    }
}
