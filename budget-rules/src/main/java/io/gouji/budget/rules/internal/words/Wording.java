package io.gouji.budget.rules.internal.words;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Phase;
import io.gouji.budget.label.Labels;
import io.gouji.budget.prose.Comparison;
import io.gouji.budget.prose.Sentence;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The wording of the prose, sentence by sentence: what cannot be meant. Plain searches only, and one observation a rule
 * and sentence, so that any text takes linear time.
 */
public final class Wording {

    private static final Words BLANKS = Words.of("XX局", "XX部门", "XX单位", "XX委", "XX办", "XX中心", "XX项目", "XX工作", "XX万元",
            "XX元", "XX年", "XX%", "XXX", "××", "X万元", "X年X月", "**万元", "__万元");
    private static final Words CHOICES = Words.of("增加(减少)", "减少(增加)", "增长(下降)", "下降(增长)", "上升(下降)",
            "增加/减少", "增长/下降", "原因是。", "原因是:。", "原因是;", "原因:。", "主要是。", "原因是……", "用于。", "用于:。");
    private static final Words TYPOS = Words.of("固有资本", "预算预算支出", "预算预算收入", "预算预算拨款", "预算预算财政",
            "支出支出表", "收入收入表", "总表总表");
    private static final List<String> MEASURED = List.of("占", "占比", "为", "增长", "下降", "降低", "上升", "增加", "减少", "提高");
    private static final String AFTER_PERCENT = ",。;、";
    private static final int SHARE_WINDOW = 20;
    private static final int SHOWN = 16;
    private static final String OF_DEPARTMENT = "部门预算";
    private static final String OF_UNIT = "单位预算";
    private static final int TITLE_LINES = 12;

    private final OptionalInt year;
    private final boolean isFinal;
    private final List<Observation> seen = new ArrayList<>();

    private Wording(OptionalInt year, boolean isFinal) {
        this.year = year;
        this.isFinal = isFinal;
    }

    public static List<Observation> of(DepartmentBudget budget, List<Sentence> sentences) {
        Wording wording = new Wording(budget.year(), budget.template().region()
                .node(Dimension.PHASE).equals(Optional.of(Phase.FINAL.node())));
        for (Sentence sentence : sentences) {
            wording.literal(sentence, Rule.TITLE_TYPO, TYPOS, "有错字", "has a typing error");
            wording.literal(sentence, Rule.TEMPLATE_RESIDUE, BLANKS, "留有模板的内容", "has something left of the blank form");
            if (!sentence.isCell()) {
                wording.literal(sentence, Rule.TEMPLATE_RESIDUE, CHOICES, "留有模板的内容",
                        "has something left of the blank form");
                wording.percent(sentence);
                wording.units(sentence);
                wording.baseYear(sentence);
            }
        }
        wording.kind(sentences);
        return wording.seen;
    }

    /** Whether a text has something left of the blank form, however its brackets and letters are wide. */
    public static boolean hasResidue(String text) {
        String key = Labels.key(text);
        return BLANKS.firstIn(key) != null || CHOICES.firstIn(key) != null;
    }

    private void literal(Sentence sentence, Rule rule, Words words, String chinese, String english) {
        String word = words.firstIn(sentence.text());
        if (word != null) {
            String shown = around(sentence.text(), sentence.text().indexOf(word), word.length());
            add(rule, sentence, word, chinese + "：“" + shown + "”。", "'" + shown + "' " + english);
        }
    }

    /** A percent sign that ends a clause about a share or a rate, and no number before it. */
    private void percent(Sentence sentence) {
        String text = sentence.text();
        int sign = text.indexOf('%');
        if (sign < 0) {
            return;
        }
        while (sign >= 0 && !isNumberless(text, sign)) {
            sign = text.indexOf('%', sign + 1);
        }
        if (sign < 0) {
            seen.add(Observation.met(Rule.PERCENT_MISSING, place(sentence, "")));
            return;
        }
        String words = text.substring(measured(text, sign), sign + 1);
        add(Rule.PERCENT_MISSING, sentence, words, "“" + words + "”缺少数字。", "'" + words + "' has no number");
    }

    private static boolean isNumberless(String text, int sign) {
        boolean clause = sign + 1 < text.length() && AFTER_PERCENT.indexOf(text.charAt(sign + 1)) >= 0;
        return clause && measured(text, sign) >= 0;
    }

