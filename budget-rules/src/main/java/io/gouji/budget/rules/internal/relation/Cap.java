package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.proof.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What an unknown amount can be at most, told by printed figures (上限): a figure, a sum of caps, or the least of
 * several.
 */
public abstract class Cap {

    /** Nothing is known. */
    public static final Cap NONE = new Cap() {
        @Override
        long bound(Prints figures, long enough) {
            return UNBOUNDED;
        }

        @Override
        public boolean limit(Prints figures, Limit limit) {
            return false;
        }
    };

    private static final Interval ZERO = Interval.exactly(0);
    private static final Interval ANYTHING = Interval.atLeast(0);

    /** The bound of a cap of which nothing is known. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /**
     * The most that it says, twice, and one more where that itself can be: ordered as bounds are, and no object. A
     * bound that is enough need not be worked out to its end.
     */
    abstract long bound(Prints figures, long enough);

    private long bound(Prints figures) {
        return bound(figures, UNBOUNDED);
    }

    public boolean isZero(Prints figures) {
        return bound(figures, 2) == 1;
    }

    /** Returns true if those figures say something. */
    boolean isBounded(Prints figures) {
        return bound(figures) != UNBOUNDED;
    }

    /** Returns the same without what only puts off working it out. */
    Cap settled() {
        return this;
    }

    /** Whether so much can be. */
    public boolean allows(Prints figures, long amount) {
        long enough = Math.addExact(amount, amount) + 1;
        return bound(figures, enough) >= enough;
    }

    /** The most that it says, in grains; the greatest number there is where it says nothing. */
    public long most(Prints figures) {
        long bound = bound(figures);
        return bound == UNBOUNDED ? UNBOUNDED : bound >> 1;
    }

    /** What it can be. */
    public Interval interval(Prints figures) {
        long bound = bound(figures);
        return bound == 1 ? ZERO : bound == UNBOUNDED ? ANYTHING : Interval.of(0, true, bound >> 1, (bound & 1) == 1);
    }

    /** The figures that say so; none where nothing is known. */
    public int[] sources(Prints figures) {
        Limit limit = new Limit();
        return limit(figures, limit) ? limit.sources() : new int[0];
    }

    /** Whatever is too large to be told as a bound is none. */
    private static long plus(long one, long two) {
        long sum = (one & ~1) + (two & ~1);
        return one == UNBOUNDED || two == UNBOUNDED || sum < 0 ? UNBOUNDED : sum | one & two & 1;
    }

    /** Adds the cap to the limit; false if there is none, and then the limit is spoilt. */
    public abstract boolean limit(Prints figures, Limit limit);

    /** The least of the figures, of which there is one at least. */
    public static Cap cells(int... cells) {
        return new Cap() {
            @Override
            long bound(Prints figures, long enough) {
                long least = UNBOUNDED;
                for (int i = 0; i < cells.length && least > 1; i++) {
                    least = Math.min(least, figures.bound(cells[i]));
                }
                return least;
            }

            @Override
            public boolean limit(Prints figures, Limit limit) {
                long least = bound(figures, UNBOUNDED);
                for (int i = 0; i < cells.length && least != UNBOUNDED; i++) {
                    if (figures.bound(cells[i]) == least) {
                        return limit.add(figures.hi(cells[i]), figures.isOpenAbove(cells[i]), cells[i]);
                    }
                }
                return false;
            }
        };
    }

    /** The sum of the parts; nothing of it lies outside the listed rows of which the witness is the whole. */
    public static Cap listed(int witness, int[] cells) {
        return new Cap() {
            @Override
            long bound(Prints figures, long enough) {
                long sum = figures.isComplete(witness) ? 1 : UNBOUNDED;
                for (int i = 0; i < cells.length && sum < enough; i++) {
                    sum = plus(sum, figures.bound(cells[i]));
                }
                return sum;
            }

            @Override
            public boolean limit(Prints figures, Limit limit) {
                if (!figures.isComplete(witness)) {
                    return false;
                }
                limit.witness(witness);
                for (int cell : cells) {
                    if (!figures.isCap(cell) || !limit.add(figures.hi(cell), figures.isOpenAbove(cell), cell)) {
                        return false;
                    }
                }
                return true;
            }
        };
    }

