package io.gouji.budget.table;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each printed row the meaning that its form declares. */
final class RowResolver {

    private final List<BudgetRow> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();

    RowResolver(Form form, List<PrintedRow> printed) {
        List<PanelRows> panels = new ArrayList<>();
        for (Panel panel : form.panels()) {
            List<PrintedRow> own = printed.stream().filter(row -> row.panel() == panels.size()).toList();
            panels.add(new PanelRows(panel, own));
        }
        for (PrintedRow row : printed) {
            panels.get(row.panel()).resolve(row);
        }
    }

    List<BudgetRow> rows() {
        return rows;
    }

    List<UnreadRow> unread() {
        return unread;
    }

    private final class PanelRows {
        private final Panel panel;
        private final Map<RowRule.Kind, RowRule> lists = new HashMap<>();
        private final Map<String, List<Label>> labels = new HashMap<>();
        private final Set<String> groups = new HashSet<>();
        private final Set<Region> seen = new HashSet<>();
        private final ProjectRows projects;
        private String group = "";

        PanelRows(Panel panel, List<PrintedRow> own) {
            this.panel = panel;
            this.projects = new ProjectRows(own);
            for (RowRule rule : panel.rows()) {
                if (rule.kind() == RowRule.Kind.LABEL) {
                    rule.names().forEach(name -> add(rule, name));
                } else {
                    lists.put(rule.kind(), rule);
                }
            }
        }

        private void add(RowRule rule, String name) {
            groups.add(Labels.key(RowRule.group(name)));
            labels.computeIfAbsent(Labels.key(RowRule.lastPart(name)), key -> new ArrayList<>())
                    .add(new Label(rule, Labels.key(RowRule.group(name))));
        }

        void resolve(PrintedRow row) {
            String label = Labels.withoutOrdinal(Labels.key(row.name()));
            Optional<BudgetRow> resolved = byLabel(row, label).or(() -> byCode(row)).or(() -> byName(row, label));
            if (resolved.isEmpty()) {
                unread.add(UnreadRow.of(row, "Row must be " + expected() + ", but was '" + (row.code() + " " + row.name()).strip() + "'"));
            } else if (!seen.add(resolved.get().region())) {
                unread.add(UnreadRow.of(row, "Row must not repeat " + resolved.get().key() + ", but came a second time"));
            } else {
                rows.add(resolved.get());
            }
        }

        private Optional<BudgetRow> byLabel(PrintedRow row, String label) {
            List<Label> found = row.code().isEmpty() && row.owner().isEmpty() ? labels.getOrDefault(label, List.of()) : List.of();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Label best = found.stream().filter(each -> each.group.equals(group)).findFirst().orElse(found.get(0));
            if (groups.contains(label)) {
                group = label;
            }
            return Optional.of(row(row, side(best.rule.names().get(0)), best.rule, best.rule.region()));
        }

        private Optional<BudgetRow> byCode(PrintedRow row) {
            String code = row.code();
            if (lists.containsKey(RowRule.Kind.FUNCTIONS) && FunctionCode.isValid(code)) {
                return list(row, RowRule.Kind.FUNCTIONS, code, Region.everything().with(FunctionCode.of(code)));
            }
            if (lists.containsKey(RowRule.Kind.ECONOMICS) && EconomicCode.isValid(code)) {
                return list(row, RowRule.Kind.ECONOMICS, code, Region.everything().with(EconomicCode.of(code)));
            }
            if (lists.containsKey(RowRule.Kind.UNITS) && UnitCode.isValid(code)) {
                return list(row, RowRule.Kind.UNITS, code, Region.everything().with(UnitCode.of(code)));
            }
            return Optional.empty();
        }

        private Optional<BudgetRow> byName(PrintedRow row, String label) {
            if (lists.containsKey(RowRule.Kind.CLASSES)) {
                return Catalogue.standard().functionClassNamed(label).flatMap(
                        code -> list(row, RowRule.Kind.CLASSES, side(label), Region.everything().with(code)));
            }
            if (lists.containsKey(RowRule.Kind.PROJECTS)) {
                return projects.region(row).flatMap(region -> list(row, RowRule.Kind.PROJECTS, projects.key(row), region));
            }
            return Optional.empty();
        }

        private Optional<BudgetRow> list(PrintedRow row, RowRule.Kind kind, String key, Region member) {
            RowRule rule = lists.get(kind);
            return Optional.of(row(row, key, rule, rule.region().and(member)));
        }

        private BudgetRow row(PrintedRow row, String key, RowRule rule, Region region) {
            return BudgetRow.of(row, key, panel.region().and(rule.region()).and(region));
        }

        private String side(String label) {
            return panel.name().isEmpty() ? label : panel.name() + "/" + label;
        }

        private String expected() {
            List<String> kinds = new ArrayList<>();
            lists.keySet().stream().sorted().map(kind -> "one of the " + kind.name().toLowerCase(java.util.Locale.ROOT)).forEach(kinds::add);
            if (!labels.isEmpty()) {
                kinds.add("a label of the form, such as '" + panel.rows().stream().filter(rule -> rule.kind() == RowRule.Kind.LABEL)
                        .findFirst().orElseThrow().names().get(0) + "'");
            }
            return String.join(" or ", kinds);
        }
    }

    private record Label(RowRule rule, String group) {
    }
}
