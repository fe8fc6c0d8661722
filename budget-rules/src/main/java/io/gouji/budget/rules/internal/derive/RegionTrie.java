package io.gouji.budget.rules.internal.derive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Printed regions by their places, one dimension a level, so that the regions above another are found by stepping from
 * one dimension's ancestors to the next instead of by comparing regions with one another. Not thread-safe while it
 * grows.
 */
final class RegionTrie {

    private static final int SEARCHED = 4;
    private static final int FEW = 64;

    private int[] places = new int[2];
    private RegionTrie[] below = new RegionTrie[2];
    private int size;
    private int id = -1;
    private RegionTrie @Nullable [] ofPlace;        // from the first place on, once it is known to be worth it
    private @Nullable RegionTrie only;              // below the only place, once no other comes
    private int onlyPlace;

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

    /** Places of one dimension are mostly close to each other: then each has its entry, and none is searched for. */
    private void index() {
        if (size == 1) {
            only = below[0];
            onlyPlace = places[0];
        }
        int range = places[Math.max(0, size - 1)] - places[0] + 1;
        if (size > SEARCHED && range < Math.max(FEW, 4 * size)) {
            ofPlace = new RegionTrie[range];
            for (int child = 0; child < size; child++) {
                ofPlace[places[child] - places[0]] = below[child];
            }
        }
        for (int child = 0; child < size; child++) {
            below[child].index();
        }
    }

    /** What lies below that place, or null. */
    private @Nullable RegionTrie find(int place) {
        if (only != null) {
            return onlyPlace == place ? only : null;
        }
        if (ofPlace != null) {
            int at = place - places[0];
            return at >= 0 && at < ofPlace.length ? ofPlace[at] : null;
        }
        if (size > SEARCHED) {
            int at = Arrays.binarySearch(places, 0, size, place);
            return at >= 0 ? below[at] : null;
        }
        for (int child = 0; child < size; child++) {
            if (places[child] == place) {
                return below[child];
            }
        }
        return null;
    }

    /**
     * Returns for each of so many regions those above it, in no order; all are looked for at once, so that what they
     * share is walked once. Nothing is added after that.
     *
     * @param ways the places at or above each place
     */
    int[][] above(int regions, int[][] ways) {
        index();
        int[][] above = new int[regions][];
        above(new RegionTrie[] {this}, 1, ways, above);
        return above;
    }

    private void above(RegionTrie[] around, int count, int[][] ways, int[][] result) {
        if (id >= 0) {
            result[id] = ids(around, count, id);
        }
        for (int child = 0; child < size; child++) {
            int[] way = ways[places[child]];
            RegionTrie[] next = new RegionTrie[count * way.length];
            below[child].above(next, steps(around, count, way, next), ways, result);
        }
    }

    private static int steps(RegionTrie[] around, int count, int[] way, RegionTrie[] next) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            for (int place : way) {
                RegionTrie step = around[i].find(place);
                if (step != null) {
                    next[found++] = step;
                }
            }
        }
        return found;
    }

    private static int[] ids(RegionTrie[] leaves, int count, int but) {
        int[] ids = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (leaves[i].id != but) {
                ids[kept++] = leaves[i].id;
            }
        }
        return kept == count ? ids : Arrays.copyOf(ids, kept);
    }

    /** Returns the regions with a place among those of every level, in no order. */
    int[] collect(int[][] up, int[] levels) {
        RegionTrie[] around = {this};
        int count = 1;
        for (int level : levels) {
            RegionTrie[] next = new RegionTrie[count * up[level].length];
            count = steps(around, count, up[level], next);
            around = next;
        }
        return ids(around, count, -1);
    }
}
