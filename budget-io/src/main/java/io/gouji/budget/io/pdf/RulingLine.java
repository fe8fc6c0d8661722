package io.gouji.budget.io.pdf;

/**
 * A horizontal or vertical line on a page.
 *
 * @param at its height on the page, or of a vertical line its distance from the left
 * @param from its left or upper end
 * @param to its right or lower end
 */
record RulingLine(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }
}
