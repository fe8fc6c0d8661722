package io.gouji.budget.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The spellings that a word of a declaration stands for (写法): {@code 合计|总计} are two; {@code [部门|单位]收支总表} are two,
 * and {@code 一般公共预算[财政]拨款} are two as well, with and without what one pair of brackets holds. The first spelling is
 * the usual one.
 */
final class Spellings {

    private static final int MOST = 64;
    private static final String EXAMPLE = "such as '[部门|单位]收支总表' or '一般公共预算[财政]拨款', but was '";

    private Spellings() {
    }

    /** All spellings, the usual one first. */
    static List<String> of(String word) {
        Set<String> all = new LinkedHashSet<>();
        for (String name : split(word)) {
            all.addAll(expanded(name, word));
            if (all.size() > MOST) {
                throw new IllegalArgumentException(
                        "Names must have at most " + MOST + " spellings, " + EXAMPLE + word + "'");
            }
        }
        if (all.contains("")) {
            throw new IllegalArgumentException("Names must not be empty, such as '合计|总计', but were '" + word + "'");
        }
        return List.copyOf(all);
    }

    /** The parts between the strokes that stand outside of brackets. */
    private static List<String> split(String word) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0 || depth > 1) {
                throw new IllegalArgumentException("Brackets must be closed and not nested, " + EXAMPLE + word + "'");
            }
            if (c == '|' && depth == 0) {
                parts.add(word.substring(from, i));
                from = i + 1;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("Brackets must be closed and not nested, " + EXAMPLE + word + "'");
        }
        parts.add(word.substring(from));
        return parts;
    }

    private static List<String> expanded(String name, String word) {
        List<String> spellings = List.of("");
        int from = 0;
        while (from < name.length()) {
            int open = name.indexOf('[', from);
            int end = open < 0 ? name.length() : open;
            spellings = joined(spellings, List.of(name.substring(from, end)), word);
            if (open < 0) {
                break;
            }
            int close = name.indexOf(']', open);
            spellings = joined(spellings, choices(name.substring(open + 1, close)), word);
            from = close + 1;
        }
        return spellings;
    }

    /** One of several, or one that may be left out. */
    private static List<String> choices(String inside) {
        return inside.indexOf('|') < 0 ? List.of(inside, "") : Arrays.asList(inside.split("\\|", -1));
    }

    private static List<String> joined(List<String> before, List<String> after, String word) {
        if (before.size() * after.size() > MOST) {
            throw new IllegalArgumentException(
                    "Names must have at most " + MOST + " spellings, " + EXAMPLE + word + "'");
        }
        return before.stream().flatMap(one -> after.stream().map(one::concat)).toList();
    }
}
