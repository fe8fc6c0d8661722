package io.gouji.budget.table;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.RowMeaning.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the rows of one panel may mean by themselves. It follows from the declaration and the row's own words, so it is
 * worked out once for all documents of a template, and a row that was met before has the very same address and region
 * again.
 */
final class PanelMeanings {

    private final Panel panel;
    private final Form.Kind kind;
    private final Map<RowRule.Kind, Region> lists = new EnumMap<>(RowRule.Kind.class);
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final MeaningMemo memo = new MeaningMemo();
    private final boolean areOwnersOfProjects;

    PanelMeanings(Panel panel, Form.Kind kind) {
        this.panel = panel;
        this.kind = kind;
        List<RowRule> fixed = panel.rows().stream().filter(rule -> rule.kind() == RowRule.Kind.LABEL).toList();
        fixed.forEach(rule -> rule.names().forEach(name -> groups.add(Labels.key(RowRule.group(name)))));
        fixed.forEach(rule -> rule.names().forEach(name -> add(rule, name)));
        panel.rows().stream().filter(rule -> rule.kind() != RowRule.Kind.LABEL)
                .forEach(rule -> lists.put(rule.kind(), region(rule)));
        this.areOwnersOfProjects = hasProjects() && !lists.containsKey(RowRule.Kind.NAMES)
                && !lists.containsKey(RowRule.Kind.CLASSES);
    }

    private void add(RowRule rule, String name) {
        String group = Labels.key(RowRule.group(name));
        Label label = new Label(under(rule.names().get(0)), region(rule), group,
                rule.names().stream().map(Labels::key).filter(groups::contains).findFirst());
        labels.computeIfAbsent(Labels.key(RowRule.lastPart(name)), key -> new ArrayList<>()).add(label);
        if (!group.isEmpty()) {
            labels.computeIfAbsent(Labels.key(name), key -> new ArrayList<>()).add(label);
        }
    }

    private Region region(RowRule rule) {
        return panel.region().and(rule.region());
    }

    int columns() {
        return panel.columns().size();
    }

    /** Whether rows may say the same as others do, as those of goals and prose may. */
    boolean mayRepeat() {
        return kind != Form.Kind.MONEY;
    }

    boolean isProse() {
        return kind == Form.Kind.PROSE;
    }

    boolean hasProjects() {
        return lists.containsKey(RowRule.Kind.PROJECTS);
    }

    /**
     * The meanings that the words of a row may have: one for each label of the form that it may be, or one, or none.
     */
    List<RowMeaning> of(PrintedRow row) {
        if (isNothing(row)) {
            return List.of();
        }
        List<RowMeaning> known = memo.find(row);
        return known != null ? known : memo.keep(row, workedOut(row));
    }

    /** A project names its owner and has no code: by itself it means nothing, and there are many of them. */
    private boolean isNothing(PrintedRow row) {
        return areOwnersOfProjects && row.code().isEmpty() && !row.owner().isEmpty();
    }

    /** What every row of projects measures, if there are any. */
    Region projects() {
        return lists.get(RowRule.Kind.PROJECTS);
    }

    private List<RowMeaning> workedOut(PrintedRow row) {
        String name = Labels.withoutOrdinal(Labels.key(row.name()));
        String owner = Labels.key(row.owner());         // a name of blanks and quotation marks alone is none
        boolean bare = row.code().isEmpty() && (row.owner().isEmpty() || lists.containsKey(RowRule.Kind.NAMES));
        if (bare && labels.containsKey(name)) {
            return labels.get(name).stream().map(label -> labelled(label, owner)).toList();
        }
        List<RowMeaning> coded = byCode(row.code(), name);
        return coded.isEmpty() ? byName(name, owner) : coded;
    }

    /** In a table of one project, every row is that project's. */
    private static RowMeaning labelled(Label label, String owner) {
        Region region = owner.isEmpty() ? label.region() : label.region().withProject(List.of(owner));
        return RowMeaning.of(owned(owner, label.key()), region, label);
    }

    private List<RowMeaning> byCode(String code, String name) {
        if (lists.containsKey(RowRule.Kind.FUNCTIONS) && FunctionCode.isValid(code)) {
            Region region = lists.get(RowRule.Kind.FUNCTIONS).with(FunctionCode.of(code));
            return List.of(RowMeaning.of(isProse() ? under(code) : code, region));
        }
        if (lists.containsKey(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(code)) {
            Region region = lists.get(RowRule.Kind.ECONOMICS).with(EconomicCode.of(code));
            return List.of(RowMeaning.of(isProse() ? under(name) : code, region));
        }
        if (lists.containsKey(RowRule.Kind.UNITS) && UnitCode.isValid(code)) {
            return List.of(RowMeaning.of(code, lists.get(RowRule.Kind.UNITS).with(UnitCode.of(code))));
        }
        return List.of();
    }

    private List<RowMeaning> byName(String name, String owner) {
        if (lists.containsKey(RowRule.Kind.CLASSES)) {
            Region classes = lists.get(RowRule.Kind.CLASSES);
            return Catalogue.standard().functionClassNamed(name)
                    .map(code -> RowMeaning.of(under(name), classes.with(code))).stream().toList();
        }
        if (lists.containsKey(RowRule.Kind.NAMES) && isName(name)) {
            List<String> path = owner.isEmpty() ? List.of(name) : List.of(owner, name);
            return List.of(RowMeaning.of(owned(owner, under(name)), lists.get(RowRule.Kind.NAMES).withProject(path)));
        }
        return List.of();
    }

    /** What stands in a declared group is no name: it is one of the group's rows or unknown. */
    private boolean isName(String name) {
        String path = RowRule.group(name);
        return !name.isEmpty() && (path.isEmpty() || !groups.contains(path));
    }

    private static String owned(String owner, String key) {
        return owner.isEmpty() ? key : owner + "/" + key;
    }

    private String under(String name) {
        return panel.name().isEmpty() ? name : panel.name() + "/" + name;
    }

    /** What a row of this panel may be, for the reason why one is not. */
    String expected() {
        List<String> kinds = new ArrayList<>();
        lists.keySet().forEach(list -> kinds.add("one of the " + list.name().toLowerCase(Locale.ROOT)));
        panel.rows().stream().filter(rule -> rule.kind() == RowRule.Kind.LABEL).findFirst()
                .ifPresent(rule -> kinds.add("a label of the form, such as '" + rule.names().get(0) + "'"));
        return String.join(" or ", kinds);
    }
}
