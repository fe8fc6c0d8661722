package io.gouji.budget.table;

import io.gouji.budget.cube.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows of one panel of a table mean, told in the order printed: a label that stands in several groups belongs
 * to the group whose row came last, or else to the first group that has no such row yet.
 */
final class PanelRows {

    private final PanelMeanings meanings;
    private final RowMeaning[] projects;        // by place; null where the place is not certain
    private final Set<Region> seen;
    private String group = "";

    /** The rows of that panel among all rows of a table. */
    PanelRows(PanelMeanings meanings, int panel, List<PrintedRow> printed) {
        this.meanings = meanings;
        this.seen = new HashSet<>(printed.size() * 2);
        this.projects = meanings.hasProjects() ? ProjectRows.meanings(meanings, panel, printed)
                : new RowMeaning[printed.size()];
    }

    PanelMeanings meanings() {
        return meanings;
    }

    /** Whether no row of that region was there before; goals and prose may say the same in several rows. */
    boolean isFirst(Region region) {
        return seen.add(region) || meanings.mayRepeat();
    }

    /** What the row in that place means; empty if the form declares no meaning. */
    Optional<RowMeaning> resolve(PrintedRow row, int position) {
        List<RowMeaning> found = meanings.of(row);
        if (found.isEmpty()) {
            return Optional.ofNullable(projects[position]);
        }
        RowMeaning meaning = found.size() == 1 ? found.get(0) : inGroup(found);
        meaning.label().flatMap(RowMeaning.Label::begins).ifPresent(path -> group = path);
        return Optional.of(meaning);
    }

    private RowMeaning inGroup(List<RowMeaning> found) {
        return found.stream().filter(each -> each.label().orElseThrow().group().equals(group)).findFirst()
                .or(() -> found.stream().filter(each -> !seen.contains(each.label().orElseThrow().region()))
                .findFirst())
                .orElse(found.get(0));
    }
}
