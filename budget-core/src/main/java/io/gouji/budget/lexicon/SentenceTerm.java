package io.gouji.budget.lexicon;

import io.gouji.budget.cube.Region;
import io.gouji.budget.resource.Resources;
import java.util.Arrays;
import java.util.List;

/**
 * What sentences speak of (文字说明的用语).
 *
 * @param region the region that the term names
 * @param kind what its numbers are, and of how many sides
 * @param spellings the ways in which it is said, the usual one first
 */
public record SentenceTerm(Region region, Kind kind, List<String> spellings) {

    /** The kinds of terms. */
    public enum Kind {
        /** An amount of money. */
        AMOUNT,
        /** An amount that is that of both sides. */
        BOTH,
        /** A count. */
        COUNT
    }

    /** Copies the spellings. */
    public SentenceTerm {
        spellings = List.copyOf(spellings);
    }

    /** Returns the terms of this library, in the order of its list. */
    public static List<SentenceTerm> standard() {
        return Standard.TERMS;
    }

    private static SentenceTerm parse(String line) {
        int tab = line.indexOf('\t');
        String meaning = line.substring(0, tab);
        Kind kind = meaning.startsWith("both ") ? Kind.BOTH : meaning.startsWith("count ") ? Kind.COUNT : Kind.AMOUNT;
        String region = kind == Kind.AMOUNT ? meaning : meaning.substring(meaning.indexOf(' ') + 1);
        return new SentenceTerm(Region.parse(region), kind, Arrays.asList(line.substring(tab + 1).split("\\|")));
    }

    private static final class Standard {
        static final List<SentenceTerm> TERMS = Resources.lines("lexicon/sentences.tsv").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(SentenceTerm::parse).toList();
    }
}
