package io.gouji.budget.io.chars;

import java.util.regex.Pattern;

/** What a library says of a damaged file, fit to be shown: never empty, and no name of what it did not find in Java. */
public final class FaultText {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private FaultText() {
    }

    /** Its message; the kind of the fault where it has none, or one that says null of something. */
    public static String of(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() || NULL.matcher(message).find() ? fault.getClass().getSimpleName()
                : message;
    }
}
