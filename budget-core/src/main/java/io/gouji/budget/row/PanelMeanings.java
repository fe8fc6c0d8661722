package io.gouji.budget.row;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import io.gouji.budget.row.RowMeaning.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The possible meanings of the rows of one panel by themselves. They follow from the declaration and the row's own
 * words, so it is worked out once for all documents of a template, and a row that was met before has the very same
 * address and region again.
 */
public final class PanelMeanings {

    private final PanelRules rules;
    private final Map<RowList, Region> lists;
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final MeaningMemo memo = new MeaningMemo();
    private final boolean areOwnersOfProjects;

    /** Returns the meanings of the rows of a panel with those rules. */
    public static PanelMeanings by(PanelRules rules) {
        return new PanelMeanings(rules);
    }

    private PanelMeanings(PanelRules rules) {
        this.rules = rules;
        this.lists = rules.lists();
        rules.labels().forEach(label -> label.names().forEach(name -> groups.add(Labels.key(RowLabel.group(name)))));
        rules.labels().forEach(label -> label.names().forEach(name -> add(label, name)));
        this.areOwnersOfProjects = hasProjects() && !lists.containsKey(RowList.NAMES)
                && !lists.containsKey(RowList.CLASSES);
    }

    private void add(RowLabel row, String name) {
        String group = Labels.key(RowLabel.group(name));
        Label label = new Label(under(row.names().get(0)), row.region(), group,
                row.names().stream().map(Labels::key).filter(groups::contains).findFirst(), row.isSigned());
        labels.computeIfAbsent(Labels.key(RowLabel.lastPart(name)), key -> new ArrayList<>()).add(label);
        if (!group.isEmpty()) {
            labels.computeIfAbsent(Labels.key(name), key -> new ArrayList<>()).add(label);
        }
    }

    /** Returns true if several rows may say the same, as those of goals and prose may. */
    public boolean mayRepeat() {
        return rules.mayRepeat();
    }

    /** Returns true if a row is what a sentence speaks of. */
    public boolean isProse() {
        return rules.isProse();
    }

    /** Returns true if the panel lists projects, whose place is told by the rows around them. */
    public boolean hasProjects() {
        return lists.containsKey(RowList.PROJECTS);
    }

    /**
     * The meanings that the words of a row may have: one for each label of the form that it may be, or one, or none.
     */
    public List<RowMeaning> of(RowText row) {
        if (isNothing(row)) {
            return List.of();
        }
        List<RowMeaning> known = memo.find(row);
        return known != null ? known : memo.keep(row, workedOut(row));
    }

    /** A project names its owner and has no code: by itself it means nothing, and there are many of them. */
    private boolean isNothing(RowText row) {
        return areOwnersOfProjects && row.code().isEmpty() && !row.owner().isEmpty();
    }

    /** Returns the region of every row of projects, of a panel that lists them. */
    public Region projects() {
        return Objects.requireNonNull(lists.get(RowList.PROJECTS), "projects");
    }

    private List<RowMeaning> workedOut(RowText row) {
        String name = Labels.withoutOrdinal(Labels.key(row.name()));
        String owner = Labels.key(row.owner());         // a name of blanks and quotation marks alone is none
        boolean bare = row.code().isEmpty() && (row.owner().isEmpty() || lists.containsKey(RowList.NAMES));
        if (bare && labels.containsKey(name)) {
            return labels.get(name).stream().map(label -> labelled(label, owner)).toList();
        }
        if (hasItemsByUnit() && !owner.isEmpty()) {
            return ofUnit(row.code(), name, owner);
        }
        List<RowMeaning> coded = byCode(row.code(), name);
        return coded.isEmpty() ? byName(name, owner) : coded;
    }

    /** Returns true if rows have the code of a unit beside that of a functional or economic item. */
    boolean hasItemsByUnit() {
        return lists.containsKey(RowList.UNITS)
                && (lists.containsKey(RowList.FUNCTIONS) || lists.containsKey(RowList.ECONOMICS));
    }

