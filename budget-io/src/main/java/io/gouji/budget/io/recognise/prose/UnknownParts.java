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
    private final List<Spoken> pending = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")          // a sentence begins before any number of it is taken
    private Sentence sentence;
    private boolean goesOn;           // a semicolon ended the sentence before
    private boolean isOpen;           // a list of parts has begun
    private boolean hasKnown;

    /** Begins a sentence; behind a semicolon it goes on with the list. */
    void begin(Sentence next) {
        if (!goesOn) {
            settle();
        }
        sentence = next;
        goesOn = next.text().endsWith(";");
    }

    /** Takes notice of a part that a term names. */
    void known(Numeral numeral) {
        hasKnown |= isPart(numeral);
    }

    /** Takes the number if it is told of a part, by the words before it. */
    void take(Numeral numeral, String lead, Sense sense) {
        String name = name(lead);
        boolean told = isPart(numeral) && Phrases.CAUSES.stream().noneMatch(lead::contains);
        if (told && !name.isEmpty() && numeral.number().isPresent()) {
            pending.add(new Spoken(new SpokenTerm(name, "", name), sense, Time.NOW, numeral.value(), numeral, sentence,
                    numeral.start()));
        }
    }

    private boolean isPart(Numeral numeral) {
        String before = sentence.text().substring(0, numeral.start());
        isOpen |= OPENERS.stream().anyMatch(before::contains);
        return isOpen;
    }

    /** A list of nothing known divides the whole in another way. */
    private void settle() {
        if (hasKnown) {
            parts.addAll(pending);
        }
        pending.clear();
        isOpen = false;
        hasKnown = false;
    }

    List<Spoken> parts() {
        settle();
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
