package io.gouji.budget.rules.internal.derive;

import java.util.Arrays;

/**
 * Printed regions by their places, one dimension a level, so that the regions above another are found by stepping from
 * one dimension's ancestors to the next instead of by comparing regions with one another. Not thread-safe while it
 * grows.
 */
final class RegionTrie {

    private int[] places = new int[2];
    private RegionTrie[] below = new RegionTrie[2];
    private int size;
    private int id = -1;

    /** Adds a region: its place on each level, in the order of the levels. */
    void add(int[] path, int[] levels, int region) {
        RegionTrie node = this;
        for (int level : levels) {
            node = node.step(path[level]);
        }
        node.id = region;
    }

    private RegionTrie step(int place) {
        int at = Arrays.binarySearch(places, 0, size, place);
        return at >= 0 ? below[at] : insert(-at - 1, place);
    }

    private RegionTrie insert(int at, int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            below = Arrays.copyOf(below, 2 * size);
        }
        System.arraycopy(places, at, places, at + 1, size - at);
        System.arraycopy(below, at, below, at + 1, size - at);
        places[at] = place;
        below[at] = new RegionTrie();
        size++;
        return below[at];
    }

    /** Collects the regions with a place among those of every level. */
    void collect(int[][] up, int[] levels, Ids found) {
        collect(up, levels, 0, found);
    }

    private void collect(int[][] up, int[] levels, int level, Ids found) {
        if (level == levels.length) {
            found.add(id);
            return;
        }
        int[] way = up[levels[level]];
        if (size == 1) {
            if (contains(way, places[0])) {
                below[0].collect(up, levels, level + 1, found);
            }
            return;
        }
        for (int place : way) {
            int at = Arrays.binarySearch(places, 0, size, place);
            if (at >= 0) {
                below[at].collect(up, levels, level + 1, found);
            }
        }
    }

    static boolean contains(int[] way, int place) {
        for (int each : way) {
            if (each == place) {
                return true;
            }
        }
        return false;
    }

    /** Numbers of regions as they are found. */
    static final class Ids {
        private int[] ids = new int[8];
        private int count;

        private void add(int id) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, 2 * count);
            }
            ids[count++] = id;
        }

        /** Those found, in ascending order. */
        int[] sorted() {
            int[] sorted = Arrays.copyOf(ids, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
