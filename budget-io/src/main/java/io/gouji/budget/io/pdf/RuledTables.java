package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables of a page among its ruling lines: lines that meet belong together. */
final class RuledTables {

    private static final int MAX_LINES = 5_000;

    private RuledTables() {
    }

    /** Returns the grids with more than one cell, from above. */
    static List<RuledGrid> of(List<RulingLine> pieces) {
        List<RulingLine> across = RulingLines.joined(pieces, true);
        List<RulingLine> down = RulingLines.joined(pieces, false);
        if (across.size() + down.size() > MAX_LINES) {
            throw new PdfLimit(
                    Expectation.of("page must have at most {} ruling lines that are no parts of others", MAX_LINES),
                    across.size() + down.size() + " lines");
        }
        return met(across, down).stream().map(RuledGrid::of).filter(grid -> grid.cells().size() > 1)
                .sorted(Comparator.comparingDouble((RuledGrid grid) -> grid.box().top())
                        .thenComparingDouble(grid -> grid.box().left()))
                .toList();
    }

    private static List<List<RulingLine>> met(List<RulingLine> across, List<RulingLine> down) {
        int[] root = new int[across.size() + down.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (meet(across.get(i), down.get(j))) {
                    root[find(root, i)] = find(root, across.size() + j);
                }
            }
        }
        Map<Integer, List<RulingLine>> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(find(root, i), each -> new ArrayList<>())
                    .add(i < across.size() ? across.get(i) : down.get(i - across.size()));
        }
        return new ArrayList<>(groups.values());
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static boolean meet(RulingLine across, RulingLine down) {
        double near = RulingLines.NEAR;
        return across.from() - near <= down.at() && down.at() <= across.to() + near
                && down.from() - near <= across.at() && across.at() <= down.to() + near;
    }
}
