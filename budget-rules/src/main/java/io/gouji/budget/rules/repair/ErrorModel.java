package io.gouji.budget.rules.repair;

import io.gouji.budget.table.CellRef;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How surprising each kind of slip is (差错模型), in bits: one bit more is half as likely.
 * <p>
 * The bits are those of one certain wrong print given the right one: what share of slips is of the kind, divided by how
 * many prints a slip of the kind could give. Two digits of five change places in four ways, a digit is replaced in
 * forty-five; that is why a transposition explains a print better than a replaced digit although both are about as
 * frequent.
 * <pre>
 * TRANSPOSED_DIGITS 4   a quarter of the slips, 4 ways        DECIMAL_SHIFT    6   6 ways, a tenth of the slips
 * REPLACED_DIGIT    7   a third, 45 ways                      UNIT_SLIP        6   2 ways, rare
 * DROPPED_DIGIT     6   a tenth, 5 ways                       NEIGHBOUR_VALUE 11   any amount may have stood there
 * ADDED_DIGIT       9   a tenth, 50 ways                      LAST_YEAR_VALUE 11   likewise
 * SIGN              5   1 way, rare                           OTHER           18   anything
 * SWAPPED_NEIGHBOURS 8  a slip of two figures, some ways, rare
 * </pre>
 * Beside them count: half a bit for each doubling of the amount (there are as many amounts between 1 and 10 as between
 * 10 and 100, so a larger one is the rarer), {@value #ROUNDED_BITS} bits for each relation that would hold only by
 * rounding (about one in twenty does), {@value #STRAINED_BITS} for one that would be strained, {@value #BRIDGE_BITS}
 * for each bridge that would not hold. A figure that a caller {@linkplain #trusting trusts} costs the bits of that
 * trust besides, whatever it is changed to.
 */
public final class ErrorModel implements Serializable {

    /** What a relation costs that holds only by rounding. */
    public static final int ROUNDED_BITS = 4;
    /** What a relation costs that holds only under an allowance. */
    public static final int STRAINED_BITS = 10;
    /** What a bridge costs that does not hold. */
    public static final int BRIDGE_BITS = 3;

    private static final int MOST_BITS = 1000;
    private static final long serialVersionUID = 1L;
    private static final ErrorModel STANDARD = new ErrorModel(standardBits(), Map.of());

    private final EnumMap<ErrorType, Integer> bits;
    private final Map<CellRef, Integer> trust;

    private ErrorModel(EnumMap<ErrorType, Integer> bits, Map<CellRef, Integer> trust) {
        this.bits = bits;
        this.trust = trust;
    }

    private static EnumMap<ErrorType, Integer> standardBits() {
        EnumMap<ErrorType, Integer> bits = new EnumMap<>(Map.of(ErrorType.TRANSPOSED_DIGITS, 4,
                ErrorType.REPLACED_DIGIT, 7,
                ErrorType.ADDED_DIGIT, 9, ErrorType.DROPPED_DIGIT, 6, ErrorType.DECIMAL_SHIFT, 6,
                ErrorType.UNIT_SLIP, 6, ErrorType.SIGN, 5, ErrorType.NEIGHBOUR_VALUE, 11,
                ErrorType.LAST_YEAR_VALUE, 11, ErrorType.OTHER, 18));
        bits.put(ErrorType.SWAPPED_NEIGHBOURS, 8);
        return bits;
    }

    /** The documented bits. */
    public static ErrorModel standard() {
        return STANDARD;
    }

    /** This model with other bits for a kind of slip. */
    public ErrorModel with(ErrorType type, int itsBits) {
        Objects.requireNonNull(type, "type");
        if (itsBits < 0 || itsBits > MOST_BITS) {
            throw new IllegalArgumentException("Bits must be 0 to 1000, such as '7', but was '" + itsBits + "'");
        }
        EnumMap<ErrorType, Integer> changed = new EnumMap<>(bits);
        changed.put(type, itsBits);
        return new ErrorModel(changed, trust);
    }

    /**
     * Returns this model where that figure is trusted so far (可信程度): of repairs of as many figures, those that change
     * less trusted ones come first. A figure that is known to be right is better given as one, see
     * {@code Report.contradictions}.
     *
     * @param figureBits how surprising it is that the figure is wrong at all, 0 to 1000: with 10 a thousand times less
     *     likely than another figure
     */
    public ErrorModel trusting(CellRef figure, int figureBits) {
        Objects.requireNonNull(figure, "figure");
        if (figureBits < 0 || figureBits > MOST_BITS) {
            throw new IllegalArgumentException("Trust must be 0 to 1000 bits, such as '10', but was '" + figureBits
                    + "'");
        }
        Map<CellRef, Integer> more = new HashMap<>(trust);
        more.put(figure, figureBits);
        return new ErrorModel(bits, Map.copyOf(more));
    }

    /** Returns how far the figure is trusted, in bits; zero unless {@link #trusting} says more. */
    public int trust(CellRef figure) {
        return trust.getOrDefault(Objects.requireNonNull(figure, "figure"), 0);
    }

    /** How surprising one certain slip of the kind is. */
    public int bits(ErrorType type) {
        return Objects.requireNonNull(bits.get(Objects.requireNonNull(type, "type")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorModel model && bits.equals(model.bits) && trust.equals(model.trust);
    }

    @Override
    public int hashCode() {
        return bits.entrySet().stream().mapToInt(each -> 31 * each.getKey().ordinal() + each.getValue())
                .reduce(7, (a, b) -> 31 * a + b) + trust.hashCode();
    }

    /** The bits of each kind. */
    @Override
    public String toString() {
        return "ErrorModel" + bits + (trust.isEmpty() ? "" : ", trusting " + new TreeMap<>(trust));
    }

    /** The kinds of slips that turn a right figure into a wrong one (差错类型). */
    public enum ErrorType {
        /** 数字颠倒: two neighbouring digits changed places. */
        TRANSPOSED_DIGITS("相邻数字颠倒"),
        /** 数字误写: one digit is another. */
        REPLACED_DIGIT("一位数字误写"),
        /** 多写一位: the print has a digit too many. */
        ADDED_DIGIT("多写一位数字"),
        /** 漏写一位: the print has a digit too few. */
        DROPPED_DIGIT("漏写一位数字"),
        /** 小数点错位: the point slipped by one to three places. */
        DECIMAL_SHIFT("小数点错位"),
        /** 单位混淆: 元 for 万元, or 万元 for 元. */
        UNIT_SLIP("元与万元混淆"),
        /** 正负号: the sign is wrong. */
        SIGN("正负号错误"),
        /** 串行串栏: the value of the row or column beside it. */
        NEIGHBOUR_VALUE("误填相邻行或栏的数"),
        /** 串位: two figures of a row or a column changed places. */
        SWAPPED_NEIGHBOURS("相邻两数互换"),
        /** 误填上年: the value of the year before. */
        LAST_YEAR_VALUE("误填上年数"),
        /** 其他: no slip that explains the print. */
        OTHER("其他差错");

        private final String chinese;

        ErrorType(String chinese) {
            this.chinese = chinese;
        }

        /** The slip's Chinese name. */
        public String chinese() {
            return chinese;
        }
    }
}
