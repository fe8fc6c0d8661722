package io.gouji.budget.rules.internal.derive;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.relation.Layout;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Baseless;
import io.gouji.budget.rules.internal.relation.Relation.Copy;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.table.Template;
import io.gouji.budget.table.Template.Bridge;
import java.util.ArrayList;
import java.util.List;

/**
 * Derives every relation between the figures of a layout from what they measure; nothing else says what must add up.
 */
public final class Derivation {

    private final Template template;
    private final Layout layout;
    private final Cover cover;
    private final Exhaustion exhaustion;
    private final Lattice lattice;
    private final Coordinates coordinates;
    private final List<Relation> relations = new ArrayList<>();

    private Derivation(Template template, Layout layout, Cover cover, Lattice lattice, Coordinates coordinates) {
        this.template = template;
        this.layout = layout;
        this.cover = cover;
        this.lattice = lattice;
        this.coordinates = coordinates;
        this.exhaustion = new Exhaustion(layout, cover, lattice);
    }

    static Derivation of(Template template, Layout layout) {
        Coordinates coordinates = new Coordinates(layout);
        Derivation derivation = new Derivation(template, layout, new Cover(template), new Lattice(layout, coordinates),
                coordinates);
        derivation.derive();
        return derivation;
    }

    List<Relation> relations() {
        return relations;
    }

    /** What amounts that nothing prints can be at most. */
    Exhaustion exhaustion() {
        return exhaustion;
    }

    private void derive() {
        layout.grids.forEach(grid -> new GridSums(grid, layout, cover, exhaustion, relations).derive());
        copies();
        changes();
        relations.addAll(new Ratios(layout).derive());
        relations.addAll(new Splits(layout, coordinates, exhaustion).derive());
        relations.addAll(new Balances(layout, coordinates, exhaustion).derive());
        relations.addAll(new Containments(layout, lattice).derive(relations));
        template.bridges().forEach(this::bridge);
    }

    private void copies() {
        for (List<Integer> cells : layout.printings) {
            if (cells.size() > 1) {
                relations.add(new Copy(cells.stream().mapToInt(Integer::intValue).toArray()));
            }
        }
    }

    /** This year's amount is last year's and the change since, where all three are printed. */
    private void changes() {
        int regions = layout.changes().isEmpty() ? 0 : layout.regions.size();
        for (int change = 0; change < regions; change++) {
            Region region = layout.regions.get(change);
            if (region.isChange() && layout.year.isEmpty()) {
                relations.add(new Baseless(Rule.CHANGE, layout.printing(change)));
            } else if (region.isChange()) {
                int now = layout.id(layout.now(region));
                int before = layout.id(Ratios.lastYear(region, layout.year));
                if (now >= 0 && before >= 0) {
                    relations.add(new Sum(Rule.CHANGE, "", layout.printing(now),
                            new int[] {layout.printing(before), layout.printing(change)}, Remainder.NOTHING));
                }
            }
        }
    }

    private void bridge(Bridge bridge) {
        int[] left = cells(bridge.left());
        int[] right = cells(bridge.right());
        if (left.length > 0 && right.length > 0) {
            relations.add(new Sum(Rule.BRIDGE, "", left, Remainder.NOTHING, right, Remainder.NOTHING));
        }
    }

    private int[] cells(List<Region> regions) {
        Region base = template.region();
        Region dated = layout.year.isPresent() ? base.withYear(layout.year.getAsInt()) : base;
        return regions.stream().mapToInt(region -> layout.id(dated.and(region))).filter(id -> id >= 0)
                .map(layout::printing).toArray();
    }
}