    /** A cap worked out when it is first asked for, and then kept: most sums add up without it. */
    public static Cap deferred(Supplier<Cap> cap) {
        Deferred<Cap> known = new Deferred<>(cap);
        return new Cap() {
            @Override
            Cap settled() {
                return known.get().settled();
            }

            @Override
            long bound(Prints figures, long enough) {
                return known.get().bound(figures, enough);
            }

            @Override
            public boolean limit(Prints figures, Limit limit) {
                return known.get().limit(figures, limit);
            }
        };
    }

    /**
     * Returns the lesser of two caps, of which the second is not asked where the first already says that it is zero.
     *
     * @param all the lesser of both in the order in which its figures are told
     */
    public static Cap unlessZero(Cap quick, Cap others, Cap all) {
        return new Cap() {
            @Override
            long bound(Prints figures, long enough) {
                long first = quick.bound(figures, enough);
                return first == 1 ? 1 : Math.min(first, others.bound(figures, enough));
            }

            @Override
            public boolean limit(Prints figures, Limit limit) {
                return all.limit(figures, limit);
            }
        };
    }

    public static Cap sum(List<Cap> caps) {
        if (caps.size() == 1) {
            return caps.get(0);
        }
        Cap[] terms = caps.toArray(Cap[]::new);
        return new Cap() {
            @Override
            long bound(Prints figures, long enough) {
                long sum = 1;
                for (int i = 0; i < terms.length && sum < enough; i++) {
                    Cap term = terms[i].settled();
                    terms[i] = term;                // a benign race: whoever comes second puts the same there
                    sum = plus(sum, term.bound(figures, enough));
                }
                return sum;
            }

            @Override
            public boolean limit(Prints figures, Limit limit) {
                for (Cap term : terms) {
                    if (!term.limit(figures, limit)) {
                        return false;
                    }
                }
                return true;
            }
        };
    }

    public static Cap least(List<Cap> caps) {
        if (caps.isEmpty()) {
            return NONE;
        }
        if (caps.size() == 1) {
            return caps.get(0);
        }
        Cap[] terms = caps.toArray(Cap[]::new);
        return new Cap() {
            @Override
            long bound(Prints figures, long enough) {
                long least = UNBOUNDED;
                for (int i = 0; i < terms.length && least > 1; i++) {
                    least = Math.min(least, terms[i].bound(figures, enough));
                }
                return least;
            }

            @Override
            public boolean limit(Prints figures, Limit limit) {
                Limit best = null;
                for (Cap term : terms) {
                    Limit each = new Limit();
                    if (term.limit(figures, each) && (best == null || each.isBelow(best))) {
                        best = each;
                        if (best.isZero()) {
                            break;
                        }
                    }
                }
                return best != null && limit.add(best);
            }
        };
    }

    /** The most that an unknown can be, and the figures that say so. */
    public static final class Limit {
        long value;
        boolean open;
        private int[] cells = new int[4];
        private int size;
        private int[] witnesses = new int[0];

        boolean add(long more, boolean isOpen, int cell) {
            value = Math.addExact(value, more);
            open |= isOpen;
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * size);
            }
            cells[size++] = cell;
            return true;
        }

        boolean add(Limit other) {
            for (int i = 0; i < other.size; i++) {
                add(0, false, other.cells[i]);
            }
            value = Math.addExact(value, other.value);
            open |= other.open;
            for (int cell : other.witnesses) {
                witness(cell);
            }
            return true;
        }

        void witness(int cell) {
            witnesses = Arrays.copyOf(witnesses, witnesses.length + 1);
            witnesses[witnesses.length - 1] = cell;
        }

        boolean isBelow(Limit other) {
            return value < other.value || value == other.value
                    && (open && !other.open || open == other.open && size < other.size);
        }

        public boolean isZero() {
            return value == 0;
        }

        /** The figures whose amounts add up to the limit. */
        public int[] cells() {
            return Arrays.copyOf(cells, size);
        }

        /** Those figures, and the ones above complete lists that leave the rest out. */
        int[] sources() {
            return IntStream.concat(IntStream.of(cells()), IntStream.of(witnesses)).toArray();
        }
    }
}
