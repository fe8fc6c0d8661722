package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.table.BudgetRow;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.RowRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a section may speak of: the terms that its panel declares, and the codes and projects of the document's tables.
 */
final class ProseTerms {

    /** A thing spoken of, and the row that stands for it. */
    record Term(String phrase, String code, String name) {
    }

    private static final int WINDOW = 90;
    private static final List<String> FILLERS =
            List.of("预算数", "类科目", "共计", "合计", "总计", "预算", "安排", "支出", "资金", "科目", "项目",
            "经费", "金额", "共有", "年初", "当年", "(类)", "(款)", "(项)", "共", "计", "为", "是", "约", "的", "达", "数", "有", "类", ":",
            ",");
    private static final List<String> LEADS =
            List.of("年", "年度", "其中", "其中,", "当年", "本年", "本单位", "本部门", "我单位", "我局", "部门", "单位",
            "安排", "用于", "包括", "和", "及", "与", "、", ",", ":", "。", ";", ")", "(", ".", "\"", "共有", "共", "有", "个", "一是",
            "二是", "三是", "四是");
    private static final List<String> LEVELS = List.of("类", "款", "项");

    private final Map<Character, List<Term>> byLastCharacter = new HashMap<>();
    private final Map<String, String> codesByPath = new HashMap<>();
    private final boolean functions;

    ProseTerms(Panel panel, List<BudgetTable> tables) {
        this.functions = panel.has(RowRule.Kind.FUNCTIONS);
        for (RowRule rule : panel.rows()) {
            switch (rule.kind()) {
                case LABEL -> rule.names().forEach(name -> add(name, "", rule.names().get(0)));
                case CLASSES -> classes();
                case FUNCTIONS -> functions(tables);
                case ECONOMICS -> coded(tables, RowRule.Kind.ECONOMICS);
                case NAMES -> projects(tables);
                default -> { }
            }
        }
        byLastCharacter.values()
                .forEach(terms -> terms.sort(Comparator.comparing((Term term) -> -term.phrase().length())));
    }

    private void add(String phrase, String code, String name) {
        String key = Labels.key(phrase);
        if (key.length() > 1) {
            byLastCharacter.computeIfAbsent(key.charAt(key.length() - 1), last -> new ArrayList<>())
                    .add(new Term(key, code, name));
        }
    }

    private void classes() {
        for (FunctionCode code : Catalogue.standard().functionClasses()) {
            Catalogue.standard().names(code).forEach(name -> add(name, "", name));
        }
    }

    private void functions(List<BudgetTable> tables) {
        Map<String, String> names = new HashMap<>();
        rows(tables, RowRule.Kind.FUNCTIONS)
                .forEach(row -> names.putIfAbsent(row.printed().code(), Labels.key(row.printed().name())));
        names.forEach((code, name) -> {
            String path = names.getOrDefault(code.substring(0, 3), "");
            path = code.length() > 3 ? path + "/" + names.getOrDefault(code.substring(0, 5), "") : path;
            codesByPath.put(code.length() > 5 ? path + "/" + name : path, code);
        });
    }

    private void coded(List<BudgetTable> tables, RowRule.Kind kind) {
        Map<String, String> codes = new HashMap<>();
        for (BudgetRow row : rows(tables, kind)) {
            codes.merge(Labels.key(row.printed().name()), row.printed().code(), (one, two) -> one.equals(two)
                    ? one : "");
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

    /**
     * The term that the words end with, apart from words that say nothing (共, 合计, 预算); empty if it is none of these.
     */
    Optional<Term> endOf(String words) {
        String rest = words.length() > WINDOW ? words.substring(words.length() - WINDOW) : words;
        while (!rest.isEmpty()) {
            Optional<Term> found = path(rest).or(exactEnd(rest));
            if (found.isPresent()) {
                return found;
            }
            String end = rest;
            Optional<String> filler = FILLERS.stream().filter(end::endsWith).findFirst();
            if (filler.isEmpty()) {
                return Optional.empty();
            }
            rest = rest.substring(0, rest.length() - filler.get().length());
        }
        return Optional.empty();
    }

    private Supplier<Optional<Term>> exactEnd(String words) {
        return () -> byLastCharacter.getOrDefault(words.charAt(words.length() - 1), List.of()).stream()
                .filter(term -> words.endsWith(term.phrase())
                && isApart(words.substring(0, words.length() - term.phrase().length())))
                .findFirst();
    }

    /** Whether a term may start here: it is not the tail of a longer one. */
    private static boolean isApart(String before) {
        return before.isEmpty() || LEADS.stream().anyMatch(before::endsWith)
                || Chars.isDigit(before.charAt(before.length() - 1));
    }

    /** The term that the words start with. */
    Optional<Term> startOf(String words) {
        return byLastCharacter.values().stream().flatMap(List::stream).filter(term -> words.startsWith(term.phrase()))
                .max(Comparator.comparing(term -> term.phrase().length()));
    }

    /** A（类）B（款）C（项）, with or without digits of the code: read from its end, since names have brackets of their own. */
    private Optional<Term> path(String words) {
        int level = functions && words.length() > 1 && words.endsWith(")")
                ? LEVELS.indexOf(words.substring(words.length() - 2, words.length() - 1)) : -1;
        StringBuilder code = new StringBuilder();
        StringBuilder names = new StringBuilder();
        String rest = words;
        for (int i = level; i >= 0 && rest.endsWith(LEVELS.get(i) + ")"); i--) {
            int bracket = rest.lastIndexOf('(');
            int before = i == 0 ? 0 : rest.lastIndexOf(LEVELS.get(i - 1) + ")", bracket) + 2;
            if (bracket < 0 || i > 0 && before < 2) {
                return Optional.empty();
            }
            code.insert(0, rest.substring(bracket + 1, rest.length() - 2));
            names.insert(0, (i == 0 ? "" : "/") + rest.substring(before, bracket));
            rest = rest.substring(0, before);
        }
        return level < 0 ? Optional.empty() : code(code.toString(), names.toString())
                .map(known -> new Term(words, known, known));
    }

    /** The class may have words before it that are none of its name. */
    private Optional<String> code(String code, String names) {
        if (FunctionCode.isValid(code)) {
            return Optional.of(code);
        }
        return codesByPath.entrySet().stream()
                .filter(path -> names.endsWith(path.getKey()) && hasSameDepth(path.getKey(), names)
                && isApart(names.substring(0, names.length() - path.getKey().length()))).map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean hasSameDepth(String one, String two) {
        return one.chars().filter(c -> c == '/').count() == two.chars().filter(c -> c == '/').count();
    }
}
