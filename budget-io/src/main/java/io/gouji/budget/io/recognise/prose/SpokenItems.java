package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.label.Labels;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Functional items as sentences call them (功能科目的说法): A（类）B（款）C（项） with or without digits of the code in the
 * brackets, A-B-C, 2010301行政运行, 行政运行（2010301）.
 */
final class SpokenItems {

    private static final String DASHES = "-—–－/";
    private static final int ITEM = 7;
    private static final int SECTION = 5;
    private static final int CLASS = 3;

    /** The codes of each path of names, the innermost name last. */
    private final Map<String, String> codesByPath = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private SpokenItems() {
    }

    static SpokenItems none() {
        return new SpokenItems();
    }

    static SpokenItems of(List<BudgetRow> rows) {
        SpokenItems items = new SpokenItems();
        rows.forEach(row -> items.names.putIfAbsent(row.printed().code(), Labels.key(row.printed().name())));
        items.names.keySet().stream().filter(FunctionCode::isValid)
                .forEach(code -> items.codesByPath.put(items.path(code), code));
        return items;
    }

    private String path(String code) {
        List<String> parts = new ArrayList<>();
        for (int length : new int[] {CLASS, SECTION, ITEM}) {
            if (code.length() >= length) {
                parts.add(names.getOrDefault(code.substring(0, length), ""));
            }
        }
        return String.join("/", parts);
    }

    /** Returns the classes and items whose name is that of one code only, so that the name alone tells it. */
    Map<String, String> unambiguous() {
        Map<String, String> codes = new HashMap<>();
        names.forEach((code, name) -> codes.merge(name, code, (one, two) -> ""));
        codes.values().removeIf(code -> code.length() != ITEM && code.length() != CLASS);
        return codes;
    }

    /** Returns the item that the words end with. */
    Optional<SpokenTerm> endOf(String words, Predicate<String> isApart) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = words.endsWith(")") ? bracketed(words, isApart) : joined(words, isApart);
        return code.map(each -> new SpokenTerm(words, each, each));
    }

    private Optional<String> bracketed(String words, Predicate<String> isApart) {
        int bracket = words.lastIndexOf('(');
        String inside = words.substring(bracket + 1, words.length() - 1);
        if (bracket > 0 && FunctionCode.isValid(inside) && hasDigitsOnly(inside)) {
            return Optional.of(inside);
        }
        int level = inside.isEmpty() ? -1 : Phrases.LEVELS.indexOf(inside.substring(inside.length() - 1));
        return level < 0 ? Optional.empty() : levels(words, level, isApart);
    }

    private static boolean hasDigitsOnly(String text) {
        return text.chars().allMatch(c -> Numeral.isDigit((char) c));
    }

    /** Read from the end, since names have brackets of their own. */
    private Optional<String> levels(String words, int level, Predicate<String> isApart) {
        StringBuilder code = new StringBuilder();
        StringBuilder path = new StringBuilder();
        String rest = words;
        for (int i = level; i >= 0 && rest.endsWith(Phrases.LEVELS.get(i) + ")"); i--) {
            int bracket = rest.lastIndexOf('(');
            int outer = i == 0 ? -2 : rest.lastIndexOf(Phrases.LEVELS.get(i - 1) + ")", bracket);
            if (bracket < 0) {
                return Optional.empty();
            }
            if (outer == -1) {
                return within(rest.substring(0, bracket) + path, level, isApart);
            }
            int before = outer + 2;
            code.insert(0, rest.substring(bracket + 1, rest.length() - 2));
            path.insert(0, (i == 0 ? "" : "/") + rest.substring(before, bracket));
            rest = rest.substring(0, before);
        }
        return FunctionCode.isValid(code.toString()) ? Optional.of(code.toString()) : code(path.toString(), isApart);
    }

    /** The class may have words before it that are none of its name. */
    private Optional<String> code(String path, Predicate<String> isApart) {
        return codesByPath.entrySet().stream()
                .filter(each -> path.endsWith(each.getKey()) && depth(each.getKey()) == depth(path)
                && isApart.test(path.substring(0, path.length() - each.getKey().length())))
                .map(Map.Entry::getValue).findFirst();
    }

    /** B（款）C（项） below a heading A（类）: what only one code is called. */
    private Optional<String> within(String path, int level, Predicate<String> isApart) {
        Set<String> codes = new HashSet<>();
        for (Map.Entry<String, String> each : codesByPath.entrySet()) {
            String key = each.getKey();
            int from = 0;
            for (long outer = depth(key) - depth(path); outer > 0; outer--) {
                from = key.indexOf('/', from) + 1;
            }
            String tail = key.substring(from);
            if (depth(key) == level && from > 0 && path.endsWith(tail)
                    && isApart.test(path.substring(0, path.length() - tail.length()))) {
                codes.add(each.getValue());
            }
        }
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** A-B-C, and a code glued to its name. */
    private Optional<String> joined(String words, Predicate<String> isApart) {
        StringBuilder path = new StringBuilder(words.length());
        boolean dashed = false;
        for (char c : words.toCharArray()) {
            path.append(DASHES.indexOf(c) >= 0 ? '/' : c);
            dashed |= DASHES.indexOf(c) >= 0;
        }
        return dashed ? dashed(words, path.toString(), isApart).or(() -> glued(words)) : glued(words);
    }

    private Optional<String> dashed(String words, String path, Predicate<String> isApart) {
        for (Map.Entry<String, String> each : codesByPath.entrySet()) {
            boolean deep = each.getKey().indexOf('/') > 0 && path.endsWith(each.getKey());
            if (deep && isApart.test(words.substring(0, words.length() - each.getKey().length()))) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<String> glued(String words) {
        return names.entrySet().stream().filter(each -> words.endsWith(each.getKey() + each.getValue())
                && isBefore(words, each.getKey().length() + each.getValue().length()))
                .map(Map.Entry::getKey).findFirst();
    }

    /** No digit stands before the code, which would belong to it. */
    private static boolean isBefore(String words, int length) {
        return words.length() == length || !Numeral.isDigit(words.charAt(words.length() - length - 1));
    }
}
