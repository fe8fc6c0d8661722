package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.recognise.line.NumberText;
import java.util.stream.IntStream;

/**
 * How precise the figures of one table are printed (精度): by one convention a table. Where it drops trailing zeros, the
 * finest of the table counts for all; where nearly all have as many decimals, so many count for those with fewer; else
 * each is as its own decimals say.
 */
final class Precision {

    private static final int MAX = 7;
    private static final int MANY = 10;
    private static final int UNSETTLED = -1;

    private final int[] nonZero = new int[MAX];
    private final int[] endsInZero = new int[MAX];
    private final boolean isYuan;
    private boolean printsZeros;
    private int finest;
    private int common = UNSETTLED;          // as many decimals as every amount has at least, once all are noted

    /** The precision of a table in yuan, or in any other unit. */
    Precision(boolean isYuan) {
        this.isYuan = isYuan;
    }

    /** Takes account of a figure that is well printed, or of a blank. */
    void note(NumberText number) {
        if (!number.isNumber()) {
            return;
        }
        common = UNSETTLED;
        finest = Math.max(finest, number.decimals());
        printsZeros |= number.isZero() && number.decimals() > 0;
        if (!number.isZero()) {
            nonZero[number.decimals()]++;
            endsInZero[number.decimals()] += number.endsInZero() ? 1 : 0;
        }
    }

    int decimals(NumberText number) {
        if (number.isZero() && number.decimals() == 0) {
            return finest;          // "0" and "-" say nothing of the precision
        }
        if (common == UNSETTLED) {
            common = dropsZeros() ? finestAmount() : convention();
        }
        return Math.max(number.decimals(), common);
    }

    /** 0.00 nearly everywhere: a figure that prints fewer decimals is no coarser. In yuan whole numbers may be. */
    private int convention() {
        int all = IntStream.of(nonZero).sum();
        for (int decimals = MAX - 1; decimals > 0 && !isYuan; decimals--) {
            if (nonZero[decimals] >= MANY && nonZero[decimals] * MANY >= all * (MANY - 1)) {
                return decimals;
            }
        }
        return 0;
    }

    private int finestAmount() {
        int decimals = MAX - 1;
        while (decimals > 0 && nonZero[decimals] == 0) {
            decimals--;
        }
        return decimals;
    }

    /** 78.7 beside 10, and never 10.0 or 0.0; but 79,189,400.34 beside 12,604,173 in yuan is a mixture. */
    private boolean dropsZeros() {
        int last = finestAmount();
        boolean shorter = !isYuan && !printsZeros && nonZero[0] > 0;
        boolean zeros = endsInZero[last] > 0;
        for (int decimals = 1; decimals < last; decimals++) {
            shorter |= nonZero[decimals] > 0;
            zeros |= endsInZero[decimals] > 0;
        }
        return shorter && !zeros;
    }
}
