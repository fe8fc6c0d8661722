package io.gouji.budget.table;

import io.gouji.budget.code.Labels;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a project table (项目支出表), whose levels are told by nothing but their order: a project names its unit
 * beside it, the row of a unit is one whose name some project gives, the row above a unit's is its department, and the row
 * above a project is its category. A row that is none of these has no certain place.
 */
final class ProjectRows {

    private enum Level { DEPARTMENT, UNIT, CATEGORY, PROJECT, UNKNOWN }

    private final Map<PrintedRow, List<String>> units = new IdentityHashMap<>();
    private final Map<PrintedRow, List<String>> projects = new IdentityHashMap<>();
    private final Map<PrintedRow, String> keys = new IdentityHashMap<>();

    ProjectRows(List<PrintedRow> rows) {
        Set<String> owners = rows.stream().map(row -> Labels.key(row.owner())).filter(owner -> !owner.isEmpty())
                .collect(Collectors.toSet());
        List<String> unit = List.of();
        List<String> category = List.of();
        for (int i = 0; i < rows.size(); i++) {
            PrintedRow row = rows.get(i);
            String name = Labels.key(row.name());
            Level level = level(rows, i, owners);
            if (level == Level.DEPARTMENT) {
                unit = List.of(name);
                category = List.of();
            } else if (level == Level.UNIT) {
                unit = departmentOf(unit, owners, name);
                category = List.of();
            } else if (level == Level.CATEGORY) {
                category = List.of(name);
            } else if (level == Level.UNKNOWN) {
                continue;
            }
            units.put(row, level == Level.PROJECT ? ownerOf(row, unit) : unit);
            projects.put(row, level == Level.PROJECT ? with(category, name) : category);
        }
        nameKeys(rows);
    }

    private static Level level(List<PrintedRow> rows, int index, Set<String> owners) {
        PrintedRow row = rows.get(index);
        if (!row.owner().isEmpty()) {
            return Level.PROJECT;
        }
        if (owners.contains(Labels.key(row.name()))) {
            return Level.UNIT;
        }
        PrintedRow next = index + 1 < rows.size() ? rows.get(index + 1) : null;
        if (next == null) {
            return Level.UNKNOWN;
        }
        if (!next.owner().isEmpty()) {
            return Level.CATEGORY;
        }
        return owners.contains(Labels.key(next.name())) ? Level.DEPARTMENT : Level.UNKNOWN;
    }

    /** The unit's path: below the department that was last seen, whichever of its units came in between. */
    private static List<String> departmentOf(List<String> unit, Set<String> owners, String name) {
        List<String> department = unit.isEmpty() || owners.contains(unit.get(0)) ? List.of() : List.of(unit.get(0));
        return with(department, name);
    }

    private static List<String> ownerOf(PrintedRow row, List<String> unit) {
        String owner = Labels.key(row.owner());
        if (!unit.isEmpty() && unit.get(unit.size() - 1).equals(owner)) {
            return unit;
        }
        return unit.size() == 2 ? List.of(unit.get(0), owner) : List.of(owner);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** A row's address is its name, and as much of what stands above it as is needed to tell it from the others. */
    private void nameKeys(List<PrintedRow> rows) {
        Map<String, Integer> count = new HashMap<>();
        rows.forEach(row -> count.merge(Labels.key(row.name()), 1, Integer::sum));
        for (PrintedRow row : units.keySet()) {
            boolean unique = count.get(Labels.key(row.name())) == 1;
            List<String> path = new ArrayList<>(units.get(row));
            path.addAll(projects.get(row));
            keys.put(row, unique ? Labels.key(row.name()) : String.join("/", path));
        }
    }

    Optional<Region> region(PrintedRow row) {
        if (!units.containsKey(row)) {
            return Optional.empty();
        }
        Region region = units.get(row).isEmpty() ? Region.everything() : Region.everything().withUnitNames(units.get(row));
        return Optional.of(projects.get(row).isEmpty() ? region : region.withProject(projects.get(row)));
    }

    String key(PrintedRow row) {
        return keys.get(row);
    }
}
