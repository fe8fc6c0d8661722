package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Maps the coordinates of a page to those of its reader: points from the upper left corner, turned as it is shown. */
final class PageFrame {

    private static final int QUARTER = 90;

    private final PDRectangle box;
    private final int turns;        // clockwise quarters

    private PageFrame(PDRectangle box, int turns) {
        this.box = box;
        this.turns = turns;
    }

    static PageFrame of(PDPage page) {
        return new PageFrame(page.getCropBox(), Math.floorMod(page.getRotation() / QUARTER, 4));
    }

    double x(double x, double y) {
        return switch (turns) {
            case 1 -> y - box.getLowerLeftY();
            case 2 -> box.getUpperRightX() - x;
            case 3 -> box.getUpperRightY() - y;
            default -> x - box.getLowerLeftX();
        };
    }

    double y(double x, double y) {
        return switch (turns) {
            case 1 -> x - box.getLowerLeftX();
            case 2 -> y - box.getLowerLeftY();
            case 3 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }

    Box page() {
        boolean sideways = turns % 2 == 1;
        return new Box(0, 0, sideways ? box.getHeight() : box.getWidth(), sideways ? box.getWidth() : box.getHeight());
    }
}
