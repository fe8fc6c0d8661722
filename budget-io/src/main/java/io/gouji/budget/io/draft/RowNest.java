package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which row of a panel lies inside of which, by their ordinals, by 其中 and by labels that come again. */
final class RowNest {

    private static final List<Pattern> LEVELS = List.of(Pattern.compile("^[一二三四五六七八九十廿卅百]{1,4}[、.].*"),
            Pattern.compile("^\\([一二三四五六七八九十廿卅百]{1,4}\\).*"), Pattern.compile("^[0-9]{1,2}[、.](?![0-9]).*"),
            Pattern.compile("^\\([0-9]{1,2}\\).*"));
    private static final int NO_LEVEL = 0;

    private final Deque<Head> heads = new ArrayDeque<>();
    private @Nullable DraftedRow last;

    /** A row that others may lie inside of, and how deep its ordinal is. */
    private record Head(DraftedRow row, int level) {
    }

    /** The last row that words explain; empty before there is one. */
    Optional<DraftedRow> last() {
        return Optional.ofNullable(last);
    }

    /** Tells that the row stands in the panel. */
    void follow(DraftedRow row) {
        last = row.own.isNone() ? row : last;
    }

    /**
     * Places a row of a deeper ordinal, or of 其中, or one said before, inside of the row that heads it.
     *
     * @param filled how deep the columns of labels say that it lies; 0 if only its ordinal tells
     * @param known true if words explain it
     * @param isSaid true if the panel has a row of that label already
     */
    void place(DraftedRow draft, String key, int filled, boolean known, boolean isSaid) {
        int level = filled > 0 ? filled : level(key);
        while (level > NO_LEVEL && !heads.isEmpty() && heads.peek().level >= level) {
            heads.pop();
        }
        Head head = heads.peek();
        if (key.startsWith("其中") && last != null) {
            draft.region = DocumentWords.inside(last.region, draft.region);
            push(draft, level);
        } else if (draft.isTotal) {
            return;
        } else if (head != null && isDeeper(draft, level, head, known)) {
            inside(draft, head.row, known);
            push(draft, level);
        } else if (head != null && isSaid && isVintage(heads.peekLast().row)) {
            inside(draft, heads.peekLast().row, known);
        } else {
            heads.clear();
            push(draft, level);
        }
    }

    private static boolean isDeeper(DraftedRow draft, int level, Head head, boolean known) {
        boolean economic = !draft.region.isRoot(Dimension.ECONOMIC);
        return head.level > NO_LEVEL && (level > head.level || level == NO_LEVEL && (!known || economic));
    }

    private void push(DraftedRow draft, int level) {
        if (level > NO_LEVEL || heads.isEmpty()) {
            heads.push(new Head(draft, level));
        }
    }

    private static void inside(DraftedRow draft, DraftedRow head, boolean known) {
        draft.group = known && head.own.isNone() ? head.label : "";
        draft.head = head;
        draft.region = DocumentWords.inside(head.region, draft.region);
    }

    private static boolean isVintage(DraftedRow row) {
        return !row.region.isRoot(Dimension.VINTAGE) || !row.region.isRoot(Dimension.USE);
    }

    private static int level(String key) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(key).matches()) {
                return i + 1;
            }
        }
        return NO_LEVEL;
    }
}
