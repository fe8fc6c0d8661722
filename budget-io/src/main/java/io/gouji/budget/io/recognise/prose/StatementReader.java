package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.cube.Node;
import io.gouji.budget.io.recognise.prose.Spoken.Sense;
import io.gouji.budget.io.recognise.prose.Spoken.Time;
import io.gouji.budget.prose.Comparison;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one section, sentence by sentence: an amount belongs to the term that it follows; a change, a
 * rate, a share and a degree of completion belong to what the sentence spoke of last. A number that follows no known
 * term says nothing here, and is left to be told.
 */
final class StatementReader {

    private final SpokenTerms terms;
    private final SaidTimes times;
    private final List<Spoken> spoken = new ArrayList<>();
    private final UnknownParts unknown = new UnknownParts();
    private @Nullable SpokenTerm item;          // what the paragraph is about: A（类）B（款）C（项）
    private @Nullable SpokenTerm carried;       // what the sentence before spoke of first
    private @Nullable SpokenTerm first;
    private @Nullable SpokenTerm subject;
    private int subjectEnd;
    @SuppressWarnings("NullAway.Init")          // there is none before the first is read
    private Sentence sentence;
    private String text = "";
    private int last;

    /** A reader of one section of a document of that year and phase. */
    StatementReader(SpokenTerms terms, OptionalInt year, Optional<Node> phase) {
        this.terms = terms;
        this.times = new SaidTimes(year, phase);
    }

    StatementReader read(List<Sentence> sentences) {
        sentences.forEach(this::sentence);
        return this;
    }

    List<Spoken> spoken() {
        return spoken;
    }

    /** Returns the parts of wholes that no term names. */
    List<Spoken> unknown() {
        return unknown.parts();
    }

    private void sentence(Sentence next) {
        sentence = next;
        unknown.begin(next);
        text = next.text();
        carried = first;
        first = null;
        subject = null;
        subjectEnd = 0;
        last = 0;
        if (Phrases.startsItem(sentence)) {
            item = null;
            carried = null;
            times.forget();
        }
        List<Comparison> levels = Comparison.in(text).stream().filter(each -> each.isLevel(text)).toList();
        int level = 0;
        for (Numeral numeral : sentence.numerals()) {
            while (level < levels.size() && levels.get(level).start() < numeral.start()
                    && levels.get(level).end() <= numeral.start()) {
                level(levels.get(level++));
            }
            number(numeral);
        }
        while (level < levels.size()) {
            level(levels.get(level++));
        }
        if (item == null || subject == null) {
            terms.endOf(Phrases.withoutEnd(text)).filter(term -> !term.code().isEmpty()).ifPresent(term -> item = term);
        }
    }

    /** 与上年持平: a change of nothing. */
    private void level(Comparison comparison) {
        Optional<Time> base = times.base(comparison, text);
        SpokenTerm about = subject == null && startsWith(comparison) ? carried : subject;
        if (about != null && base.isPresent() && !isAfterCause(comparison.start())) {
            say(about, Sense.CHANGE, base.get(), BigDecimal.ZERO, null, comparison.end());
        }
    }

    private boolean startsWith(Comparison comparison) {
        return text.substring(0, comparison.start()).isEmpty();
    }

    private void number(Numeral numeral) {
        String lead = text.substring(last, numeral.start());
        switch (numeral.kind()) {
            case PERCENT -> percent(numeral, lead);
            case MONEY -> money(numeral, lead);
            case COUNT -> count(numeral, lead);
            default -> { }
        }
        if (numeral.kind() != Numeral.Kind.IDENTIFIER) {
            last = numeral.end();
        }
    }

    private void count(Numeral numeral, String lead) {
        if (numeral.number().isEmpty()) {
            return;
        }
        Optional<SpokenTerm> term = numeral.unit().equals("个") ? terms.startOf(text.substring(numeral.end(),
                Math.min(text.length(), numeral.end() + 30)))
                : numeral.unit().equals("辆") ? terms.endOf(lead) : Optional.empty();
        term.ifPresent(each -> say(each, Sense.COUNT, Time.NOW, numeral.value(), numeral, numeral.start()));
        if (term.isEmpty() && numeral.unit().equals("辆")) {
            unknown.take(numeral, lead, Sense.COUNT);
        }
    }

    private void money(Numeral numeral, String lead) {
        if (numeral.number().isEmpty()) {
            subject = null;
            return;
        }
        int sign = Phrases.direction(lead);
        Optional<Comparison> against = Comparison.last(text, 0, numeral.start());
        if (against.filter(each -> each.isLevel(text) && each.end() + 2 == numeral.start()).isPresent()) {
            return;     // 与上年一致0万元
        }
        if (sign != 0) {
            change(numeral, lead, sign, against);
        } else if (against.filter(each -> each.end() == numeral.start()).isPresent()) {
            subject = subject == null && startsWith(against.get()) ? carried : subject;
            Optional<Time> time = times.base(against.get(), text).filter(Time::isLastYear);
            if (subject != null && time.isPresent()) {
                say(subject, Sense.AMOUNT, time.get(), numeral.value(), numeral, numeral.start());
            }
        } else {
            amount(numeral, lead);
        }
    }

