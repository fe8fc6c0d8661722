package io.gouji.budget.io.result;

import java.io.Serializable;

/**
 * A rectangle on a page as it is seen (页面区域), in points of 1/72 inch from the page's upper left corner.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge, not left of {@code left}
 * @param bottom the lower edge, not above {@code top}
 */
public record Box(double left, double top, double right, double bottom) implements Serializable {

    /** Returns the smallest box around both. */
    public Box around(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Returns the width in points. */
    public double width() {
        return right - left;
    }

    /** Returns the height in points. */
    public double height() {
        return bottom - top;
    }
}
