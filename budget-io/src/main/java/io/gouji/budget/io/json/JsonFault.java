package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** What is wrong with a text that should be JSON, in the words of the parser but for what it says of itself. */
public final class JsonFault {

    /** Its source, which it does not show, and the switches by which it would accept what it refuses. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            " ?\\(not recognized as one[^)]*\\)|\\[Source: [^;\\]]*; |[:,]? ?(?:from|enable) `[^`]*`(?: to allow)?"
            + "|`[A-Z]\\w+\\.\\w+(?:\\(\\))?`");

    private JsonFault() {
    }

    /** What is wrong, on one line or more. */
    public static String text(JsonProcessingException fault) {
        String said = String.valueOf(fault.getOriginalMessage());
        String plain = OF_ITSELF.matcher(said).replaceAll(match -> match.group().startsWith("[") ? "[" : "");
        return plain.replace(" ()", "").strip();
    }
}
