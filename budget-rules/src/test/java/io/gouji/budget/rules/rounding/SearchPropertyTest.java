package io.gouji.budget.rules.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Branch and bound against trying every point. */
class SearchPropertyTest {

    @Property(tries = 4000)
    void theCheapestPointIsFoundAndProven(@ForAll @LongRange(min = 0, max = 999_999_999) long seed,
            @ForAll @IntRange(min = 1, max = 9) int columns, @ForAll @IntRange(min = 0, max = 7) int rows) {
        Programme programme = programme(new SplittableRandom(seed), columns, rows);
        long least = least(programme, new long[columns], 0);
        Search search = new Search(programme, 100_000);
        search.run();
        assertTrue(search.isProven());
        if (least == Long.MAX_VALUE) {
            assertEquals(null, search.best());
        } else {
            assertTrue(programme.satisfies(search.best()));
            assertEquals(least, programme.cost(search.best()));
        }
    }

    private static Programme programme(SplittableRandom random, int columns, int rows) {
        Programme.Builder builder = new Programme.Builder();
        for (int c = 0; c < columns; c++) {
            builder.column(random.nextInt(6), 1 + random.nextInt(5) / 3);
        }
        for (int r = 0; r < rows; r++) {
            List<Integer> in = new ArrayList<>();
            List<Long> coefs = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                int coef = random.nextInt(7) - 3;
                if (Math.abs(coef) == 1 || coef == 2 && random.nextInt(4) == 0) {
                    in.add(c);
                    coefs.add((long) coef);
                }
            }
            long low = random.nextInt(5) - 2;
            int kind = random.nextInt(3);
            builder.row(in, coefs, kind == 1 ? -Programme.FAR : low, kind == 2 ? Programme.FAR : low);
        }
        return builder.build();
    }

    private static long least(Programme programme, long[] point, int column) {
        if (column == point.length) {
            return programme.satisfies(point) ? programme.cost(point) : Long.MAX_VALUE;
        }
        long least = Long.MAX_VALUE;
        for (point[column] = 0; point[column] <= programme.upper[column]; point[column]++) {
            least = Math.min(least, least(programme, point, column + 1));
        }
        return least;
    }
}
