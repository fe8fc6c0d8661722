package io.gouji.budget.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AlikePlacesTest {

    /** What is held, as {@code first place: sum} by that place. */
    private static Map<Integer, Long> held(AlikePlaces places) {
        Map<Integer, Long> held = new HashMap<>();
        places.forEach((place, amount) -> assertNull(held.put(place, amount), "place " + place + " came twice"));
        return held;
    }

    @Test
    void everyKindHasItsFirstPlaceAndTheSumOfAll() {
        SplittableRandom random = new SplittableRandom(1);
        AlikePlaces places = new AlikePlaces();
        Map<Long, Integer> first = new HashMap<>();
        Map<Integer, Long> sums = new HashMap<>();
        for (int place = 0; place < 3_000; place++) {
            long key = random.nextLong(-1_000, 1_000) * (1L << random.nextInt(3) * 16);
            long amount = random.nextLong(-50, 50);
            first.putIfAbsent(key, place);
            sums.merge(first.get(key), amount, Long::sum);
            places.add(key, place, amount);
        }
        assertEquals(sums, held(places));
    }

    @Test
    void whatIsHeldGrowsWithTheKinds() {
        for (int kinds : new int[] {0, 1, 511, 512, 513, 1_025, 5_000}) {
            AlikePlaces places = new AlikePlaces();
            for (int kind = 0; kind < kinds; kind++) {
                places.add(7L * kind, kind, 2);
                places.add(7L * kind, kind + 10_000, 1);
            }
            Map<Integer, Long> held = held(places);
            assertEquals(kinds, held.size());
            assertEquals(3L * kinds, held.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    @Test
    void aSumBeyondLongIsNoAmount() {
        AlikePlaces places = new AlikePlaces();
        places.add(0, 0, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> places.add(0, 1, 1));
    }
}
