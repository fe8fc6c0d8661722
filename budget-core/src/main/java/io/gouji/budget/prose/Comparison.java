package io.gouji.budget.prose;

import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Phase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a change is against (比较基数): 比2024年预算增加, 同比减少, 与上年执行数相比, 与2024年预算持平.
 *
 * @param start where the words of the comparison start in the sentence
 * @param end where the words of the base end
 * @param year the year of the base, where the words name it
 * @param isLastYear true if the words say last year without its number, or name no year
 * @param phase what the base is of, where the words name it: 预算 or 年初预算, 全年预算, 执行数, 决算
 */
public record Comparison(int start, int end, OptionalInt year, boolean isLastYear, Optional<Member> phase) {

    private static final String MARKS = "比较与";
    private static final List<String> CLOSERS = List.of("相比", "比较", "对比", "持平", "一致", "相同", "相等");
    private static final List<String> ALIKE = List.of("持平", "一致", "相同", "相等");
    private static final String STOPS = ",。;:!?、(";
    private static final int LONGEST = 40;
    private static final List<String> LAST_YEAR = List.of("上年", "去年", "上一年", "同期");
    private static final List<String> CHANGES = List.of("增加", "增长", "上升", "提高", "增多", "减少", "下降", "降低", "压减", "下调",
            "上调", "多", "少", "增", "减", "无变化", "未变", "没有变化");

    /** Returns the last comparison that starts in that part of a sentence, if there is one. */
    public static Optional<Comparison> last(String text, int from, int to) {
        for (int i = Math.min(to, text.length()) - 1; i >= Math.max(0, from); i--) {
            Optional<Comparison> found = at(text, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns all comparisons of a sentence, from left to right. */
    public static List<Comparison> in(String text) {
        return IntStream.range(0, text.length()).mapToObj(i -> at(text, i)).flatMap(Optional::stream).toList();
    }

    private static Optional<Comparison> at(String text, int start) {
        char mark = text.charAt(start);
        if (mark == '同' && text.startsWith("同比", start)) {
            return Optional.of(new Comparison(start, start + 2, OptionalInt.empty(), true, Optional.empty()));
        }
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (MARKS.indexOf(mark) < 0 || mark == '比' && "占对同环相百".indexOf(before) >= 0
                || mark == '较' && before == '比') {
            return Optional.empty();
        }
        int end = end(text, start + 1, mark == '比' || mark == '较');
        return end < 0 ? Optional.empty() : Optional.of(of(text, start, end));
    }

    /** Where the base ends: before 增加 and the like behind 比; before 相比 or 持平 behind 与; -1 if this is no comparison. */
    private static int end(String text, int from, boolean bare) {
        for (int i = from; i < text.length() && i < from + LONGEST; i++) {
            int at = i;
            if (CLOSERS.stream().anyMatch(word -> text.startsWith(word, at))
                    || bare && i > from && CHANGES.stream().anyMatch(word -> text.startsWith(word, at))) {
                return i;
            }
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return bare && text.charAt(i) == ',' && says(text.substring(from, i)) ? i : -1;
            }
            if (bare && Numeral.isDigit(text.charAt(i)) && !isYear(text, i)) {
                return says(text.substring(from, i)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isYear(String text, int index) {
        int end = index;
        while (end < text.length() && Numeral.isDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '年';
    }

    private static boolean says(String words) {
        return words.indexOf('年') >= 0 || words.contains("预算") || words.contains("决算");
    }

    private static Comparison of(String text, int start, int end) {
        String base = text.substring(start + 1, end);
        int year = Years.last(base);
        boolean last = LAST_YEAR.stream().anyMatch(base::contains);
        return new Comparison(start, end, year > 0 ? OptionalInt.of(year) : OptionalInt.empty(),
                year == 0 && (last || base.indexOf('年') < 0), phase(base));
    }

    /** Returns the phase that words name: 执行数 is no plan, and 年初预算 is none of the whole year. */
    public static Optional<Member> phase(String words) {
        return words.contains("执行") ? Optional.of(Phase.EXECUTED)
                : words.contains("决算") ? Optional.of(Phase.FINAL)
                : words.contains("全年预算") || words.contains("调整预算") || words.contains("调整后预算")
                ? Optional.of(Phase.ADJUSTED)
                : words.contains("年初预算") || words.endsWith("预算") || words.endsWith("预算数")
                ? Optional.of(Phase.BUDGET) : Optional.empty();
    }

    /** Returns true if the words behind the base say that nothing changed: 持平, 一致. */
    public boolean isLevel(String text) {
        return ALIKE.stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** Returns true if the base is that of the year before the given one, as far as its words tell. */
    public boolean isOfYearBefore(OptionalInt year) {
        return this.year.isPresent() ? year.isPresent() && this.year.getAsInt() == year.getAsInt() - 1 : isLastYear;
    }
}
