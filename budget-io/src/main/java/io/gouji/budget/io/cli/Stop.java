package io.gouji.budget.io.cli;

import io.gouji.budget.io.chars.Phrasebook;
import io.gouji.budget.label.Likeness;
import io.gouji.budget.rules.finding.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a command stops (未能执行的原因): a sentence of the catalogue {@code faults.zh}, which has
 * each in English and in Chinese, and what differs in it from case to case.
 */
final class Stop extends IllegalArgumentException {

    private static final Phrasebook CATALOGUE = Phrasebook.of(Stop.class, "faults.zh");

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final List<String> details;

    private Stop(String sentence, List<String> details, @Nullable Throwable cause) {
        super(Phrasebook.filled(sentence, details), cause);
        this.sentence = sentence;
        this.details = details;
    }

    /**
     * A sentence of the catalogue with its blanks filled.
     *
     * @throws IllegalArgumentException if the catalogue does not have the sentence, or not with so many blanks
     */
    static Stop of(String sentence, Object... details) {
        return because(null, sentence, details);
    }

    /** The same, by that cause. */
    static Stop because(@Nullable Throwable cause, String sentence, Object... details) {
        if (!CATALOGUE.has(sentence, details.length)) {
            throw new IllegalArgumentException("Sentence must be one of the catalogue with " + details.length
                    + " blanks, but was '" + sentence + "'");
        }
        return new Stop(sentence, Arrays.stream(details).map(Object::toString).toList(), cause);
    }

    /** The reason in that language. */
    String in(Language language) {
        return language == Language.EN ? Phrasebook.filled(sentence, details) : CATALOGUE.chinese(sentence, details);
    }

    /** Which of the names that it lists was probably meant by the one that came; empty for other sentences. */
    Optional<String> meant() {
        return meant(sentence, details);
    }

    /** The same of what a library says. */
    static Optional<String> meant(String english) {
        return CATALOGUE.parse(english).flatMap(found -> meant(found.english(), found.details()));
    }

    /** Names that a sentence lists stand in the blank behind {@code one of}, and what came in the last one. */
    private static Optional<String> meant(String sentence, List<String> details) {
        int list = Math.max(sentence.indexOf("one of {}"), sentence.indexOf("end in {}"));
        if (list < 0) {
            return Optional.empty();
        }
        int blank = (int) sentence.substring(0, list).chars().filter(c -> c == '{').count();
        List<String> names = List.of(details.get(blank).replaceAll("^\\[|]$", "").split(", "));
        String given = details.get(details.size() - 1);
        int end = given.lastIndexOf('.');
        boolean isEnding = names.get(0).startsWith(".") && end >= 0;
        return Likeness.nearest(isEnding ? given.substring(end) : given, names);
    }

    /** What a library says in English, in that language; in English where the catalogue does not have it. */
    static String told(String english, Language language) {
        return language == Language.EN ? english : CATALOGUE.chinese(english).orElse(english);
    }
}
