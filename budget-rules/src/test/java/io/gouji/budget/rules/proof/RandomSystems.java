package io.gouji.budget.rules.proof;

import java.util.Random;

/** Small systems of every kind, reproducible by seed. */
final class RandomSystems {

    private RandomSystems() {
    }

    static LinearSystem next(Random random) {
        LinearSystem.Builder builder = LinearSystem.builder();
        int variables = 1 + random.nextInt(6);
        boolean tight = random.nextBoolean();
        long[] truth = new long[variables];
        for (int v = 0; v < variables; v++) {
            truth[v] = random.nextInt(9) - 4;
            builder.variable(random.nextInt(3) == 0 ? around(random, 0, 8) : Interval.everything());
        }
        int sources = random.nextInt(variables + 4);
        for (int s = 0; s < sources; s++) {
            int v = random.nextInt(variables);
            long centre = truth[v] + (random.nextInt(6) == 0 ? random.nextInt(5) - 2 : 0);
            builder.source(v, around(random, centre, tight ? 2 : 4));
        }
        int relations = random.nextInt(6);
        for (int r = 0; r < relations; r++) {
            relation(builder, random, truth);
        }
        return builder.build();
    }

    /** The same kind of systems with amounts near the end of {@code long} and coefficients like those of rates. */
    static LinearSystem nextHuge(Random random) {
        LinearSystem.Builder builder = LinearSystem.builder();
        int variables = 1 + random.nextInt(4);
        long unit = 400_000_000_000_000_000L + random.nextInt(3);
        for (int v = 0; v < variables; v++) {
            builder.variable(random.nextBoolean() ? Interval.atLeast(0) : Interval.everything());
            long centre = (1 + random.nextInt(4)) * unit;
            builder.source(v, Interval.of(centre - random.nextInt(3), random.nextBoolean(),
                centre + random.nextInt(3), random.nextBoolean()));
        }
        for (int r = random.nextInt(4); r > 0; r--) {
            int[] names = {random.nextInt(variables), random.nextInt(variables), random.nextInt(variables)};
            long rate = 999_998 + random.nextInt(5);
            long[] coefs = random.nextBoolean() ? new long[] {1, 1, -1} : new long[] {1_000_000, -rate, 0};
            builder.relation(names, coefs,
                random.nextBoolean() ? Interval.exactly(0) : around(random, random.nextInt(3), 1_000_000));
        }
        return builder.build();
    }

    private static void relation(LinearSystem.Builder builder, Random random, long[] truth) {
        int size = random.nextInt(Math.min(4, truth.length) + 1);
        int[] variables = new int[size];
        long[] coefs = new long[size];
        long sum = 0;
        for (int i = 0; i < size; i++) {
            variables[i] = random.nextInt(truth.length);
            coefs[i] = random.nextInt(4) == 0 ? random.nextInt(9) - 4 : random.nextBoolean() ? 1 : -1;
            sum += coefs[i] * truth[variables[i]];
        }
        sum += random.nextInt(5) == 0 ? random.nextInt(3) - 1 : 0;
        builder.relation(variables, coefs,
            random.nextInt(3) > 0 ? Interval.exactly(sum) : around(random, sum, 3));
    }

    static Interval around(Random random, long centre, int width) {
        long low = centre - random.nextInt(width);
        long high = centre + random.nextInt(width);
        boolean lowClosed = random.nextBoolean();
        boolean highClosed = random.nextBoolean();
        return switch (random.nextInt(8)) {
            case 0 -> lowClosed ? Interval.atLeast(low) : Interval.above(low);
            case 1 -> highClosed ? Interval.atMost(high) : Interval.below(high);
            case 2 -> Interval.exactly(centre);
            default -> Interval.of(low, lowClosed, high, highClosed);
        };
    }
}
