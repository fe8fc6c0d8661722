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

    /** What makes an amount the name of a class of things: 单价100万元以上的设备. */
    private static final List<String> BOUNDS = List.of("以上", "以下", "及以上", "及以下", "(含)以上", "(含)以下",
            "(不含)以上", "(不含)以下");

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
                        placed.contains(List.of(line, column)) ? ProseNumber.Role.FIGURE
                        : role(sentence.text(), numeral)));
            }
        }
        return new Statements(table, numbers);
    }

    private static ProseNumber.Role role(String text, Numeral numeral) {
        boolean bound = BOUNDS.stream().anyMatch(word -> text.startsWith(word, numeral.end()));
        return bound && numeral.kind() == Numeral.Kind.MONEY ? ProseNumber.Role.IDENTIFIER : switch (numeral.kind()) {
            case IDENTIFIER -> ProseNumber.Role.IDENTIFIER;
            case COUNT -> ProseNumber.Role.TARGET;
            default -> ProseNumber.Role.UNPLACED;
        };
    }
}
