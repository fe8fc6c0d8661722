package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.regex.Pattern;

/** What is wrong with a text that should be JSON, in the words of the parser but for what it says of itself. */
public final class JsonFault {

    /** Its source, which it does not show, and the switches by which it would accept what it refuses. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            " ?\\(not recognized as one[^)]*\\)|\\[Source: [^;\\]]*; |[:,]? ?(?:from|enable) `[^`]*`(?: to allow)?"
            + "|`[A-Z]\\w+\\.\\w+(?:\\(\\))?`");

    /** Where something began, and the byte counted from the start of its buffer. */
    private static final String NOT_OF_THE_TEXT = " \\((?:start marker|code) .*|, byte #[0-9]+\\)$";

    /** The phrase around it stays whole. */
    private static final int BRIEF = 60;

    private JsonFault() {
    }

    /** The phrase that a problem has of a text that is no JSON from some place on. */
    static String described(IOException fault) {
        String said = fault instanceof JsonProcessingException json ? text(json) : String.valueOf(fault.getMessage());
        boolean ended = fault instanceof JsonEOFException;
        String line = said.lines().findFirst().orElse("").replaceFirst(NOT_OF_THE_TEXT, "");
        return (ended ? "cut off (" : "no JSON (")
                + (line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…") + ")";
    }

    /** What is wrong, on one line or more. */
    public static String text(JsonProcessingException fault) {
        String said = String.valueOf(fault.getOriginalMessage());
        String plain = OF_ITSELF.matcher(said).replaceAll(match -> match.group().startsWith("[") ? "[" : "");
        return plain.replace(" ()", "").strip();
    }
}
