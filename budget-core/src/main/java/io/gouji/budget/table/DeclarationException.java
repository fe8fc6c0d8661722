package io.gouji.budget.table;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A declaration of a template that has mistakes (表样声明有误): every one of them with its line and column, what was
 * expected, and what came.
 */
public final class DeclarationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Fault> faults;

    DeclarationException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    private static String message(List<Fault> faults) {
        String shown = faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
        return faults.size() > SHOWN ? shown + "\nand " + (faults.size() - SHOWN) + " more" : shown;
    }

    /** Returns all mistakes in the order of their lines; never empty. */
    public List<Fault> faults() {
        return faults == null ? List.of(new Fault(0, 0, "", getMessage())) : faults;
    }

    /**
     * One mistake.
     *
     * @param line the line of the declaration, from 1; 0 if the declaration as a whole is meant
     * @param column the first character of the word that is wrong, from 1; 0 if the declaration as a whole is meant
     * @param statement the statement of that line, without comment
     * @param message what was expected, such as an example, and what came
     */
    public record Fault(int line, int column, String statement, String message) implements Serializable {

        /** Returns the place, the statement and the message in one line. */
        @Override
        public String toString() {
            return line == 0 ? message
                    : "Template line " + line + ", column " + column + " ('" + statement + "'): " + message;
        }
    }
}
