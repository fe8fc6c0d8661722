package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import io.gouji.budget.prose.Sentences;
import io.gouji.budget.table.BudgetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the running text of a document says (文字说明): the table of its statements, and what became of each of its
 * numbers.
 *
 * @param table the statements; empty if no section of the form is there
 * @param numbers every number of the text outside of tables, in its order
 */
public record Statements(Optional<BudgetTable> table, List<ProseNumber> numbers) {

    /** Copies the list. */
    public Statements {
        numbers = List.copyOf(numbers);
    }

    static Statements of(Optional<BudgetTable> table, List<ProseLine> lines, Set<List<Integer>> placed) {
        Sentences sentences = new Sentences();
        for (ProseLine line : lines) {
            if (line.kind() == ProseLine.Kind.TEXT) {
                sentences.line(line.number(), line.text());
            } else {
                sentences.pause();
                if (line.kind() == ProseLine.Kind.HEADING) {
                    sentences.line(line.number(), line.text()).pause();
                }
            }
        }
        List<ProseNumber> numbers = new ArrayList<>();
        for (Sentence sentence : sentences.finish()) {
            for (Numeral numeral : sentence.numerals()) {
                int line = sentence.line(numeral.start());
                int column = sentence.column(numeral.start());
                numbers.add(new ProseNumber(line, column, numeral.printed() + numeral.unit(),
                        placed.contains(List.of(line, column)) ? ProseNumber.Role.FIGURE : role(numeral)));
            }
        }
        return new Statements(table, numbers);
    }

    private static ProseNumber.Role role(Numeral numeral) {
        return switch (numeral.kind()) {
            case IDENTIFIER -> ProseNumber.Role.IDENTIFIER;
            case COUNT -> ProseNumber.Role.TARGET;
            default -> ProseNumber.Role.UNPLACED;
        };
    }
}