    /** What a unit spends on an item, on a project, or in all. */
    private List<RowMeaning> ofUnit(String code, String name, String owner) {
        if (!code.isEmpty()) {
            return byCode(code, name).stream().map(item -> RowMeaning.of(owned(owner, item.key()),
                    withUnit(item.region(), owner))).toList();
        }
        if (lists.containsKey(RowList.NAMES) && isName(name)) {
            Region project = lists.get(RowList.NAMES).withProject(List.of(name));
            return List.of(RowMeaning.of(owned(owner, name), withUnit(project, owner)));
        }
        return List.of(RowMeaning.of(owner, withUnit(Objects.requireNonNull(lists.get(RowList.UNITS)), owner)));
    }

    private static Region withUnit(Region region, String owner) {
        return UnitCode.isValid(owner) ? region.with(UnitCode.of(owner)) : region.withUnitNames(List.of(owner));
    }

    /** In a table of one project, every row is that project's. */
    private static RowMeaning labelled(Label label, String owner) {
        Region region = owner.isEmpty() ? label.region() : label.region().withProject(List.of(owner));
        return RowMeaning.of(owned(owner, label.key()), region, label);
    }

    private List<RowMeaning> byCode(String code, String name) {
        if (lists.containsKey(RowList.FUNCTIONS) && FunctionCode.isValid(code)) {
            Region region = lists.get(RowList.FUNCTIONS).with(FunctionCode.of(code));
            return listed(RowList.FUNCTIONS, isProse() ? under(code) : code, region);
        }
        if (lists.containsKey(RowList.ECONOMICS) && EconomicCode.isValid(code)) {
            Region region = lists.get(RowList.ECONOMICS).with(EconomicCode.of(code));
            return listed(RowList.ECONOMICS, isProse() ? under(name) : code, region);
        }
        if (lists.containsKey(RowList.UNITS) && UnitCode.isValid(code)) {
            return listed(RowList.UNITS, code, lists.get(RowList.UNITS).with(UnitCode.of(code)));
        }
        return List.of();
    }

    private List<RowMeaning> byName(String name, String owner) {
        if (lists.containsKey(RowList.CLASSES)) {
            Region classes = lists.get(RowList.CLASSES);
            return Catalogue.standard().functionClassNamed(name)
                    .map(code -> listed(RowList.CLASSES, under(name), classes.with(code))).orElse(List.of());
        }
        if (lists.containsKey(RowList.NAMES) && isName(name)) {
            List<String> path = owner.isEmpty() ? List.of(name) : List.of(owner, name);
            return listed(RowList.NAMES, owned(owner, under(name)), lists.get(RowList.NAMES).withProject(path));
        }
        return List.of();
    }

    private List<RowMeaning> listed(RowList list, String key, Region region) {
        return List.of(RowMeaning.of(key, region).signed(rules.signed().contains(list)));
    }

    /** Returns true if the amounts of projects may be negative. */
    public boolean areProjectsSigned() {
        return rules.signed().contains(RowList.PROJECTS);
    }

    /** What stands in a declared group is no name: it is one of the group's rows or unknown. */
    private boolean isName(String name) {
        String path = RowLabel.group(name);
        return !name.isEmpty() && (path.isEmpty() || !groups.contains(path));
    }

    private static String owned(String owner, String key) {
        return owner.isEmpty() ? key : owner + "/" + key;
    }

    private String under(String name) {
        return rules.name().isEmpty() ? name : rules.name() + "/" + name;
    }

    /** Returns the kinds of rows of this panel, to be named where a row is none of them. */
    public String expected() {
        return "row must be " + (lists.isEmpty() ? "" : "one of the {-}")
                + (lists.isEmpty() || rules.labels().isEmpty() ? "" : " or ")
                + (rules.labels().isEmpty() ? "" : "a label of the form, such as '{}'");
    }

    /** What stands in the blanks of {@link #expected}: the lists, and a label. */
    public List<String> examples() {
        List<String> examples = new ArrayList<>();
        if (!lists.isEmpty()) {
            examples.add(lists.keySet().stream().map(list -> list.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or one of the ")));
        }
        rules.labels().stream().findFirst().ifPresent(label -> examples.add(label.names().get(0)));
        return examples;
    }
}
