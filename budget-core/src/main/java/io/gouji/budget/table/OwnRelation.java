package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A relation that a user declares, by itself or in a template (自定关系): a sum, a copy, a formula, a bound or a ratio
 * between figures named by their addresses or by what they measure; a figure may be subtracted, or count in part or
 * several times. It is judged, proven, explained and repaired as a derived relation is.
 *
 * <pre>{@code
 * OwnRelation.parse("meetings: EXPENDITURE:合计:项目支出 >= PROJECTS:合计:合计")
 * OwnRelation.parse("cost: PROJECTS:成本:金额 >= 0.6 * PROJECTS:合计:金额")
 * OwnRelation.parse("kept: OVERALL:收入总计:预算数 - OVERALL:本年支出合计:预算数 = OVERALL:年终结转结余:预算数")
 * OwnRelation.parse("staff: {side=EXPENDITURE nature=PERSONNEL} = GENERAL_PUBLIC_BASIC:合计:人员经费")
 * OwnRelation.parse("share: PROJECTS:合计:占比 = PROJECTS:合计:金额 / EXPENDITURE:合计:合计")
 * }</pre>
 *
 * Its id is {@code own:} and its name, such as {@code own:staff}; of a bound {@code own-bound:}, of a ratio
 * {@code own-ratio:} and its name.
 */
public final class OwnRelation implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("\\s*([\\p{L}\\p{N}_-]{1,40})\\s*:\\s+(.*)", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile(" (=|>=|<=) ");
    private static final Pattern NEXT = Pattern.compile(" ([+-]) ");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(%?) ?[*×] ?(.*)", Pattern.DOTALL);

    /**
     * One term: a figure by its address, or all that a region measures.
     *
     * @param cell the address; empty for a region
     * @param region the region; empty for an address
     * @param times how often it counts, such as 1, 0.6 or -1
     */
    public record Term(Optional<CellRef> cell, Optional<Region> region, BigDecimal times) implements Serializable {
        /** Checks the parts. */
        public Term {
            Objects.requireNonNull(cell, "cell");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(times, "times");
        }

        private static final long serialVersionUID = 1L;

        private Object writeReplace() {
            return new TermText(cell.map(CellRef::toString).orElseGet(() -> "{" + region.orElseThrow() + "}"), times);
        }
    }

    /** A term as it is serialized. */
    private record TermText(String figure, BigDecimal times) implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            Term term = term(figure, false);
            return new Term(term.cell(), term.region(), times);
        }
    }

    private Object writeReplace() {
        return new Text(text);
    }

    /** A relation as it is serialized. */
    private record Text(String text) implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return parse(text);
        }
    }

    private final String name;
    private final String text;
    private final boolean bound;
    private final boolean ratio;
    private final List<Term> left;
    private final List<Term> right;

    private OwnRelation(String name, String text, boolean bound, boolean ratio, List<Term> left, List<Term> right) {
        this.name = name;
        this.text = text;
        this.bound = bound;
        this.ratio = ratio;
        this.left = left;
        this.right = right;
    }

    /**
     * Reads a relation: {@code NAME: TERM + TERM - TERM = TERM + TERM}, with {@code =}, {@code >=} or {@code <=}
     * between blanks. A term is {@code FORM:row:column}, or a region in braces, which some figure must print; before it
     * may stand how often it counts, as {@code 0.6 *} or {@code 60% *}. A printed percentage may be that of two
     * figures: {@code NAME: TERM = TERM / TERM}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static OwnRelation parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher named = NAME.matcher(text);
        Matcher sign = named.matches() ? SIGN.matcher(named.group(2)) : null;
        if (sign == null || !sign.find()) {
            throw new IllegalArgumentException("Relation must be 'NAME: TERM + TERM = TERM', such as"
                    + " 'staff: EXPENDITURE:合计:合计 = EXPENDITURE:合计:基本支出 + EXPENDITURE:合计:项目支出', but was '" + text
                    + "'");
        }
        List<Term> left = terms(named.group(2).substring(0, sign.start()));
        String other = named.group(2).substring(sign.end());
        int over = other.indexOf(" / ");
        if (over >= 0) {
            return ratio(named.group(1), text, sign.group(1), left, terms(other.substring(0, over)),
                    terms(other.substring(over + 3)));
        }
        List<Term> right = terms(other);
        boolean less = sign.group(1).equals("<=");
        return new OwnRelation(named.group(1), text, !sign.group(1).equals("="), false,
                less ? right : left, less ? left : right);
    }

    private static OwnRelation ratio(String name, String text, String sign, List<Term> left, List<Term> above,
            List<Term> below) {
        List<Term> all = Stream.of(left, above, below).flatMap(List::stream).toList();
        if (!sign.equals("=") || all.size() != 3 || all.stream().anyMatch(each -> each.times() != BigDecimal.ONE)) {
            throw new IllegalArgumentException("Ratio must be 'NAME: TERM = TERM / TERM', such as"
                    + " 'share: PROJECTS:合计:占比 = PROJECTS:合计:金额 / EXPENDITURE:合计:合计', but was '" + text + "'");
        }
        return new OwnRelation(name, text, false, true, left, List.of(above.get(0), below.get(0)));
    }

    private static List<Term> terms(String side) {
        List<Term> terms = new ArrayList<>();
        String text = side.strip();
        boolean less = text.startsWith("- ");
        Matcher next = NEXT.matcher(text);
        int from = less ? 2 : 0;
        while (next.find(from)) {
            terms.add(term(text.substring(from, next.start()).strip(), less));
            less = next.group(1).equals("-");
            from = next.end();
        }
        terms.add(term(text.substring(from).strip(), less));
        return List.copyOf(terms);
    }

    private static Term term(String text, boolean less) {
        Matcher counted = TIMES.matcher(text);
        boolean isCounted = counted.matches();
        BigDecimal times = !isCounted ? BigDecimal.ONE : counted.group(2).isEmpty() ? new BigDecimal(counted.group(1))
                : new BigDecimal(counted.group(1)).movePointLeft(2);
        String plain = isCounted ? counted.group(3).strip() : text;
        boolean braced = plain.startsWith("{") && plain.endsWith("}");
        return new Term(braced ? Optional.empty() : Optional.of(CellRef.parse(plain)),
                braced ? Optional.of(Region.parse(plain.substring(1, plain.length() - 1))) : Optional.empty(),
                less ? times.negate() : times);
    }

    /** Returns its name. */
    public String name() {
        return name;
    }

    /** Returns true if the left side may be more than the right. */
    public boolean isBound() {
        return bound;
    }

    /** Returns true if the left side is a percentage: that of the first term on the right in the second. */
    public boolean isRatio() {
        return ratio;
    }

    /** Returns the terms whose sum is the other side's, or no less than it. */
    public List<Term> left() {
        return left;
    }

    /** The names of the forms whose figures it names. */
    Stream<String> forms() {
        return Stream.of(left, right).flatMap(List::stream).flatMap(term -> term.cell().stream()).map(CellRef::form);
    }

    /** Returns the terms of the other side. */
    public List<Term> right() {
        return right;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnRelation relation && text.equals(relation.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return text;
    }
}
