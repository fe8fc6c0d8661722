package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Use;
import io.gouji.budget.cube.Vintage;
import io.gouji.budget.label.Labels;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a section may speak of: the terms that its panel declares, in the wordings of any office, and the codes and
 * projects of the document's tables.
 */
final class SpokenTerms {

    private static final int WINDOW = 120;
    private static final String FUND = "财政拨款";
    /** What may stand between a term and its number, the longer before the shorter. */
    private static final List<String> ENDINGS = Stream.of(Phrases.FILLERS, Phrases.PHASES).flatMap(List::stream)
            .sorted(Comparator.comparing(String::length).reversed()).toList();

    private final Map<Character, List<SpokenTerm>> byLastSign = new HashMap<>();
    private final Set<String> phrases = new HashSet<>();
    private final SpokenItems items;
    private final String department;
    private final boolean isFunded;       // the section is of one fund, so that naming it adds nothing
    private final boolean carries;        // what is of this year is not all of it
    private @Nullable SpokenTerm total;

    SpokenTerms(Panel panel, List<BudgetTable> tables, String department) {
        this.department = Labels.key(department);
        this.isFunded = !panel.region().isRoot(Dimension.FUND);
        this.carries = panel.rows().stream().anyMatch(rule -> isCarried(rule.region()));
        this.items = panel.has(RowRule.Kind.FUNCTIONS)
                ? SpokenItems.of(rows(tables, RowRule.Kind.FUNCTIONS)) : SpokenItems.none();
        for (RowRule rule : panel.rows()) {
            switch (rule.kind()) {
                case LABEL -> label(rule);
                case CLASSES -> classes();
                case FUNCTIONS -> items.unambiguous().forEach((name, code) -> add(name, code, code));
                case ECONOMICS -> coded(tables, RowRule.Kind.ECONOMICS);
                case NAMES -> projects(tables);
                default -> { }
            }
        }
        panel.rows().stream().filter(rule -> rule.kind() == RowRule.Kind.LABEL).forEach(rule ->
                Totals.phrases(panel, rule, carries).forEach(each -> add(each, "", rule.names().get(0))));
        byLastSign.values()
                .forEach(terms -> terms.sort(Comparator.comparingInt((SpokenTerm term) -> -term.phrase().length())));
    }

    private static boolean isCarried(Region region) {
        return Stream.of(Vintage.CARRIED_IN, Use.CARRIED_OUT).map(Member::node)
                .anyMatch(node -> region.node(node.dimension()).filter(node::equals).isPresent());
    }

    private void label(RowRule rule) {
        String name = rule.names().get(0);
        rule.names().forEach(each -> add(each, "", name));
        total = total == null && Totals.isWhole(rule) ? new SpokenTerm(Labels.key(name), "", name) : total;
    }

    private void add(String phrase, String code, String name) {
        String key = Labels.key(phrase);
        if (key.length() > 1 && phrases.add(key)) {
            char last = key.charAt(key.length() - 1);
            byLastSign.computeIfAbsent(last, each -> new ArrayList<>()).add(new SpokenTerm(key, code, name));
        }
    }

    private void classes() {
        for (FunctionCode code : Catalogue.standard().functionClasses()) {
            Catalogue.standard().names(code).forEach(name -> add(name, "", name));
        }
    }

    private void coded(List<BudgetTable> tables, RowRule.Kind kind) {
        Map<String, String> codes = new HashMap<>();
        for (BudgetRow row : rows(tables, kind)) {
            codes.merge(Labels.key(row.printed().name()), row.printed().code(),
                    (one, two) -> one.equals(two) ? one : "");
        }
        codes.forEach((name, code) -> {
            if (!code.isEmpty()) {
                add(name, code, name);
            }
        });
    }

    private void projects(List<BudgetTable> tables) {
        for (BudgetRow row : rows(tables, RowRule.Kind.PROJECTS)) {
            if (!row.printed().owner().isEmpty()) {
                String name = row.printed().name();
                add(name, "", name);
                if (name.endsWith("经费") && name.length() > 4) {
                    add(name.substring(0, name.length() - 2), "", name);
                }
            }
        }
    }

    private static List<BudgetRow> rows(List<BudgetTable> tables, RowRule.Kind kind) {
        return tables.stream().flatMap(table -> table.rows().stream().filter(row -> table.panel(row).has(kind)
                && (kind == RowRule.Kind.PROJECTS || !row.printed().code().isEmpty()))).toList();
    }

