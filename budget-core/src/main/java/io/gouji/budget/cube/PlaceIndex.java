package io.gouji.budget.cube;

import io.gouji.budget.cube.BudgetLines.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the number of a place, and gives it one if it is new: an open hash table over plain numbers. */
final class PlaceIndex {

    private static final int SIZE = Dimension.values().length;
    private static final int FREE = -1;

    private final List<Map<Node, Integer>> numbers = new ArrayList<>();
    private int[] codes = new int[16 * SIZE];
    private int[] slots = new int[64];
    private int size;

    PlaceIndex() {
        Arrays.fill(slots, FREE);
        for (int i = 0; i < SIZE; i++) {
            numbers.add(new HashMap<>());
        }
    }

    int number(Region region) {
        if ((size + 1) * SIZE > codes.length) {
            codes = Arrays.copyOf(codes, Math.multiplyExact(codes.length, 2));
        }
        int start = size * SIZE;
        for (Dimension dimension : Dimension.values()) {
            Map<Node, Integer> known = numbers.get(dimension.ordinal());
            codes[start + dimension.ordinal()] =
                    region.node(dimension).map(node -> known.computeIfAbsent(node, key -> known.size() + 1)).orElse(0);
        }
        int slot = slot(slots, size);
        if (slots[slot] == FREE) {
            slots[slot] = size++;
            grow();
            return size - 1;
        }
        return slots[slot];
    }

    /** The slot of the place at that number, or the free one where it belongs. */
    private int slot(int[] table, int place) {
        int hash = 1;
        for (int i = place * SIZE; i < (place + 1) * SIZE; i++) {
            hash = 31 * hash + codes[i];
        }
        int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & table.length - 1;
        while (table[slot] != FREE && !isSame(table[slot], place)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isSame(int one, int two) {
        return Arrays.equals(codes, one * SIZE, (one + 1) * SIZE, codes, two * SIZE, (two + 1) * SIZE);
    }

    private void grow() {
        if (size * 2 < slots.length) {
            return;
        }
        int[] larger = new int[slots.length * 2];
        Arrays.fill(larger, FREE);
        for (int place = 0; place < size; place++) {
            larger[slot(larger, place)] = place;
        }
        slots = larger;
    }

    Places places() {
        Node[][] members = new Node[SIZE][];
        for (int i = 0; i < SIZE; i++) {
            Node[] nodes = new Node[numbers.get(i).size() + 1];
            numbers.get(i).forEach((node, number) -> nodes[number] = node);
            members[i] = nodes;
        }
        return Places.of(size, Arrays.copyOf(codes, size * SIZE), members);
    }
}
