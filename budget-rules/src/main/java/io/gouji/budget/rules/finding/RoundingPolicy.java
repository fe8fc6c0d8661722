package io.gouji.budget.rules.finding;

import io.gouji.budget.rules.proof.Interval;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the figures of a document were rounded (舍入方式): half up, cut or half to the even digit; and what a printed 0.00
 * stands for: nothing, or an amount too small to print.
 *
 * @param mode what becomes of the digits behind the last printed one
 * @param zeroHides true if a printed zero may hide an amount that rounds to it
 */
public record RoundingPolicy(Mode mode, boolean zeroHides) implements Serializable {

    /** What becomes of the digits behind the last printed one. */
    public enum Mode {
        /** 四舍五入: half a unit is rounded away from zero. */
        HALF_UP("half-up", "四舍五入"),
        /** 截尾: they are cut off. */
        CUT("cut", "截尾"),
        /** 四舍六入五成双: half a unit is rounded to the even digit. */
        HALF_EVEN("half-even", "四舍六入五成双");

        private final String id;
        private final String chinese;

        Mode(String id, String chinese) {
            this.id = id;
            this.chinese = chinese;
        }
    }

    /** Half up, and zero is nothing: what documents are taken to do unless they or the caller say otherwise. */
    public static final RoundingPolicy HALF_UP = new RoundingPolicy(Mode.HALF_UP, false);
    /** Cut, and zero is nothing. */
    public static final RoundingPolicy CUT = new RoundingPolicy(Mode.CUT, false);
    /** Half to the even digit, and zero is nothing. */
    public static final RoundingPolicy HALF_EVEN = new RoundingPolicy(Mode.HALF_EVEN, false);

    private static final long serialVersionUID = 1L;
    private static final String HIDING = "+hidden";
    private static final List<RoundingPolicy> ALL = List.of(HALF_UP, HALF_UP.hidingZeros(), HALF_EVEN, CUT,
            HALF_EVEN.hidingZeros(), CUT.hidingZeros());

    /** Checks that the mode is there. */
    public RoundingPolicy {
        Objects.requireNonNull(mode, "mode");
    }

    /** Returns all policies, the usual one first. */
    public static List<RoundingPolicy> all() {
        return ALL;
    }

    /** Returns the policy of that id, such as {@code cut} or {@code half-up+hidden}; empty if there is none. */
    public static Optional<RoundingPolicy> ofId(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the ids of all policies. */
    public static List<String> ids() {
        return ALL.stream().map(RoundingPolicy::id).toList();
    }

    /** Returns the same policy where a printed zero may hide an amount that rounds to it. */
    public RoundingPolicy hidingZeros() {
        return new RoundingPolicy(mode, true);
    }

    /** Returns the stable id, such as {@code half-up}. */
    public String id() {
        return mode.id + (zeroHides ? HIDING : "");
    }

    /** Returns what the policy says, in that language. */
    public String text(Language language) {
        String zero = language == Language.ZH ? "，印作零的数可能不足一个单位" : ", a printed zero may hide a small amount";
        String how = language == Language.ZH ? mode.chinese
                : Arrays.asList("rounded half up", "cut", "rounded half to even").get(mode.ordinal());
        return how + (zeroHides ? zero : "");
    }

    /**
     * Returns the true amounts that print as this one.
     *
     * @param amount the printed amount
     * @param half half of its last printed unit; zero for an exact figure
     */
    public Interval interval(long amount, long half) {
        if (half == 0 || amount == 0 && !zeroHides) {
            return Interval.exactly(amount);
        }
        return switch (mode) {
            case CUT -> cut(amount, 2 * half);
            case HALF_UP -> Interval.of(amount - half, amount > 0, amount + half, amount < 0);
            case HALF_EVEN -> even(amount, half);
        };
    }

    private static Interval cut(long amount, long unit) {
        return amount == 0 ? Interval.of(-unit, false, unit, false) : amount > 0
                ? Interval.of(amount, true, amount + unit, false) : Interval.of(amount - unit, false, amount, true);
    }

    private static Interval even(long amount, long half) {
        boolean even = amount / (2 * half) % 2 == 0;
        return Interval.of(amount - half, even, amount + half, even);
    }

    /** Returns how far a true amount can be from the printed one, given half of its last printed unit. */
    public long reach(long half) {
        return mode == Mode.CUT ? 2 * half : half;
    }

    @Override
    public String toString() {
        return id();
    }
}
