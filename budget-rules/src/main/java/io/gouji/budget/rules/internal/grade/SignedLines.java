package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The lines that may be negative (可为负数的行): those that a document prints so, and those that its forms let be so.
 * Amounts that have money in common with one of them, on the same side or on the other, which it balances, may be less
 * than zero, so that a part can exceed its whole; all others are no less than zero. A negative total above printed
 * parts is no line: it takes a negative part, and where none is printed the total contradicts its parts. A change since
 * last year may fall as well as rise.
 */
final class SignedLines {

    static final SignedLines NONE = new SignedLines(List.of());

    private final List<Region> lines;

    private SignedLines(List<Region> lines) {
        this.lines = lines;
    }

    static SignedLines of(Layout layout, long[] amounts, boolean[] printed) {
        if (layout.signed().isEmpty() && LongStream.of(amounts).noneMatch(amount -> amount < 0)) {
            return NONE;
        }
        Set<Region> lines = new LinkedHashSet<>();
        for (int cell = 0; cell < amounts.length; cell++) {
            boolean below = printed[cell] && amounts[cell] < 0 && layout.isAmount(cell)
                    && !hasPrintedParts(layout, printed, cell);
            if (below || layout.signed().get(cell)) {
                lines.add(layout.region(cell).without(Dimension.SIDE));
            }
        }
        return new SignedLines(List.copyOf(lines));
    }

    private static boolean hasPrintedParts(Layout layout, boolean[] printed, int cell) {
        Region region = layout.region(cell);
        for (int other = 0; other < printed.length; other++) {
            if (printed[other] && layout.formOf[other] == layout.formOf[cell] && region.contains(layout.region(other))
                    && !layout.region(other).equals(region)) {
                return true;
            }
        }
        return false;
    }

    /** The same with another line that may be negative. */
    SignedLines with(Region line) {
        Set<Region> more = new LinkedHashSet<>(lines);
        more.add(line.without(Dimension.SIDE));
        return new SignedLines(List.copyOf(more));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns true if some of a line that may be negative may belong to the region, or if it is a change. */
    boolean mayBeNegative(Region region) {
        if (lines.isEmpty() || region.isChange()) {
            return region.isChange();
        }
        Region either = region.without(Dimension.SIDE);
        return lines.stream().anyMatch(line -> !line.isDisjointFrom(either));
    }

    /** Returns true if the relation leaves something over that may be less than nothing, and so says nothing. */
    boolean loosens(Layout layout, Sum sum) {
        if (lines.isEmpty()) {                      // what is left over of a change is one, whatever it consists of
            return !layout.changes().isEmpty() && sum.hasRest() && sum.rule() != Rule.OWN_BOUND
                    && layout.changes().get(sum.anchor());
        }
        return sum.rule() != Rule.OWN_BOUND         // what is declared does not rest on signs
                && (loosens(layout, sum, sum.wholeRest()) || loosens(layout, sum, sum.partsRest()));
    }

    private boolean loosens(Layout layout, Sum sum, Remainder rest) {
        return rest.isNameless() ? sum.figures().mapToObj(layout::region).anyMatch(this::mayBeNegative)
                : rest.pieces().stream().anyMatch(this::mayBeNegative);
    }
}
