package io.gouji.budget.table;

import io.gouji.budget.table.Template.DeclarationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement of a declaration: a line without its comment, split into words, each with its place. */
final class DeclarationLine {

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
    private static final Pattern WORD = Pattern.compile("[^\\s\\u3000]+");

    private final int number;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<DeclarationException.Fault> faults;

    /** A line, from 1, and where its mistakes are noted. */
    DeclarationLine(int number, String line, List<DeclarationException.Fault> faults) {
        this.number = number;
        this.faults = faults;
        String bare = COMMENT.matcher(line).replaceFirst("");
        this.text = bare.strip();
        Matcher word = WORD.matcher(bare);
        while (word.find()) {
            words.add(word.group());
            columns.add(word.start() + 1);
        }
    }

    int number() {
        return number;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The whole statement as it stands there. */
    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    /** The word that says what the statement is. */
    String keyword() {
        return words.get(0);
    }

    /** The word at that index; without it the statement is at fault. */
    String word(int index) {
        if (index >= words.size()) {
            throw new IllegalArgumentException(
                    "'" + words.get(0) + "' must have " + index + " words after it at least");
        }
        return words.get(index);
    }

    /** The words from that index on. */
    List<String> from(int index) {
        return index >= words.size() ? List.of() : words.subList(index, words.size());
    }

    /** Reads a part of the statement; a refusal is a mistake at that word. */
    <T> T at(int index, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WordFault ex) {
            throw ex;
        } catch (IllegalArgumentException ex) {
            throw new WordFault(index, String.valueOf(ex.getMessage()));
        }
    }

    /** Reads the statement; a refusal is noted, and returns false. */
    boolean read(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (WordFault ex) {
            fault(ex.index, String.valueOf(ex.getMessage()));
        } catch (IllegalArgumentException ex) {
            fault(0, String.valueOf(ex.getMessage()));
        }
        return false;
    }

    /** Notes a mistake of the whole statement unless the condition holds. */
    void check(boolean condition, String message) {
        if (!condition) {
            fault(0, message);
        }
    }

    private void fault(int index, String message) {
        int column = index < columns.size() ? columns.get(index) : columns.get(columns.size() - 1);
        faults.add(new DeclarationException.Fault(number, column, text, message));
    }

    /** A mistake in one word. */
    private static final class WordFault extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final int index;

        WordFault(int index, String message) {
            super(message);
            this.index = index;
        }
    }
}
