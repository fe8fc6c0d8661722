package io.gouji.budget.io.xls;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A sheet under construction. */
final class XlsSheet {

    private final String name;
    private final boolean visible;
    private final Map<Long, String> texts = new TreeMap<>();
    private final List<int[]> merged = new ArrayList<>();        // first and last row, first and last column

    XlsSheet(String name, boolean visible) {
        this.name = name;
        this.visible = visible;
    }

    String name() {
        return name;
    }

    boolean isVisible() {
        return visible;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Puts a text into a cell; damaged files name columns that no sheet has, which no program shows. */
    void put(int row, int column, String text) {
        if (!text.isEmpty() && row >= 0 && column >= 0 && column < Grid.MAX_COLUMNS) {
            texts.put(key(row, column), text);
        }
    }

    void merge(int top, int bottom, int left, int right) {
        if (top >= 0 && top <= bottom && left >= 0 && left <= right && right < Grid.MAX_COLUMNS) {
            merged.add(new int[] {top, bottom, left, right});
        }
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    /** Returns the sheet as a grid: merged areas are one cell, what lies under them shows nothing. */
    Grid grid() {
        List<SourceCell> cells = new ArrayList<>();
        int last = texts.keySet().stream().mapToInt(key -> (int) (key >> 16)).max().orElse(0);
        Set<Long> covered = new HashSet<>();
        for (int[] area : merged) {
            addMerged(area, last, covered, cells);
        }
        texts.forEach((key, text) -> {
            if (!covered.contains(key)) {
                cells.add(cell(text, (int) (key >> 16), (int) (key & 0xFFFF), 1, 1));
            }
        });
        return Grid.of(name, cells, Place.sheet(name, 0, 0));
    }

    private void addMerged(int[] area, int last, Set<Long> covered, List<SourceCell> cells) {
        int bottom = Math.min(area[1], last);
        List<Long> places = new ArrayList<>();
        for (int row = area[0]; row <= bottom; row++) {
            for (int column = area[2]; column <= area[3]; column++) {
                places.add(key(row, column));
            }
        }
        boolean free = !places.isEmpty() && covered.size() + places.size() <= Grid.MAX_AREA
                && places.stream().noneMatch(covered::contains);
        if (free) {
            covered.addAll(places);
            cells.add(cell(texts.getOrDefault(places.get(0), ""), area[0], area[2], bottom - area[0] + 1,
                    area[3] - area[2] + 1));
        }
    }

    private SourceCell cell(String text, int row, int column, int rowSpan, int columnSpan) {
        return new SourceCell(text, row, column, rowSpan, columnSpan, Place.sheet(name, row + 1, column + 1));
    }
}
