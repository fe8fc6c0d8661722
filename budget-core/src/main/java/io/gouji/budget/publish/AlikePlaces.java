package io.gouji.budget.publish;

import java.util.Arrays;

/**
 * Places that belong to the same rows and columns, each once, with what stands at all of them: an open hash table
 * over plain numbers, since there are a million places and few of a kind.
 */
final class AlikePlaces {

    private static final int FREE = -1;

    private long[] keys = new long[1 << 10];
    private long[] sums = new long[1 << 10];
    private int[] places = new int[1 << 10];
    private int size;

    AlikePlaces() {
        Arrays.fill(places, FREE);
    }

    /** Takes one of the places. */
    interface Consumer {
        void accept(int place, long amount);
    }

    /**
     * Adds what stands at a place to that of the places like it.
     *
     * @param key the same for places that are alike
     */
    void add(long key, int place, long amount) {
        int slot = slot(keys, places, key);
        if (places[slot] == FREE) {
            keys[slot] = key;
            places[slot] = place;
            size++;
        }
        sums[slot] = Math.addExact(sums[slot], amount);
        if (size * 2 > places.length) {
            grow();
        }
    }

    /** One place of each kind, with what stands at all of them. */
    void forEach(Consumer consumer) {
        for (int slot = 0; slot < places.length; slot++) {
            if (places[slot] != FREE) {
                consumer.accept(places[slot], sums[slot]);
            }
        }
    }

    private static int slot(long[] keys, int[] places, long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & places.length - 1;
        while (places[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] newKeys = new long[keys.length * 2];
        long[] newSums = new long[keys.length * 2];
        int[] newPlaces = new int[keys.length * 2];
        Arrays.fill(newPlaces, FREE);
        for (int old = 0; old < places.length; old++) {
            if (places[old] != FREE) {
                int slot = slot(newKeys, newPlaces, keys[old]);
                newKeys[slot] = keys[old];
                newSums[slot] = sums[old];
                newPlaces[slot] = places[old];
            }
        }
        keys = newKeys;
        sums = newSums;
        places = newPlaces;
    }
}
