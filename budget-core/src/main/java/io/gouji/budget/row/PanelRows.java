package io.gouji.budget.row;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of the rows of one panel of a table, taken in the order printed: a label that stands in several groups
 * belongs to the group whose row came last, or else to the first group that has no such row yet.
 */
public final class PanelRows {

    private final PanelMeanings meanings;
    // by position; null where a row is none, or its place not certain
    private final RowMeaning @Nullable [] projects;
    private final Set<Region> seen;
    private String group = "";
    private @Nullable RowMeaning item;                    // the last row of a code, among whose rows projects stand

    /** Returns the rows of that panel among all rows of a table. */
    public static PanelRows of(PanelMeanings meanings, int panel, List<RowText> printed) {
        return new PanelRows(meanings, panel, printed);
    }

    private PanelRows(PanelMeanings meanings, int panel, List<RowText> printed) {
        this.meanings = meanings;
        this.seen = new HashSet<>(printed.size() * 3 / 2);
        this.projects = meanings.hasProjects() ? ProjectRows.meanings(meanings, panel, printed) : null;
    }

    /** Returns what the rows of the panel may mean by themselves. */
    public PanelMeanings meanings() {
        return meanings;
    }

    /** Returns true if no row of that region was there before; goals and prose may say the same in several rows. */
    public boolean isFirst(Region region) {
        return seen.add(region) || meanings.mayRepeat();
    }

    /** Returns the meaning of the row in that position; null if the form declares no meaning. */
    public @Nullable RowMeaning resolve(RowText row, int position) {
        if (projects != null && projects[position] != null) {
            return projects[position];
        }
        List<RowMeaning> found = meanings.of(row);
        RowMeaning meaning = found.isEmpty() ? null : found.size() == 1 ? found.get(0) : inGroup(found);
        if (meanings.hasItemsByUnit() && meaning != null) {
            meaning = ofItem(row, meaning);
        }
        if (meaning != null) {
            meaning.label().flatMap(RowMeaning.Label::begins).ifPresent(path -> group = path);
        }
        return meaning;
    }

    /** Below the row of an item, a project without a code is money of that item. */
    private RowMeaning ofItem(RowText row, RowMeaning meaning) {
        if (!row.code().isEmpty()) {
            item = meaning;
        }
        boolean project = row.code().isEmpty() && !meaning.region().isRoot(Dimension.PROJECT);
        return !project || item == null ? meaning : RowMeaning.of(item.key() + "/" + Labels.key(row.name()),
                item.region().withProject(List.of(row.name())));
    }

    private RowMeaning inGroup(List<RowMeaning> found) {
        return found.stream().filter(each -> each.label().orElseThrow().group().equals(group)).findFirst()
                .or(() -> found.stream().filter(each -> !seen.contains(each.label().orElseThrow().region()))
                .findFirst())
                .orElse(found.get(0));
    }
}
