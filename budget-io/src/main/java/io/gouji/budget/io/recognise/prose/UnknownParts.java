package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.io.recognise.prose.Spoken.Sense;
import io.gouji.budget.io.recognise.prose.Spoken.Time;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a whole that are nothing known (未识别的分项): 其中：定向保障用车1辆. Beside one of them the parts that are known need not
 * make the whole.
 */
final class UnknownParts {

    private static final List<String> OPENERS = List.of("其中", "包括", "分别为", "分别是", "包含");
    private static final String MARKS = ",:;。、(其中包括分别为是含)";
    private static final int LONGEST = 40;

    private final List<Spoken> parts = new ArrayList<>();

    /** Takes the number if it is told of a part, by the words before it. */
    void take(Sentence sentence, Numeral numeral, String lead, Sense sense) {
        String before = sentence.text().substring(0, numeral.start());
        String name = name(lead);
        boolean part = OPENERS.stream().anyMatch(before::contains) && Phrases.CAUSES.stream().noneMatch(lead::contains);
        if (part && !name.isEmpty() && numeral.number().isPresent()) {
            parts.add(new Spoken(new SpokenTerm(name, "", name), sense, Time.NOW, numeral.value(), numeral, sentence,
                    numeral.start()));
        }
    }

    List<Spoken> parts() {
        return List.copyOf(parts);
    }

    private static String name(String lead) {
        int start = 0;
        while (start < lead.length() && MARKS.indexOf(lead.charAt(start)) >= 0) {
            start++;
        }
        String name = lead.substring(Math.max(start, lead.length() - LONGEST));
        return name.chars().anyMatch(Character::isIdeographic) ? name : "";
    }
}
