package io.gouji.budget.row;

import io.gouji.budget.cube.Region;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a form for the rows of one panel (行规则).
 *
 * @param name the panel's usual name, or an empty text; it stands in front of the address of a row without code
 * @param mayRepeat true if several rows may say the same, as those of goals and prose may
 * @param isProse true if a row is what a sentence speaks of
 * @param labels the rows known by their labels, in the order printed
 * @param lists the lists of codes or names with what their rows measure, the panel's region included
 * @param signed the lists whose amounts may be negative
 */
public record PanelRules(
        String name, boolean mayRepeat, boolean isProse, List<RowLabel> labels, Map<RowList, Region> lists,
        Set<RowList> signed) {

    /** Takes copies; the lists in their own order. */
    public PanelRules {
        labels = List.copyOf(labels);
        Map<RowList, Region> ordered = new EnumMap<>(RowList.class);
        ordered.putAll(lists);
        lists = ordered;
        signed = Set.copyOf(signed);
    }
}
