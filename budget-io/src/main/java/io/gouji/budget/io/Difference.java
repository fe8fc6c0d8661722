package io.gouji.budget.io;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Growth;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.CellRef;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What differs between two budgets at one address (差异): a figure, or the printed code or name of a row. */
public final class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What differs. */
    public enum Kind {
        /** The figure of a cell (数额). */
        FIGURE,
        /** The printed name of a row (名称). */
        NAME,
        /** The printed code of a row (编码). */
        CODE
    }

    private final Kind kind;
    private final CellRef ref;
    private final String before;            // null where the address is missing: an Optional cannot be serialized
    private final String after;
    private final Money amountBefore;
    private final Money amountAfter;

    private Difference(Kind kind, CellRef ref, String before, String after, Money amountBefore, Money amountAfter) {
        this.kind = kind;
        this.ref = ref;
        this.before = before;
        this.after = after;
        this.amountBefore = amountBefore;
        this.amountAfter = amountAfter;
    }

    static Difference figure(CellRef ref, Figure before, Figure after) {
        return new Difference(Kind.FIGURE, ref, before == null ? null : before.printed(), after == null
                ? null : after.printed(),
                amount(before), amount(after));
    }

    static Difference text(Kind kind, CellRef ref, String before, String after) {
        return new Difference(kind, ref, before, after, null, null);
    }

    private static Money amount(Figure figure) {
        return figure == null ? null : figure.amount().orElse(null);
    }

    /** What differs. */
    public Kind kind() {
        return kind;
    }

    /** Where; the column is empty for what a whole row prints. */
    public CellRef ref() {
        return ref;
    }

    /** What the first budget prints there; empty if it has no such place. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** What the second budget prints there; empty if it has no such place. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** What the second amount exceeds the first by (增减), in 万元; empty unless both are printed. */
    public Optional<BigDecimal> difference() {
        return areAmounts() ? Optional.of(amountAfter.amount().subtract(amountBefore.amount())) : Optional.empty();
    }

    /**
     * The growth from the first amount to the second (增减率), as a fraction; empty unless both are printed, and from
     * nothing.
     */
    public Optional<BigDecimal> growth() {
        return areAmounts() ? Growth.rate(amountAfter, amountBefore) : Optional.empty();
    }

    /**
     * Returns the average growth a year from the first amount to the second (年均增减率), as a fraction; empty unless both
     * are printed, the first is positive and the second not negative.
     *
     * @param years the years between the two budgets, 1 to 1000
     */
    public Optional<BigDecimal> growthPerYear(int years) {
        return areAmounts() ? Growth.averageAnnual(amountBefore, amountAfter, years) : Optional.empty();
    }

    private boolean areAmounts() {
        return amountBefore != null && amountAfter != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Difference that && kind == that.kind && ref.equals(that.ref)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after) && Objects.equals(amountBefore, that.amountBefore)
                && Objects.equals(amountAfter, that.amountAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, before, after);
    }

    @Override
    public String toString() {
        return ref + ": " + before().orElse("(none)") + " -> " + after().orElse("(none)");
    }
}
