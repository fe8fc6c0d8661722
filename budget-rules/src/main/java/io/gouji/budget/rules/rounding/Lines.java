package io.gouji.budget.rules.rounding;

/** Arithmetic on the lines of a tableau. */
final class Lines {

    private static final double NOTHING = 1e-11;

    private Lines() {
    }

    /** What is left of a number after rounding errors: a very small one is zero. */
    static double clean(double x) {
        return Math.abs(x) < NOTHING ? 0 : x;
    }

    /** Puts a line in the place of a column of the target. */
    static void substitute(double[] target, int column, double[] line, int length) {
        double factor = target[column];
        if (factor == 0) {
            return;
        }
        target[column] = 0;
        for (int c = 0; c < length; c++) {
            if (line[c] != 0) {
                target[c] = clean(target[c] + factor * line[c]);
            }
        }
    }
}
