package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.List;

/**
 * A smallest set of printed cells to set aside so that one cause of contradiction is gone (放开的单元格).
 *
 * @param sources the ids of the cells, ascending
 * @param ranges  for each cell the amounts that all others leave to it, once these cells are set aside
 */
public record Release(List<Integer> sources, List<Range> ranges) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The lists, copied. */
    public Release {
        sources = List.copyOf(sources);
        ranges = List.copyOf(ranges);
    }
}
