package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.List;

/** Turns a page so that most of its text is upright: a wide table is often drawn sideways. */
record PageTurn(int direction, Box page) {

    /** Returns the turn for a page with those runs. */
    static PageTurn of(List<TextRun> runs, Box page) {
        int[] count = new int[TextRun.ASLANT + 1];
        runs.forEach(run -> count[run.direction()] += run.text().length());
        int most = 0;
        for (int i = 1; i < TextRun.ASLANT; i++) {
            most = count[i] > count[most] ? i : most;
        }
        return new PageTurn(most, page);
    }

    TextRun turn(TextRun run) {
        if (run.direction() == direction) {
            double along = direction == 1 ? page.height() : direction == 2 ? page.width() : 0;
            double across = direction == 2 ? page.height() : direction == 3 ? page.width() : 0;
            return run.moved(along, across);
        }
        Box box = turn(shown(run));
        double middle = (box.top() + box.bottom()) / 2;
        double baseline = middle + run.baseline() - run.middle();
        return new TextRun(run.text(), box.left(), box.right(), baseline, run.size(), Math.max(1, run.direction()),
                java.util.List.of());
    }

    /** Returns the box of a run on the page as it is shown. */
    private static Box shown(TextRun run) {
        Box box = run.box();
        return switch (run.direction()) {
            case 1 -> new Box(box.top(), -box.right(), box.bottom(), -box.left());
            case 2 -> new Box(-box.right(), -box.bottom(), -box.left(), -box.top());
            case 3 -> new Box(-box.bottom(), box.left(), -box.top(), box.right());
            default -> box;
        };
    }

    private Box turn(Box box) {
        return switch (direction) {
            case 1 -> new Box(page.height() - box.bottom(), box.left(), page.height() - box.top(), box.right());
            case 2 -> new Box(page.width() - box.right(), page.height() - box.bottom(), page.width() - box.left(),
                    page.height() - box.top());
            case 3 -> new Box(box.top(), page.width() - box.right(), box.bottom(), page.width() - box.left());
            default -> box;
        };
    }

    RulingLine turn(RulingLine line) {
        Box box = turn(line.horizontal() ? new Box(line.from(), line.at(), line.to(), line.at())
                : new Box(line.at(), line.from(), line.at(), line.to()));
        boolean horizontal = line.horizontal() == (direction % 2 == 0);
        return horizontal ? new RulingLine(true, box.top(), box.left(), box.right())
                : new RulingLine(false, box.left(), box.top(), box.bottom());
    }

    double width() {
        return direction % 2 == 0 ? page.width() : page.height();
    }

    double height() {
        return direction % 2 == 0 ? page.height() : page.width();
    }
}