    /** Where the words start that a percentage must follow, or -1: 占基本支出预算, 增长. */
    private static int measured(String text, int sign) {
        for (int i = sign - 1; i >= Math.max(0, sign - SHARE_WINDOW); i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == ',' || c == ':' || c == '(' || c == ')') {
                return -1;
            }
            String words = text.substring(i, sign);
            if (c == '占' || MEASURED.contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /** Nothing in yuan among amounts of ten thousand yuan is a slip; anything else in yuan may be a price. */
    private void units(Sentence sentence) {
        String text = sentence.text();
        if (!text.contains("万元")) {
            return;
        }
        int zero = text.indexOf("0元");
        while (zero > 0 && isPartOfNumber(text.charAt(zero - 1))) {
            zero = text.indexOf("0元", zero + 1);
        }
        if (zero < 0) {
            seen.add(Observation.met(Rule.UNIT_SLIP, place(sentence, "")));
            return;
        }
        String shown = around(text, zero, 2);
        add(Rule.UNIT_SLIP, sentence, "0元", "“" + shown + "”用“元”，同句其他金额用“万元”。",
                "'" + shown + "' is in yuan among amounts of 万元");
    }

    private static boolean isPartOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    /** A comparison with this year or a later one, unless the sentence speaks of a year after that. */
    private void baseYear(Sentence sentence) {
        if (year.isEmpty() || sentence.text().indexOf('年') < 0) {
            return;
        }
        List<Comparison> dated = Comparison.in(sentence.text()).stream().filter(each -> each.year().isPresent())
                .toList();
        int from = 0;
        int spoken = 0;
        for (Comparison each : dated) {
            int named = sentence.year(from, each.start());
            spoken = named > 0 ? named : spoken;
            int base = each.year().getAsInt();
            if (base >= year.getAsInt() && spoken <= base && !isOfOwnYear(each)) {
                String words = sentence.text().substring(each.start(),
                        Math.min(sentence.text().length(), sentence.text().indexOf('年', each.start()) + 5));
                add(Rule.BASE_YEAR, sentence, words, "“" + words + "”应与上年相比。", "'" + words
                        + "' is not against the year before");
                return;
            }
            from = each.end();
        }
        if (!dated.isEmpty()) {
            seen.add(Observation.met(Rule.BASE_YEAR, place(sentence, "")));
        }
    }

    /** A final account may be compared with the budget of its own year. */
    private boolean isOfOwnYear(Comparison comparison) {
        return isFinal && comparison.phase().filter(phase -> !phase.equals(Phase.FINAL)).isPresent();
    }

    /** A title that says 部门预算 or 单位预算 tells which of the two the whole document is. */
    private void kind(List<Sentence> sentences) {
        Optional<String> title = sentences.stream().limit(TITLE_LINES).map(Sentence::text)
                .filter(text -> text.contains(OF_DEPARTMENT) || text.contains(OF_UNIT)).findFirst();
        boolean department = title.filter(text -> text.contains(OF_DEPARTMENT)).isPresent();
        boolean unit = title.filter(text -> text.contains(OF_UNIT)).isPresent();
        if (department == unit) {
            return;
        }
        String own = department ? OF_DEPARTMENT : OF_UNIT;
        String other = "年" + (department ? OF_UNIT : OF_DEPARTMENT) + "安排";
        List<Sentence> odd = sentences.stream().filter(sentence -> sentence.text().contains(other)).toList();
        for (Sentence sentence : odd) {
            String shown = around(sentence.text(), sentence.text().indexOf(other), other.length());
            add(Rule.DOCUMENT_KIND, sentence, other, "“" + shown + "”与标题的“" + own + "”不一致。",
                    "'" + shown + "' differs from the title's '" + own + "'");
        }
        if (odd.isEmpty()) {
            seen.add(Observation.met(Rule.DOCUMENT_KIND, ""));
        }
    }

    private void add(Rule rule, Sentence sentence, String words, String chinese, String english) {
        seen.add(Observation.notMet(rule, place(sentence, words), new Span(line(sentence, words), words), chinese,
                english));
    }

    /** The line in which the words begin, which may be one behind that in which their sentence does. */
    static int line(Sentence sentence, String words) {
        int at = sentence.text().indexOf(Labels.key(words));
        return at < 0 ? sentence.line() : sentence.line(at);
    }

    static String place(Sentence sentence, String words) {
        return sentence.line() + ":" + Labels.key(words);
    }

    /** The words with a little of what stands around them. */
    private static String around(String text, int at, int length) {
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(text.length(), at + length + SHOWN / 2);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
