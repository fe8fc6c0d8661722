package io.gouji.budget.io.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins characters in the order drawn to runs. */
final class RunBuilder {

    private static final double GAP = 0.3;          // of the size of the type
    private static final double BACK = -0.5;
    private static final double SHIFT = 0.15;

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextRun.Joint> joints = new ArrayList<>();
    private int direction = -1;
    private double along;           // where the run begins and ends, and its last character began, along the text
    private double end;
    private double last;
    private double baseline;
    private double size;
    private String lastText = "";
    private boolean moved;

    /** The text position was set anew: what follows is not part of what went before by its order alone. */
    void move() {
        moved = true;
    }

    /** Adds a character that goes from one point of the page to another, in coordinates of the page as shown. */
    void add(String character, double x, double y, double width, double type, int towards) {
        double from = along(x, y, towards);
        double base = across(x, y, towards);
        if (!follows(from, base, type, towards)) {
            flush();
            begin(from, base, type, towards);
        } else if (isRepeated(character, from)) {
            return;                         // bold type made by drawing twice
        } else {
            if (needsBlank(character, from)) {
                text.append(' ');
            }
            if (moved) {
                joints.add(new TextRun.Joint(text.length(), end, from - end));
            }
        }
        text.append(character);
        lastText = character;
        last = from;
        end = Math.max(end, from + width);
        moved = false;
    }

    private boolean follows(double from, double base, double type, int towards) {
        if (towards != direction || text.isEmpty() || Math.abs(base - baseline) > SHIFT * size
                || Math.abs(type - size) > SHIFT * 2 * size) {
            return false;
        }
        double gap = from - end;
        return gap <= GAP * size && gap >= (moved ? -SHIFT : BACK) * size
                || lastText.isBlank() && gap <= 0 && from >= last;
    }

    private boolean isRepeated(String character, double from) {
        return character.equals(lastText) && Math.abs(from - last) < SHIFT * size && !character.isBlank();
    }

    /** Only words of letters and digits need it; Chinese characters are often set with a little room between. */
    private boolean needsBlank(String character, double from) {
        return from - end > GAP / 2 * size && isAscii(lastText) && isAscii(character)
                && Character.isLetter(lastText.charAt(lastText.length() - 1))
                && Character.isLetter(character.charAt(0));
    }

    private static boolean isAscii(String text) {
        return !text.isBlank() && text.charAt(0) < 0x80;
    }

    private void begin(double from, double base, double type, int towards) {
        direction = towards;
        along = from;
        end = from;
        baseline = base;
        size = type;
    }

    private static double along(double x, double y, int towards) {
        return switch (towards) {
            case 1 -> -y;
            case 2 -> -x;
            case 3 -> y;
            default -> x;
        };
    }

    private static double across(double x, double y, int towards) {
        return switch (towards) {
            case 1 -> x;
            case 2 -> -y;
            case 3 -> -x;
            default -> y;
        };
    }

    private void flush() {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text.toString(), along, end, baseline, size, direction,
                    List.copyOf(joints)));
            joints.clear();
            text.setLength(0);
            lastText = "";
        }
    }

    /** Returns the runs, each in the coordinates of its own direction: turned so that it reads from left to right. */
    List<TextRun> runs() {
        flush();
        return runs;
    }
}
