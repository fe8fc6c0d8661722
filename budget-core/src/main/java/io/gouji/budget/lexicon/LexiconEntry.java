package io.gouji.budget.lexicon;

import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A line of the lexicon (用语): where its spellings may be printed, and what they mean. */
record LexiconEntry(Set<WordPlace> places, Region region, Set<Mark> marks, List<String> spellings) {

    private static final int PARTS = 3;

    /** Returns the term of a line: places, meaning and spellings, parted by tabs. */
    static LexiconEntry parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException(
                    "Term must be places, meaning and spellings, such as 'TH\tfund=FISCAL\t财政拨款', but was '"
                            + line + "'");
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Region region = Region.everything();
        for (String word : parts[1].equals("-") ? new String[0] : parts[1].split(" ")) {
            if (word.indexOf('=') > 0) {
                region = region.and(Region.parse(word));
            } else {
                marks.add(Mark.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        List<String> spellings = Arrays.stream(parts[2].split("\\|")).map(Labels::key).distinct().toList();
        return new LexiconEntry(WordPlace.of(parts[0]), region, marks, spellings);
    }

    /** Returns true if the term says something. */
    boolean isTelling() {
        return !marks.isEmpty() || !region.equals(Region.everything());
    }
}
