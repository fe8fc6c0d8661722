package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.List;

/**
 * Characters that follow each other on a baseline without a gap. Coordinates are points from the page's upper left
 * corner, as the text is read.
 *
 * @param joints the places inside where the file sets the position anew
 * @param direction 0 for upright text, 1 for text that runs up the page, 2 upside down, 3 down, 4 aslant
 */
record TextRun(String text, double left, double right, double baseline, double size, int direction,
        List<Joint> joints) {

    /** A place inside a run: the index of the character after it, the end of the one before, and the gap between. */
    record Joint(int index, double at, double gap) {
    }


    static final int ASLANT = 4;
    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.2;
    private static final double MIDDLE = 0.3;

    Box box() {
        return new Box(left, baseline - ASCENT * size, right, baseline + DESCENT * size);
    }

    double middle() {
        return baseline - MIDDLE * size;
    }

    double center() {
        return (left + right) / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Returns the same run elsewhere. */
    TextRun moved(double along, double across) {
        return new TextRun(text, left + along, right + along, baseline + across, size, 0, joints.stream()
                .map(each -> new Joint(each.index(), each.at() + along, each.gap())).toList());
    }

    /** Returns the part before the joint, or after it. */
    TextRun part(Joint joint, boolean before) {
        return before ? new TextRun(text.substring(0, joint.index()), left, joint.at(), baseline, size, direction,
                joints.stream().filter(each -> each.index() < joint.index()).toList())
                : new TextRun(text.substring(joint.index()), joint.at() + joint.gap(), right, baseline, size, direction,
                joints.stream().filter(each -> each.index() > joint.index()).map(each -> new Joint(each.index()
                        - joint.index(), each.at(), each.gap())).toList());
    }
}