    private void change(Numeral numeral, String lead, int sign, Optional<Comparison> against) {
        if (against.isEmpty() || isAfterCause(numeral.start()) && against.get().start() < last) {
            subject = isAfterCause(numeral.start()) ? subject : null;
            return;
        }
        Comparison comparison = against.get();
        about(lead, comparison).ifPresent(this::speakOf);
        if (subject == null && startsWith(comparison)) {
            subject = carried;
        }
        Optional<Time> time = times.base(comparison, text);
        if (subject != null && time.isPresent() && !isAfterCause(comparison.start())) {
            say(subject, Sense.CHANGE, time.get(), signed(numeral, sign), numeral, numeral.start());
        }
    }

    /** What the words of the lead say changed: before 比, or behind 相比. */
    private Optional<SpokenTerm> about(String lead, Comparison comparison) {
        Optional<SpokenTerm> before = comparison.start() <= last ? Optional.empty()
                : terms.endOf(text.substring(last, comparison.start()));
        Optional<SpokenTerm> behind = terms.endOf(Phrases.withoutDirection(lead));
        return behind.or(() -> before);
    }

    private void speakOf(SpokenTerm term) {
        subject = term;
        first = first == null ? term : first;
    }

    private void amount(Numeral numeral, String lead) {
        Optional<SpokenTerm> named = terms.endOf(lead);
        SpokenTerm term = named.orElse(
                isOtherSide(lead) ? subject : SpokenTerms.saysNothing(lead) ? meant(lead) : null);
        Optional<Time> time = times.of(lead, sentence.year(last, last + lead.length()));
        subjectEnd = numeral.end();
        if (term == null || time.isEmpty()) {
            unknown.take(numeral, time.isEmpty() ? "" : lead, Sense.AMOUNT);
            subject = null;
            return;
        }
        if (!term.code().isEmpty()) {
            item = term;
        }
        speakOf(term);
        say(term, Sense.AMOUNT, time.get(), numeral.value(), numeral, numeral.start());
    }

    /** 收、支总计各是A万元、B万元: both sides are said, one after the other, of the one total that they have. */
    private boolean isOtherSide(String lead) {
        return subject != null && subjectEnd == last && Phrases.JOINTS.contains(lead)
                && Totals.isOfBoth(subject.name());
    }

    /** Words that only name a phase (全年预算为) go on with what the sentence spoke of; others with the paragraph's item. */
    private @Nullable SpokenTerm meant(String lead) {
        return subject != null && Comparison.phase(lead).isPresent() ? subject : item;
    }

    private void percent(Numeral numeral, String lead) {
        if (numeral.number().isEmpty()) {
            return;
        }
        int sign = Phrases.direction(lead);
        if (sign != 0) {
            rate(numeral, sign);
        } else if (lead.lastIndexOf('占') >= 0) {
            share(numeral, lead.substring(lead.lastIndexOf('占') + 1));
        } else if (lead.contains("完成") && subject != null && !isAfterCause(numeral.start())) {
            SpokenTerm about = subject;
            times.completed(lead.substring(lead.lastIndexOf("完成"))).ifPresent(time ->
                    say(about, Sense.COMPLETION, time, numeral.value(), numeral, numeral.start()));
        }
    }

    private void rate(Numeral numeral, int sign) {
        Optional<Time> time = Comparison.last(text, 0, numeral.start()).flatMap(each -> times.base(each, text));
        if (subject != null && time.isPresent() && !isAfterCause(numeral.start())) {
            say(subject, Sense.RATE, time.get(), signed(numeral, sign), numeral, numeral.start());
        }
    }

    /** A share of what nothing names is one of the section's total; of what is no total it cannot be judged. */
    private void share(Numeral numeral, String words) {
        String whole = words;
        for (String end : List.of(":", "约", "为", "达", "比重", "比例", "比", "的", "总", "全部")) {
            whole = whole.endsWith(end) ? whole.substring(0, whole.length() - end.length()) : whole;
        }
        boolean ofTotal = whole.isEmpty() || terms.endOf(whole).filter(terms::isTotal).isPresent()
                || subject != null && terms.isTotal(subject);
        if (subject != null && ofTotal && !isAfterCause(numeral.start())) {
            say(subject, Sense.SHARE, Time.NOW, numeral.value(), numeral, numeral.start());
        }
    }

    /** Returns true if the words since the last amount tell why, and not what. */
    private boolean isAfterCause(int index) {
        String words = text.substring(Math.min(subjectEnd, index), index);
        return Phrases.CAUSES.stream().anyMatch(words::contains);
    }

    private void say(SpokenTerm term, Sense sense, Time time, BigDecimal value, @Nullable Numeral numeral, int at) {
        if (numeral != null && (sense == Sense.AMOUNT || sense == Sense.COUNT)) {
            unknown.known(numeral);
        }
        spoken.add(new Spoken(term, sense, time, value, numeral, sentence, at));
    }

    private static BigDecimal signed(Numeral numeral, int sign) {
        return sign < 0 ? numeral.value().negate() : numeral.value();
    }
}