    /** Returns true if the term is the total of the section. */
    boolean isTotal(SpokenTerm term) {
        return total != null && total.isSameRow(term);
    }

    /**
     * Returns the term that the words end with, apart from words that say nothing (共, 合计, 预算), a year and a phase
     * (2024年决算数); empty if it is none of these.
     */
    Optional<SpokenTerm> endOf(String words) {
        String rest = words.substring(Math.max(0, words.length() - WINDOW)).replace("其它", "其他");
        while (!rest.isEmpty()) {
            String end = rest;
            Optional<SpokenTerm> found = items.endOf(end, this::isApart).or(() -> exactEnd(end));
            if (found.isPresent()) {
                return found;
            }
            int filler = isFunded && end.endsWith(FUND) ? FUND.length() : filler(end);
            rest = filler == 0 ? "" : end.substring(0, end.length() - filler);
        }
        return Optional.empty();
    }

    private static int filler(String words) {
        int word = 0;
        for (int i = 0; i < ENDINGS.size() && word == 0; i++) {
            word = words.endsWith(ENDINGS.get(i)) ? ENDINGS.get(i).length() : 0;
        }
        return Math.max(word, Math.max(year(words), remark(words)));
    }

    /** The length of a year at the end: 2024年, 2024年度. */
    private static int year(String words) {
        int end = words.endsWith("年") ? words.length() - 1 : words.endsWith("年度") ? words.length() - 2 : -1;
        boolean dated = end >= 4 && words.substring(end - 4, end).chars().allMatch(c -> Numeral.isDigit((char) c));
        return dated ? words.length() - end + 4 : 0;
    }

    /** The length of a remark in brackets at the end: 政府采购金额（以合同签订为准）. */
    private static int remark(String words) {
        int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        String inside = open < 0 ? "" : words.substring(open + 1, words.length() - 1);
        boolean remark = inside.length() > 1 && inside.chars().noneMatch(c -> Numeral.isDigit((char) c));
        return remark ? words.length() - open : 0;
    }

    /** Returns true if the words are none but years, phases and words that say nothing. */
    static boolean saysNothing(String words) {
        String rest = words;
        while (!rest.isEmpty()) {
            int length = Math.max(filler(rest), other(rest));
            if (length == 0) {
                return false;
            }
            rest = rest.substring(0, rest.length() - length);
        }
        return true;
    }

    private static int other(String words) {
        char last = words.charAt(words.length() - 1);
        return "年度初,。、;上去".indexOf(last) >= 0 || Numeral.isDigit(last) ? 1
                : List.of("调整后", "调整", "财政", "拨款", "其中").stream().filter(words::endsWith)
                .mapToInt(String::length).max().orElse(0);
    }

    private Optional<SpokenTerm> exactEnd(String words) {
        for (SpokenTerm term : byLastSign.getOrDefault(words.charAt(words.length() - 1), List.of())) {
            String before = words.substring(0, Math.max(0, words.length() - term.phrase().length()));
            boolean part = carries && isTotal(term) && (before.endsWith("本年") || before.endsWith("当年"));
            if (words.endsWith(term.phrase()) && !part && isApart(before)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns true if a term may start here: it is not the tail of a longer one, nor the last of several that share one
     * amount (人员经费和公用经费共10万元).
     */
    private boolean isApart(String before) {
        if (before.length() > 1 && endsInOne(before, Phrases.JOINTS)) {
            return before.chars().allMatch(c -> Phrases.JOINTS.contains(String.valueOf((char) c)) || c == ',');
        }
        if (!department.isEmpty() && (before.endsWith(department) || before.endsWith(department + "的"))) {
            return true;
        }
        if (isFunded && endsInOne(before, Phrases.FUNDED)) {
            return true;
        }
        if (before.isEmpty() || !before.endsWith("公共") && endsInOne(before, Phrases.LEADS)) {
            return true;
        }
        return Numeral.isDigit(before.charAt(before.length() - 1)) || endsInOne(before, Phrases.OFFICES);
    }

    private static boolean endsInOne(String text, List<String> ends) {
        for (String end : ends) {
            if (text.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the term that the words start with. */
    Optional<SpokenTerm> startOf(String words) {
        return byLastSign.values().stream().flatMap(List::stream).filter(term -> words.startsWith(term.phrase()))
                .max(Comparator.comparing(term -> term.phrase().length()));
    }
}
