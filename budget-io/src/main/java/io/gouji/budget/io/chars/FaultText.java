package io.gouji.budget.io.chars;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.regex.Pattern;

/** What a library says of a damaged file, fit to be shown: never empty, and no name of what it did not find in Java. */
public final class FaultText {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private static final int BRIEF = 40;

    private FaultText() {
    }

    /** The phrase that a problem has of a damaged file. */
    public static String damage(Throwable fault) {
        return "damaged (" + brief(fault) + ")";
    }

    /** The phrase that a problem has of a file that is damaged behind so many blocks. */
    public static String damage(int blocks, Throwable fault) {
        return "damaged after " + blocks + " blocks (" + brief(fault) + ")";
    }

    /** Its first line, so short that the phrase around it stays whole. */
    private static String brief(Throwable fault) {
        String line = of(fault).lines().findFirst().orElse("");
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
    }

    /** The phrase that a problem has of a library without which the file cannot be read. */
    public static String missing(NoClassDefFoundError fault) {
        return "not there (" + brief(fault) + ")";
    }

    /** The phrase that a problem has of a file that the system does not let read. */
    public static String unreadable(IOException fault) {
        return fault instanceof AccessDeniedException ? "one that this user may not read"
                : "unreadable (" + fault.getClass().getSimpleName() + ")";
    }

    /** Its message; the kind of the fault where it has none, or one that says null of something. */
    public static String of(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() || NULL.matcher(message).find() ? fault.getClass().getSimpleName()
                : message;
    }
}
