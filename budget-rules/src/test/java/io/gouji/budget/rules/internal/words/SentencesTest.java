package io.gouji.budget.rules.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.prose.Sentence;
import io.gouji.budget.prose.Sentences;
import io.gouji.budget.table.DepartmentBudget.Section;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aFullStopOrSemicolonEndsASentence() {
        assertEquals(List.of("1:甲。", "1:乙;", "1:丙"), told("甲。 乙；“丙”\n"));
    }

    @Test
    void linesThatAPageBrokeAreOneSentence() {
        assertEquals(List.of("1:一般公共预算财政拨款收入704.6万元。"), told("一般公共预算财政拨款\n\n收入 704.6 万元。\n"));
    }

    @Test
    void anOrdinalStartsASentenceThatBeginsInItsLine() {
        assertEquals(List.of("1:人员经费", "3:(二)公用经费", "4:1.办公费"), told("人员经费\n\n（二）公用经费\n1. 办公费"));
    }

    @Test
    void aCellIsASentenceByItself() {
        List<Sentence> sentences = Sentences.of(List.of(Section.of("", 7, "前文\n占比\t%\n后文")));
        assertEquals(List.of("line 7 前文", "line 8 占比 (cell)", "line 8 % (cell)", "line 9 后文"),
                sentences.stream().map(Sentence::toString).toList());
    }

    @Test
    void ordinalsWithoutEndDoNotExhaustTheStack() {
        assertEquals(1, told("(1)".repeat(1_000_000)).size());
    }

    /** One observation a rule and sentence, in a time that grows with the text: its square would not end here. */
    @Tag("slow")
    @Test
    void megabytesWithoutPunctuationAreOneSentence() {
        for (String word : List.of("预算", "占%", "比2024年", "0元万元", "增加(减少)", "支出包括")) {
            List<Observation> faults = Spoken.faults(word.repeat(250_000));
            assertTrue(faults.size() <= 3, () -> word + ": " + faults.size());
        }
    }

    private static List<String> told(String text) {
        return Sentences.of(List.of(Section.of("", 1, text))).stream().map(each -> each.line() + ":" + each.text()).toList();
    }
}
