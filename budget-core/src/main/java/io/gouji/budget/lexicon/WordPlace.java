package io.gouji.budget.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A place where a term may be printed (用语位置). */
public enum WordPlace {
    /** 表名: the title of a table. */
    TITLE('T'),
    /** 栏区: the heading of a panel. */
    PANEL('P'),
    /** 栏目: the heading of a column. */
    HEADING('H'),
    /** 行名: the label of a row. */
    ROW('R'),
    /** 文字: a sentence. */
    SENTENCE('S');

    private final char letter;

    WordPlace(char letter) {
        this.letter = letter;
    }

    /** Returns the places of those letters, such as {@code THR}. */
    static Set<WordPlace> of(String letters) {
        Set<WordPlace> places = EnumSet.noneOf(WordPlace.class);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            places.add(Arrays.stream(values()).filter(place -> place.letter == letter).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Places must be letters of TPHRS, such as 'THR', but were '" + letters + "'")));
        }
        return places;
    }
}
