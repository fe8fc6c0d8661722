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
 * beside it, the row of a unit is one whose name some project gives, the row above a unit's is its department, and the
 * row above a project is its category. A row that is none of these has no certain place.
 */
final class ProjectRows {

    private enum Level { DEPARTMENT, UNIT, CATEGORY, PROJECT, UNKNOWN }

    private final List<PrintedRow> rows;
    private final Set<String> owners;
    private final Map<PrintedRow, Place> places = new IdentityHashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private List<String> department = List.of();
    private List<String> unit = List.of();
    private List<String> category = List.of();

    /** The rows in the order printed, without those that the form knows by their label. */
    ProjectRows(List<PrintedRow> rows) {
        this.rows = rows;
        this.owners = rows.stream().map(row -> Labels.key(row.owner())).filter(owner -> !owner.isEmpty())
                .collect(Collectors.toSet());
        for (int i = 0; i < rows.size(); i++) {
            count.merge(name(i), 1, Integer::sum);
            place(i);
        }
    }

    private void place(int index) {
        PrintedRow row = rows.get(index);
        String name = name(index);
        switch (level(index)) {
            case DEPARTMENT -> {
                department = List.of(name);
                enter(row, department);
            }
            case UNIT -> enter(row, with(department, name));
            case CATEGORY -> {
                category = List.of(name);
                places.put(row, new Place(unit, category));
            }
            case PROJECT -> places.put(row, new Place(ownerOf(row), with(category, name)));
            case UNKNOWN -> { }
        }
    }

    private void enter(PrintedRow row, List<String> path) {
        unit = path;
        category = List.of();
        places.put(row, new Place(unit, category));
    }

    private Level level(int index) {
        if (name(index).isEmpty()) {
            return Level.UNKNOWN;
        }
        if (hasOwner(index)) {
            return Level.PROJECT;
        }
        boolean last = index + 1 == rows.size();
        if (owners.contains(name(index))) {     // a department may bear the name of the unit that follows it
            boolean named = !last && !hasOwner(index + 1) && name(index + 1).equals(name(index));
            return named ? Level.DEPARTMENT : Level.UNIT;
        }
        if (last) {
            return Level.UNKNOWN;
        }
        if (hasOwner(index + 1)) {
            return Level.CATEGORY;
        }
        return owners.contains(name(index + 1)) ? Level.DEPARTMENT : Level.UNKNOWN;
    }

    private String name(int index) {
        return Labels.key(rows.get(index).name());
    }

    private boolean hasOwner(int index) {
        return !Labels.key(rows.get(index).owner()).isEmpty();
    }

    private List<String> ownerOf(PrintedRow row) {
        String owner = Labels.key(row.owner());
        return !unit.isEmpty() && unit.get(unit.size() - 1).equals(owner) ? unit : with(department, owner);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** Where the row stands; empty if that is not certain. */
    Optional<Region> region(PrintedRow row) {
        return Optional.ofNullable(places.get(row)).map(Place::region);
    }

    /** The row's address: its name, and all that stands above it where another row bears the same name. */
    String key(PrintedRow row) {
        String name = Labels.key(row.name());
        return count.get(name) == 1 ? name : places.get(row).path();
    }

    private record Place(List<String> unit, List<String> project) {

        Region region() {
            Region region = unit.isEmpty() ? Region.everything() : Region.everything().withUnitNames(unit);
            return project.isEmpty() ? region : region.withProject(project);
        }

        String path() {
            List<String> path = new ArrayList<>(unit);
            path.addAll(project);
            return String.join("/", path);
        }
    }
}
