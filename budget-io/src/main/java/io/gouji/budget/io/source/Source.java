package io.gouji.budget.io.source;

import io.gouji.budget.io.result.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A file as its format's adapter read it (来源): blocks in reading order, and what in the file could not be read. Knows
 * nothing of budgets. Immutable.
 *
 * @param name the name that problems give to the file; it may be empty
 * @param blocks the blocks in reading order; empty if nothing was readable
 * @param leftOut the texts that are no blocks, such as page numbers, in the order of the file
 * @param problems what the adapter could not read, in the order of the file
 */
public record Source(String name, List<Block> blocks, List<LeftOut> leftOut, List<Problem> problems) {

    /** The number of blocks that a source may have: 200,000. */
    public static final int MAX_BLOCKS = 200_000;

    /** Copies the lists. */
    public Source {
        Objects.requireNonNull(name, "name");
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        if (blocks.size() > MAX_BLOCKS) {
            throw new IllegalArgumentException("Source must have at most " + MAX_BLOCKS + " blocks, but had '"
                    + blocks.size() + "'");
        }
    }

    /** Returns a source that was read without problems. */
    public static Source of(String name, List<Block> blocks) {
        return new Source(name, blocks, List.of(), List.of());
    }

    /** Returns a source of which nothing was readable. */
    public static Source unreadable(String name, Problem problem) {
        return new Source(name, List.of(), List.of(), List.of(problem));
    }

    /** Returns the grids in reading order. */
    public List<Grid> grids() {
        return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    }
}
