package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.prose.ProseTerms.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the numbers of one section, sentence by sentence: an amount belongs to the term that it follows; a change, a
 * rate and a share belong to what the sentence spoke of last. A number that follows no known term says nothing here.
 */
final class SectionReader {

    /** What a number in a sentence is. */
    enum Sense { AMOUNT, CHANGE, RATE, SHARE, COUNT }

    /** A number said of a term. */
    record Spoken(Term term, Sense sense, BigDecimal value, String unit, String printed, int line) {
    }

    private static final List<String> MORE = List.of("增加", "增长", "上升", "提高", "多");
    private static final List<String> LESS = List.of("减少", "下降", "降低", "压减", "少");
    private static final List<String> AGAINST = List.of("比", "较", "同比");
    private static final int MAX_NUMBER = 24;

    private final ProseTerms terms;
    private final OptionalInt year;
    private final ProseText text;
    private final List<Spoken> spoken = new ArrayList<>();
    private Term subject;
    private int sentence;
    private int last;

    SectionReader(ProseTerms terms, OptionalInt year, ProseText text) {
        this.terms = terms;
        this.year = year;
        this.text = text;
    }

    List<Spoken> read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (ProseText.isEnd(c)) {
                subject = null;
                sentence = i + 1;
                last = i + 1;
                i++;
            } else if (Chars.isDigit(c)) {
                i = number(i);
            } else {
                level(i);
                i++;
            }
        }
        return spoken;
    }

    /** 与上年持平: a change of nothing. */
    private void level(int index) {
        if (text.at(index) == '持' && text.at(index + 1) == '平' && subject != null) {
            say(subject, Sense.CHANGE, BigDecimal.ZERO, "万元", "持平", index);
        }
    }

    private int number(int start) {
        int end = start;
        while (Chars.isDigit(text.at(end)) || (text.at(end) == '.' || text.at(end) == ',')
                && Chars.isDigit(text.at(end + 1))) {
            end++;
        }
        NumberText number = NumberText.of(text.between(start, Math.min(end, start + MAX_NUMBER)));
        String unit = unit(end);
        if (number.isNumber() && end - start <= MAX_NUMBER && !unit.isEmpty()) {
            understand(number, unit, start, end);
            last = end + unit.length();
        }
        return end;
    }

    private String unit(int index) {
        for (String unit : List.of("万元", "亿元", "元", "%", "辆", "个")) {
            if (text.between(index, index + unit.length()).equals(unit)) {
                return unit;
            }
        }
        return "";
    }

    private void understand(NumberText number, String unit, int start, int end) {
        String lead = text.between(last, start);
        switch (unit) {
            case "%" -> percent(number, lead, start);
            case "辆" -> terms.endOf(lead)
                    .ifPresent(term -> say(term, Sense.COUNT, number.value(), unit, number.printed(), start));
            case "个" -> terms.startOf(text.between(end + 1, end + 30))
                    .ifPresent(term -> say(term, Sense.COUNT, number.value(), unit, number.printed(), start));
            default -> money(number, unit, lead, start);
        }
    }

    private void money(NumberText number, String unit, String lead, int start) {
        int sign = direction(lead);
        if (sign != 0 && isCompared(start)) {
            comparedTerm(lead).ifPresent(term -> subject = term);
            if (subject != null && isAgainstLastYear(lead)) {
                say(subject, Sense.CHANGE, signed(number.value(), sign), unit, number.printed(), start);
            }
        } else if (sign == 0 && !isOtherYear(lead)) {
            Optional<Term> term = terms.endOf(lead);
            subject = term.orElse(null);
            term.ifPresent(each -> say(each, Sense.AMOUNT, number.value(), unit, number.printed(), start));
        } else {
            subject = null;
        }
    }

    private void percent(NumberText number, String lead, int start) {
        int sign = direction(lead);
        if (subject == null) {
            return;
        }
        if (sign != 0) {
            say(subject, Sense.RATE, signed(number.value(), sign), "%", number.printed() + "%", start);
        } else if (lead.lastIndexOf('占') >= Math.max(0, lead.length() - 20)) {
            say(subject, Sense.SHARE, number.value(), "%", number.printed() + "%", start);
        }
    }

    private void say(Term term, Sense sense, BigDecimal value, String unit, String printed, int start) {
        spoken.add(new Spoken(term, sense, value, unit, printed, text.line(start)));
    }

    private static BigDecimal signed(BigDecimal value, int sign) {
        return sign < 0 ? value.negate() : value;
    }

    private static int direction(String lead) {
        String words = lead.endsWith("了") || lead.endsWith("约") ? lead.substring(0, lead.length() - 1) : lead;
        return MORE.stream().anyMatch(words::endsWith) ? 1 : LESS.stream().anyMatch(words::endsWith) ? -1 : 0;
    }

    /** Whether the sentence compares before this place. */
    private boolean isCompared(int start) {
        String before = text.between(Math.max(sentence, start - 60), start);
        return AGAINST.stream().anyMatch(before::contains);
    }

    private Optional<Term> comparedTerm(String lead) {
        int against = AGAINST.stream().mapToInt(lead::lastIndexOf).max().orElse(-1);
        return against <= 0 ? Optional.empty() : terms.endOf(lead.substring(0, against));
    }

    /** A comparison with another year than the last says nothing of the change since last year. */
    private boolean isAgainstLastYear(String lead) {
        int named = namedYear(lead);
        return named == 0 || year.isEmpty() || named == year.getAsInt() - 1;
    }

    private boolean isOtherYear(String lead) {
        int named = namedYear(lead);
        return named != 0 && year.isPresent() && named != year.getAsInt() || lead.contains("上年预算")
                || lead.contains("去年");
    }

    /** The last year that the words name, or 0. */
    private static int namedYear(String words) {
        int mark = words.lastIndexOf('年');
        while (mark >= 4) {
            String digits = words.substring(mark - 4, mark);
            if (Chars.areDigits(digits) && (mark == 4 || !Chars.isDigit(words.charAt(mark - 5)))) {
                return Integer.parseInt(digits);
            }
            mark = words.lastIndexOf('年', mark - 1);
        }
        return 0;
    }
}
