package io.gouji.budget.rules.proof;

/**
 * The effort that is left for some questions (剩余工作量): pivots, and steps of arithmetic.
 * <p>
 * Steps are counted, never timed, so that the same system gets the same answer on every machine. A step is about the
 * work of adding two small fractions; large numbers take more steps, and so does a long row.
 */
final class Effort {

    /** Steps for a verdict: some ten seconds, a thousand times what documents need. */
    static final long OF_A_VERDICT = 300_000_000L;
    /** Steps for all repairs of a document: about a tenth of a second, enough for twenty wrong figures of 400. */
    static final long OF_REPAIRS = 5_000_000L;

    private static final int RESERVED_PART = 4;

    private long pivots;
    private long steps;
    private long reserve;
    private long kept;

    Effort(long pivots, long steps) {
        this.pivots = pivots;
        this.steps = steps;
    }

    /** A limit to pivots alone. */
    static Effort ofPivots(long pivots) {
        return new Effort(pivots, Long.MAX_VALUE);
    }

    /** Takes steps that were made or are about to be. */
    void spend(long count) {
        steps = Math.max(0, steps - count);
    }

    /** Takes a pivot; false if none is left. */
    boolean pivot() {
        boolean granted = pivots > 0 && !isSpent();
        pivots -= granted ? 1 : 0;
        return granted;
    }

    /** The pivots that are left. */
    long pivots() {
        return pivots;
    }

    /** Returns true if no step is left, those that are kept for others aside. */
    boolean isSpent() {
        return steps <= kept;
    }

    /** The same effort, of which some is reserved for saying what was found. */
    Effort withReserve() {
        reserve = steps / RESERVED_PART;
        releaseKept();
        return this;
    }

    /** Allows what was reserved. */
    void releaseReserve() {
        reserve = 0;
        releaseKept();
    }

    /** Keeps half of the steps that are left for what comes later, until {@link #releaseKept}. */
    void keepHalf() {
        kept = reserve + Math.max(0, steps - reserve) / 2;
    }

    /** Allows the steps again that were kept. */
    void releaseKept() {
        kept = reserve;
    }
}
