package io.gouji.budget.io.result;

import io.gouji.budget.io.chars.Phrasebook;
import io.gouji.budget.rules.finding.Language;
import java.util.Optional;

/**
 * What came instead of what was expected (实有内容): the text that stands there, in quotes; nothing; or, where a reader can
 * only describe it, a phrase of the catalogue {@code instead}, which has it in both languages.
 */
final class Instead {

    private static final Phrasebook CATALOGUE = Phrasebook.of(Instead.class, "instead");

    private Instead() {
    }

    /** The end of a sentence that says what came, in that language. */
    static String of(String text, Language language) {
        boolean english = language == Language.EN;
        if (text.isEmpty()) {
            return english ? ", but there was nothing" : "，而此处没有内容";
        }
        Optional<String> described = CATALOGUE.chinese(text);
        if (described.isPresent()) {
            return english ? ", but was " + text : "，而" + described.get();
        }
        return english ? ", but was '" + text + "'" : "，而原文为“" + text + "”";
    }
}
