package io.gouji.budget.rules.internal.relation;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Many short lists of numbers (编号表), each of which grows by itself. */
public final class IntLists {

    private static final int[] NONE = {};

    private final int[][] lists;
    private final int[] sizes;

    public IntLists(int size) {
        lists = new int[size][];
        sizes = new int[size];
        Arrays.fill(lists, NONE);
    }

    public void add(int list, int number) {
        if (sizes[list] == lists[list].length) {
            lists[list] = Arrays.copyOf(lists[list], Math.max(4, 2 * sizes[list]));
        }
        lists[list][sizes[list]++] = number;
    }

    /** Returns what each number becomes. A stream for each of many short lists would cost more than the lists do. */
    public static int[] map(int[] numbers, IntUnaryOperator each) {
        int[] result = new int[numbers.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = each.applyAsInt(numbers[i]);
        }
        return result;
    }

    /** Returns the lists, each as long as what was added to it; nothing can be added any more. */
    public int[][] toArrays() {
        for (int list = 0; list < lists.length; list++) {
            if (lists[list].length > sizes[list]) {
                lists[list] = Arrays.copyOf(lists[list], sizes[list]);
            }
        }
        return lists;
    }
}
