package io.gouji.budget.rules;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Sentences.Sentence;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The wording of the prose, sentence by sentence; plain searches only, so that any text takes linear time. */
final class Wording {

    private static final List<String> RESIDUE = List.of("增加(减少)", "减少(增加)", "增长(下降)", "上升(下降)", "增加/减少", "主要原因是。",
            "主要原因是:。", "主要原因是;", "主要是。", "原因是。", "XX局", "XX部门", "XX单位", "XX委", "XX万元", "XX年", "××局", "××部门", "××单位", "××万元",
            "XXX", "×××", "X万元", "X年X月");
    private static final List<String> TYPOS = List.of("固有资本", "预算预算", "支出支出表", "收入收入表");
    private static final String OF_DEPARTMENT = "部门预算";
    private static final String OF_UNIT = "单位预算";
    private static final int TITLE_LINES = 12;

    private final DepartmentBudget budget;
    private final List<Sentence> sentences;
    private final List<Observation> seen = new ArrayList<>();

    private Wording(DepartmentBudget budget) {
        this.budget = budget;
        this.sentences = Sentences.of(budget.sections());
    }

    static List<Observation> of(DepartmentBudget budget) {
        Wording wording = new Wording(budget);
        for (Sentence sentence : wording.sentences) {
            wording.literal(sentence, Rule.TEMPLATE_RESIDUE, RESIDUE, "留有模板的内容", "has something left of the blank form");
            wording.literal(sentence, Rule.TITLE_TYPO, TYPOS, "有错字", "has a typing error");
            wording.percent(sentence);
            wording.units(sentence);
            wording.baseYear(sentence);
        }
        wording.classes();
        wording.kind();
        return wording.seen;
    }

    /** Whether a text has something left of the blank form, however its brackets and letters are wide. */
    static boolean hasResidue(String text) {
        String key = Labels.key(text);
        return RESIDUE.stream().anyMatch(word -> key.contains(Labels.key(word)));
    }

    private void literal(Sentence sentence, Rule rule, List<String> words, String chinese, String english) {
        Optional<String> found = words.stream().filter(sentence.text()::contains).findFirst();
        found.ifPresent(word -> seen.add(Observation.notMet(rule, place(sentence, word), span(sentence, word),
                chinese + "：“" + around(sentence, word) + "”。", "'" + around(sentence, word) + "' " + english)));
    }

    private void percent(Sentence sentence) {
        String text = sentence.text();
        for (int sign = text.indexOf('%'); sign > 0; sign = text.indexOf('%', sign + 1)) {
            int of = text.lastIndexOf('占', sign);
            boolean number = Character.isDigit(text.charAt(sign - 1));
            if (!number && of >= 0 && sign - of < 20 && text.substring(of, sign).chars().noneMatch(Character::isDigit)) {
                String words = text.substring(of, sign + 1);
                seen.add(Observation.notMet(Rule.PERCENT_MISSING, place(sentence, words), span(sentence, words), "“" + words + "”缺少数字。",
                        "'" + words + "' has no number"));
            } else if (number) {
                seen.add(Observation.met(Rule.PERCENT_MISSING, place(sentence, "%" + sign)));
            }
        }
    }

    /** Nothing in yuan among amounts of ten thousand yuan is a slip; anything else in yuan may be a price. */
    private void units(Sentence sentence) {
        String text = sentence.text();
        if (!text.contains("万元")) {
            return;
        }
        int zero = text.indexOf("0元");
        boolean slip = zero >= 0 && (zero == 0 || !Character.isDigit(text.charAt(zero - 1)) && text.charAt(zero - 1) != '.');
        seen.add(!slip ? Observation.met(Rule.UNIT_SLIP, place(sentence, ""))
                : Observation.notMet(Rule.UNIT_SLIP, place(sentence, "0元"), span(sentence, "0元"),
                        "“" + around(sentence, "0元") + "”用“元”，同句其他金额用“万元”。",
                        "'" + around(sentence, "0元") + "' is in yuan among amounts of 万元"));
    }

    private void baseYear(Sentence sentence) {
        if (budget.year().isEmpty()) {
            return;
        }
        String text = sentence.text();
        for (int i = 0; i + 6 <= text.length(); i++) {
            boolean against = text.charAt(i) == '比' || text.charAt(i) == '较';
            if (against && text.charAt(i + 5) == '年' && text.substring(i + 1, i + 5).chars().allMatch(c -> c >= '0' && c <= '9')) {
                int named = Integer.parseInt(text.substring(i + 1, i + 5));
                String words = text.substring(i, Math.min(text.length(), i + 10));
                seen.add(named < budget.year().getAsInt() ? Observation.met(Rule.BASE_YEAR, place(sentence, words))
                        : Observation.notMet(Rule.BASE_YEAR, place(sentence, words), span(sentence, words),
                                "“" + words + "”应与上年相比。", "'" + words + "' is not against the year before"));
            }
        }
    }

    private void classes() {
        Set<String> used = budget.cells().stream().filter(Wording::isMoney).map(Wording::classOf).flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
        for (Sentence sentence : sentences) {
            int list = sentence.text().indexOf("支出包括");
            if (list >= 0) {
                for (String name : sentence.text().substring(list + 4).split("[:、,。]")) {
                    Catalogue.standard().functionClassNamed(name).ifPresent(code -> named(sentence, name, code, used));
                }
            }
        }
    }

    private void named(Sentence sentence, String name, FunctionCode code, Set<String> used) {
        seen.add(used.contains(code.toString()) ? Observation.met(Rule.CLASS_NAMED, place(sentence, name))
                : Observation.notMet(Rule.CLASS_NAMED, place(sentence, name), span(sentence, name), "文字列有“" + name + "”，各表中其金额为零。",
                        "the text lists '" + name + "', which has no money in any table"));
    }

    private static boolean isMoney(Cell cell) {
        return cell.figure().amount().filter(amount -> !amount.equals(Money.ZERO)).isPresent();
    }

    private static Optional<String> classOf(Cell cell) {
        Optional<Node> node = cell.region().node(Dimension.FUNCTION);
        return node.map(Node::label).filter(code -> code.length() >= 3).map(code -> code.substring(0, 3));
    }

    private void kind() {
        String title = sentences.stream().limit(TITLE_LINES).map(Sentence::text).collect(Collectors.joining(" "));
        boolean department = title.contains(OF_DEPARTMENT);
        boolean unit = title.contains(OF_UNIT);
        if (department == unit) {
            return;
        }
        String other = department ? "年单位预算安排" : "年部门预算安排";
        for (Sentence sentence : sentences) {
            if (sentence.text().contains(other)) {
                seen.add(Observation.notMet(Rule.DOCUMENT_KIND, place(sentence, other), span(sentence, other),
                        "“" + around(sentence, other) + "”与标题的“" + (department ? OF_DEPARTMENT : OF_UNIT) + "”不一致。",
                        "'" + around(sentence, other) + "' differs from the title's '" + (department ? OF_DEPARTMENT : OF_UNIT) + "'"));
            }
        }
    }

    private static String place(Sentence sentence, String words) {
        return sentence.line() + ":" + Labels.key(words);
    }

    private static Span span(Sentence sentence, String words) {
        return new Span(sentence.line(), words);
    }

    /** The words with a little of what stands around them. */
    private static String around(Sentence sentence, String words) {
        int at = sentence.text().indexOf(words);
        int from = Math.max(0, at - 16);
        int to = Math.min(sentence.text().length(), at + words.length() + 6);
        return (from > 0 ? "…" : "") + sentence.text().substring(from, to) + (to < sentence.text().length() ? "…" : "");
    }
}
