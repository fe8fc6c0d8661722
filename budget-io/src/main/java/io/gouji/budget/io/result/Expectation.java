package io.gouji.budget.io.result;

import io.gouji.budget.io.chars.Phrasebook;
import io.gouji.budget.rules.finding.Language;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a source must hold where it holds something else (应有内容): a sentence of the catalogue {@code expectations}, which
 * has each in English and in Chinese, and what differs in it from case to case.
 *
 * <pre>{@code
 * Expectation.of("file must have at most {} bytes", 1000).in(Language.ZH);   // 文件至多 1000 字节
 * }</pre>
 *
 * Immutable, and equal to any that says the same in English.
 */
public final class Expectation implements Serializable {

    private static final Phrasebook CATALOGUE = Phrasebook.of(Expectation.class, "expectations");

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final List<String> details;

    private Expectation(String sentence, List<String> details) {
        this.sentence = sentence;
        this.details = details;
    }

    /**
     * A sentence of the catalogue with its blanks filled.
     *
     * @param sentence the English one, such as {@code file must have at most {} bytes}
     * @param details what stands in its blanks, in their order; none may be null
     * @throws IllegalArgumentException if the catalogue does not have the sentence, or not with so many blanks
     */
    public static Expectation of(String sentence, Object... details) {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(details, "details");
        if (!CATALOGUE.has(sentence, details.length)) {
            throw new IllegalArgumentException("Sentence must be one of the catalogue with " + details.length
                    + " blanks, such as 'file must have at most {} bytes', but was '" + sentence + "'");
        }
        return new Expectation(sentence, Arrays.stream(details).map(Objects::requireNonNull).map(Object::toString)
                .toList());
    }

    /**
     * Undoes {@link #toString}, as a file of problems is read again. What no sentence of the catalogue says is kept as
     * it is, in both languages.
     */
    public static Expectation parse(String english) {
        Objects.requireNonNull(english, "english");
        return CATALOGUE.parse(english).map(found -> new Expectation(found.english(), found.details()))
                .orElseGet(() -> new Expectation("{}", List.of(english)));
    }

    /** Returns true if what follows the place was not read (未读完): the file ends too early, or a bound was met. */
    public boolean isCut() {
        return toString().endsWith(" to be read on");
    }

    /** What is expected, in that language. */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        return language == Language.EN ? toString() : CATALOGUE.chinese(sentence, details);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expectation that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** What is expected, in English. */
    @Override
    public String toString() {
        return Phrasebook.filled(sentence, details);
    }
}
