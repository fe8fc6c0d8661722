package io.gouji.budget.table;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a document with their regions: what a row tells by a name only (a unit in the project table, a project
 * in the tables of goals) is told as where the document gives more of it.
 */
final class CellList {

    private final DepartmentBudget budget;
    private final Region base;
    private final Map<String, UnitCode> units;
    private final Map<String, Region> projects;

    private CellList(DepartmentBudget budget) {
        this.budget = budget;
        this.base = budget.base();
        this.units = unitsByName();
        this.projects = projectsByName();
    }

    static List<Cell> of(DepartmentBudget budget) {
        CellList list = new CellList(budget);
        List<Cell> cells = new ArrayList<>();
        for (BudgetTable table : budget.tables()) {
            List<List<Head>> heads = table.form().panels().stream().map(list::heads).toList();
            table.rows().forEach(row -> list.add(cells, table.form(), row, heads.get(row.printed().panel())));
        }
        return List.copyOf(cells);
    }

    /** A column with its heading and region in this document. */
    private record Head(Column column, String heading, Region region) {
    }

    private List<Head> heads(Panel panel) {
        return panel.columns().stream()
                .map(column -> new Head(column, column.heading(budget.year()), dated(column.region())))
                .toList();
    }

    private void add(List<Cell> cells, Form form, BudgetRow row, List<Head> heads) {
        Region region = dated(base.and(located(row.region())));
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            CellRef ref = CellRef.of(form.name(), row.key(), head.heading());
            cells.add(new Cell(ref, row, form, head.column(), region.and(head.region()), i));
        }
    }

    private Region dated(Region region) {
        return budget.year().isPresent() ? region.dated(budget.year().getAsInt()) : region;
    }

    private Region located(Region region) {
        Optional<Node> project = region.node(Dimension.PROJECT);
        boolean named = project.isPresent() && region.isRoot(Dimension.UNIT);
        Region found = named ? placed(region, project.get().label()) : region;
        if (units.isEmpty()) {
            return found;
        }
        Optional<UnitCode> code = found.node(Dimension.UNIT).map(Node::label).map(units::get);
        return code.map(found::with).orElse(found);
    }

    /** A project that is told by its name alone lies where the project table has it; its items lie below it. */
    private Region placed(Region region, String path) {
        int end = path.indexOf('/');
        Region place = project(end < 0 ? path : path.substring(0, end));
        if (place == null) {
            return region;
        }
        List<String> names = new ArrayList<>(List.of(place.node(Dimension.PROJECT).orElseThrow().label().split("/")));
        if (end >= 0) {
            names.add(path.substring(end + 1));
        }
        return place.node(Dimension.UNIT).map(region::with).orElse(region).withProject(names);
    }

    /** The project of that name, or the only one whose name is a longer or shorter form of it (科普活动, 科普活动经费). */
    private @Nullable Region project(String name) {
        if (projects.containsKey(name)) {
            return projects.get(name);
        }
        List<Region> similar = projects.entrySet().stream()
                .filter(each -> each.getKey().startsWith(name) || name.startsWith(each.getKey()))
                .map(Map.Entry::getValue).toList();
        return similar.size() == 1 ? similar.get(0) : null;
    }

    private Map<String, UnitCode> unitsByName() {
        Map<String, UnitCode> found = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (BudgetRow row : rows(RowRule.Kind.UNITS)) {
            String name = Labels.key(row.printed().name());
            if (UnitCode.isValid(row.printed().code()) && !name.isEmpty()) {
                UnitCode code = UnitCode.of(row.printed().code());
                UnitCode before = found.putIfAbsent(name, code);
                if (before != null && !before.equals(code)) {
                    ambiguous.add(name);
                }
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }

    /** Returns the region of each project by its name in the project table; a name that occurs twice has none. */
    private Map<String, Region> projectsByName() {
        Map<String, Region> found = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (BudgetRow row : rows(RowRule.Kind.PROJECTS)) {
            boolean project = !row.printed().owner().isEmpty() && !row.region().isRoot(Dimension.UNIT)
                    && !row.region().isRoot(Dimension.PROJECT);
            if (project && found.put(Labels.key(row.printed().name()), row.region()) != null) {
                ambiguous.add(Labels.key(row.printed().name()));
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }

    /** The rows of the panels that have rows of that kind. */
    private List<BudgetRow> rows(RowRule.Kind kind) {
        List<BudgetRow> rows = new ArrayList<>();
        for (BudgetTable table : budget.tables()) {
            if (table.form().panels().stream().anyMatch(panel -> panel.has(kind))) {
                table.rows().stream().filter(row -> table.panel(row).has(kind)).forEach(rows::add);
            }
        }
        return rows;
    }
}
