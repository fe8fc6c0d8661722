package io.gouji.budget.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts runs into lines by their baselines. */
final class LineBuilder {

    private static final double NEAR = 0.4;         // of the size of the type
    private static final double SAME = 0.15;

    private LineBuilder() {
    }

    /** Returns the runs by lines from above, those of a line from the left; what is drawn twice is there once. */
    static List<List<TextRun>> lines(List<TextRun> runs) {
        List<TextRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(TextRun::baseline));
        List<List<TextRun>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted, start, i)) {
                List<TextRun> line = new ArrayList<>(sorted.subList(start, i));
                line.sort(Comparator.comparingDouble(TextRun::left));
                lines.add(once(line));
                start = i;
            }
        }
        return lines;
    }

    private static boolean isBelow(List<TextRun> sorted, int start, int next) {
        TextRun first = sorted.get(start);
        TextRun last = sorted.get(next - 1);
        TextRun run = sorted.get(next);
        double size = Math.max(first.size(), run.size());
        return run.baseline() - last.baseline() > NEAR * Math.min(last.size(), run.size())
                || run.baseline() - first.baseline() > size / 2;
    }

    private static List<TextRun> once(List<TextRun> line) {
        List<TextRun> once = new ArrayList<>();
        for (TextRun run : line) {
            TextRun last = once.isEmpty() ? null : once.get(once.size() - 1);
            boolean again = last != null && last.text().equals(run.text()) && run.left() - last.left()
                    < SAME * run.size();
            if (!again) {
                once.add(run);
            }
        }
        return once;
    }
}
