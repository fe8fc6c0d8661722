package io.gouji.budget.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of lines that make one, as where each cell draws its own borders. */
final class RulingLines {

    /** Lines closer to each other than this, in points, are one. */
    static final double NEAR = 3;
    private static final double SAME = 1.5;

    private RulingLines() {
    }

    /** Returns the lines of one direction, by {@code at} and then {@code from}, pieces joined. */
    static List<RulingLine> joined(List<RulingLine> pieces, boolean horizontal) {
        List<RulingLine> sorted = new ArrayList<>(pieces.stream().filter(line -> line.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(RulingLine::at)).toList());
        List<RulingLine> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SAME
                    || sorted.get(i).at() - sorted.get(start).at() > NEAR) {
                join(sorted.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void join(List<RulingLine> level, List<RulingLine> joined) {
        level.sort(Comparator.comparingDouble(RulingLine::from));
        double at = level.stream().mapToDouble(RulingLine::at).average().orElse(0);
        double from = level.get(0).from();
        double to = level.get(0).to();
        for (RulingLine piece : level) {
            if (piece.from() > to + NEAR) {
                joined.add(new RulingLine(piece.horizontal(), at, from, to));
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        joined.add(new RulingLine(level.get(0).horizontal(), at, from, to));
    }

    /** Returns the middles of values that are near each other, ascending. */
    static double[] clustered(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        List<Double> middles = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[start] > NEAR) {
                middles.add((sorted[start] + sorted[i - 1]) / 2);
                start = i;
            }
        }
        return middles.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
