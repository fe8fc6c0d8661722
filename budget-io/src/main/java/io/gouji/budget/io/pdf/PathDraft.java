package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path under construction, in coordinates of the page as shown: what of it is a ruling line once it is painted. */
final class PathDraft {

    /** A filled rectangle no thicker than this, in points, is a line. */
    private static final double THIN = 3;
    private static final double SLANT = 1;
    private static final int MAX_POINTS = 100_000;

    private final List<double[]> segments = new ArrayList<>();      // x, y, x, y, number of the subpath
    private double startX;
    private double startY;
    private double x;
    private double y;
    private int subpath;
    private boolean curved;

    void move(double toX, double toY) {
        subpath++;
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    void line(double toX, double toY) {
        if (segments.size() < MAX_POINTS) {
            segments.add(new double[] {x, y, toX, toY, subpath});
        }
        x = toX;
        y = toY;
    }

    void curve(double toX, double toY) {
        curved = true;
        line(toX, toY);
    }

    void close() {
        if (x != startX || y != startY) {
            line(startX, startY);
        }
    }

    void clear() {
        segments.clear();
        curved = false;
    }

    /** Returns the box around the path; empty if there is none. */
    Optional<Box> bounds() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(bounds(segments));
    }

    private static Box bounds(List<double[]> segments) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] each : segments) {
            left = Math.min(left, Math.min(each[0], each[2]));
            right = Math.max(right, Math.max(each[0], each[2]));
            top = Math.min(top, Math.min(each[1], each[3]));
            bottom = Math.max(bottom, Math.max(each[1], each[3]));
        }
        return new Box(left, top, right, bottom);
    }

    /** Adds the lines that stroking the path draws. */
    void stroke(Box clip, List<RulingLine> lines) {
        if (curved) {
            return;
        }
        for (double[] each : segments) {
            if (Math.abs(each[1] - each[3]) <= SLANT) {
                add(true, (each[1] + each[3]) / 2, each[0], each[2], clip, lines);
            } else if (Math.abs(each[0] - each[2]) <= SLANT) {
                add(false, (each[0] + each[2]) / 2, each[1], each[3], clip, lines);
            }
        }
    }

    /** Adds the thin rectangles among what filling the path paints. */
    void fill(Box clip, List<RulingLine> lines) {
        if (curved) {
            return;
        }
        int start = 0;
        for (int i = 1; i <= segments.size(); i++) {
            if (i == segments.size() || segments.get(i)[4] != segments.get(start)[4]) {
                Box box = bounds(segments.subList(start, i));
                if (box.height() <= THIN && box.width() > box.height()) {
                    add(true, (box.top() + box.bottom()) / 2, box.left(), box.right(), clip, lines);
                } else if (box.width() <= THIN && box.height() > box.width()) {
                    add(false, (box.left() + box.right()) / 2, box.top(), box.bottom(), clip, lines);
                }
                start = i;
            }
        }
    }

    private static void add(boolean horizontal, double at, double one, double other, Box clip,
            List<RulingLine> lines) {
        double least = horizontal ? clip.left() : clip.top();
        double most = horizontal ? clip.right() : clip.bottom();
        double from = Math.max(least, Math.min(one, other));
        double to = Math.min(most, Math.max(one, other));
        boolean inside = horizontal ? at >= clip.top() - THIN && at <= clip.bottom() + THIN
                : at >= clip.left() - THIN && at <= clip.right() + THIN;
        if (inside && to > from) {
            lines.add(new RulingLine(horizontal, at, from, to));
        }
    }
}
