package io.gouji.budget.table;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows of one panel mean, told in the order printed: a label that stands in several groups belongs to the
 * group whose row came last, or else to the first group that has no such row yet.
 */
final class PanelRows {

    private final Panel panel;
    private final Map<RowRule.Kind, RowRule> lists = new EnumMap<>(RowRule.Kind.class);
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<Region> seen = new HashSet<>();
    private final ProjectRows projects;
    private final boolean prose;
    private final boolean repeats;
    private String group = "";

    PanelRows(Panel panel, List<PrintedRow> printed, Form.Kind kind) {
        this.panel = panel;
        this.prose = kind == Form.Kind.PROSE;
        this.repeats = kind != Form.Kind.MONEY;
        for (RowRule rule : panel.rows()) {
            if (rule.kind() == RowRule.Kind.LABEL) {
                rule.names().forEach(name -> add(rule, name));
            } else {
                lists.put(rule.kind(), rule);
            }
        }
        boolean hasProjects = lists.containsKey(RowRule.Kind.PROJECTS);
        this.projects = new ProjectRows(
                hasProjects ? printed.stream().filter(row -> labelled(row).isEmpty()).toList() : List.of());
    }

    private void add(RowRule rule, String name) {
        String path = Labels.key(RowRule.group(name));
        groups.add(path);
        Label label = new Label(rule, path);
        labels.computeIfAbsent(Labels.key(RowRule.lastPart(name)), key -> new ArrayList<>()).add(label);
        if (!path.isEmpty()) {
            labels.computeIfAbsent(Labels.key(name), key -> new ArrayList<>()).add(label);
        }
    }

    Panel panel() {
        return panel;
    }

    /** Whether no row of that region was there before; goals and prose may say the same in several rows. */
    boolean isFirst(Region region) {
        return seen.add(region) || repeats;
    }

    boolean mayRepeat() {
        return prose;
    }

    /** The row with its meaning; empty if the form declares none. */
    Optional<BudgetRow> resolve(PrintedRow row) {
        return byLabel(row).or(() -> byCode(row)).or(() -> byName(row));
    }

    private List<Label> labelled(PrintedRow row) {
        boolean bare = row.code().isEmpty() && (row.owner().isEmpty() || lists.containsKey(RowRule.Kind.NAMES));
        return bare ? labels.getOrDefault(label(row), List.of()) : List.of();
    }

    private static String label(PrintedRow row) {
        return Labels.withoutOrdinal(Labels.key(row.name()));
    }

    private Optional<BudgetRow> byLabel(PrintedRow row) {
        List<Label> found = labelled(row);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RowRule rule = found.stream().filter(each -> each.group.equals(group)).findFirst()
                .or(() -> found.stream().filter(each -> !seen.contains(region(each.rule))).findFirst())
                .orElse(found.get(0)).rule;
        rule.names().stream().map(Labels::key).filter(groups::contains).findFirst().ifPresent(path -> group = path);
        return Optional.of(row(row, owned(row, under(rule.names().get(0))), rule, of(row)));
    }

    private Optional<BudgetRow> byCode(PrintedRow row) {
        String code = row.code();
        if (lists.containsKey(RowRule.Kind.FUNCTIONS) && FunctionCode.isValid(code)) {
            Region function = Region.everything().with(FunctionCode.of(code));
            return list(row, RowRule.Kind.FUNCTIONS, prose ? under(code) : code, function);
        }
        if (lists.containsKey(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(code)) {
            Region economic = Region.everything().with(EconomicCode.of(code));
            return list(row, RowRule.Kind.ECONOMICS, prose ? under(label(row)) : code, economic);
        }
        if (lists.containsKey(RowRule.Kind.UNITS) && UnitCode.isValid(code)) {
            return list(row, RowRule.Kind.UNITS, code, Region.everything().with(UnitCode.of(code)));
        }
        return Optional.empty();
    }

    private Optional<BudgetRow> byName(PrintedRow row) {
        if (lists.containsKey(RowRule.Kind.CLASSES)) {
            String label = label(row);
            return Catalogue.standard().functionClassNamed(label)
                    .flatMap(code -> list(row, RowRule.Kind.CLASSES, under(label), Region.everything().with(code)));
        }
        if (lists.containsKey(RowRule.Kind.NAMES) && !label(row).isEmpty()) {
            List<String> names = hasOwner(row) ? List.of(row.owner(), label(row)) : List.of(label(row));
            Region named = Region.everything().withProject(names);
            return list(row, RowRule.Kind.NAMES, owned(row, under(label(row))), named);
        }
        return projects.region(row)
                .flatMap(region -> list(row, RowRule.Kind.PROJECTS, projects.key(row), region));
    }

    private Optional<BudgetRow> list(PrintedRow row, RowRule.Kind kind, String key, Region member) {
        return Optional.of(row(row, key, lists.get(kind), member));
    }

    private BudgetRow row(PrintedRow row, String key, RowRule rule, Region member) {
        return BudgetRow.of(row, key, region(rule).and(member));
    }

    private Region region(RowRule rule) {
        return panel.region().and(rule.region());
    }

    /** In a table of one project, every row is that project's. */
    private static Region of(PrintedRow row) {
        return hasOwner(row) ? Region.everything().withProject(List.of(row.owner())) : Region.everything();
    }

    /** A name of blanks and quotation marks alone is none. */
    private static boolean hasOwner(PrintedRow row) {
        return !Labels.key(row.owner()).isEmpty();
    }

    private static String owned(PrintedRow row, String key) {
        return hasOwner(row) ? Labels.key(row.owner()) + "/" + key : key;
    }

    private String under(String label) {
        return panel.name().isEmpty() ? label : panel.name() + "/" + label;
    }

    /** What a row of this panel may be, for the reason why one is not. */
    String expected() {
        List<String> kinds = new ArrayList<>();
        lists.keySet().forEach(kind -> kinds.add("one of the " + kind.name().toLowerCase(Locale.ROOT)));
        panel.rows().stream().filter(rule -> rule.kind() == RowRule.Kind.LABEL).findFirst()
                .ifPresent(rule -> kinds.add("a label of the form, such as '" + rule.names().get(0) + "'"));
        return String.join(" or ", kinds);
    }

    private record Label(RowRule rule, String group) {
    }
}
