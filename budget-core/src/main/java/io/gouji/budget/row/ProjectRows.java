package io.gouji.budget.row;

import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a project table (项目支出表), whose levels are told by nothing but their order: a project names its unit
 * beside it, the row of a unit is one whose name some project gives, the row above a unit's is its department, and the
 * row above a project is its category. A row that is none of these has no certain place.
 */
final class ProjectRows {

    private enum Level { DEPARTMENT, UNIT, CATEGORY, PROJECT, UNKNOWN }

    /** A row by its place in the table, its name and its owner as labels are compared. */
    private record Line(int position, String name, String owner) {

        boolean hasOwner() {
            return !owner.isEmpty();
        }
    }

    /** A unit with the names of all that stands above it. */
    private record Unit(List<String> names, Region region) {

        boolean isNamed(String name) {
            return !names.isEmpty() && names.get(names.size() - 1).equals(name);
        }
    }

    private final PanelMeanings panel;
    private final List<Line> lines;
    private final RowMeaning[] meanings;
    private final Set<String> owners = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private List<String> department = List.of();
    private Unit unit;
    private List<String> category = List.of();

    private ProjectRows(PanelMeanings panel, List<Line> lines, int size) {
        this.panel = panel;
        this.lines = lines;
        this.meanings = new RowMeaning[size];
        this.unit = new Unit(List.of(), panel.projects());
    }

    /**
     * What the rows of that panel mean, without those that the form knows by themselves, by their positions in the
     * table; null for a row of no certain place.
     */
    static RowMeaning[] meanings(PanelMeanings panel, int index, List<RowText> printed) {
        List<Line> lines = new ArrayList<>(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            RowText row = printed.get(i);
            if (row.panel() == index && panel.of(row).isEmpty()) {
                lines.add(new Line(i, Labels.key(row.name()), Labels.key(row.owner())));
            }
        }
        ProjectRows rows = new ProjectRows(panel, lines, printed.size());
        rows.collectNames();
        rows.place();
        return rows.meanings;
    }

    private void collectNames() {
        Set<String> names = new HashSet<>();
        for (Line line : lines) {
            if (!names.add(line.name)) {
                repeated.add(line.name);
            }
            if (line.hasOwner()) {
                owners.add(line.owner);
            }
        }
    }

    private void place() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (level(i)) {
                case DEPARTMENT -> {
                    department = List.of(line.name);
                    enter(line, department);
                }
                case UNIT -> enter(line, with(department, line.name));
                case CATEGORY -> {
                    category = List.of(line.name);
                    put(line, unit, category);
                }
                case PROJECT -> put(line, unitOf(line), with(category, line.name));
                case UNKNOWN -> { }
            }
        }
    }

    private void enter(Line line, List<String> names) {
        unit = unit(names);
        category = List.of();
        put(line, unit, category);
    }

    private Unit unit(List<String> names) {
        return new Unit(names, panel.projects().withUnitNames(names));
    }

    private Unit unitOf(Line line) {
        return unit.isNamed(line.owner) ? unit : unit(with(department, line.owner));
    }

    private Level level(int index) {
        Line line = lines.get(index);
        if (line.name.isEmpty()) {
            return Level.UNKNOWN;
        }
        if (line.hasOwner()) {
            return Level.PROJECT;
        }
        boolean last = index + 1 == lines.size();
        if (owners.contains(line.name)) {       // a department may bear the name of the unit that follows it
            boolean named = !last && !lines.get(index + 1).hasOwner() && lines.get(index + 1).name.equals(line.name);
            return named ? Level.DEPARTMENT : Level.UNIT;
        }
        if (last) {
            return Level.UNKNOWN;
        }
        if (lines.get(index + 1).hasOwner()) {
            return Level.CATEGORY;
        }
        return owners.contains(lines.get(index + 1).name) ? Level.DEPARTMENT : Level.UNKNOWN;
    }

    /** Below the one above, which may be told by nothing. */
    private static List<String> with(List<String> above, String name) {
        return above.isEmpty() ? List.of(name) : List.of(above.get(0), name);
    }

    /** The row's address is its name, and all that stands above it where another row bears the same name. */
    private void put(Line line, Unit in, List<String> projects) {
        Region region = projects.isEmpty() ? in.region : in.region.withProject(projects);
        String key = repeated.contains(line.name) ? path(in.names, projects) : line.name;
        meanings[line.position] = RowMeaning.of(key, region).signed(panel.areProjectsSigned());
    }

    private static String path(List<String> units, List<String> projects) {
        List<String> path = new ArrayList<>(units);
        path.addAll(projects);
        return String.join("/", path);
    }
}
