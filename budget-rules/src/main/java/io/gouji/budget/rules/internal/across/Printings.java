package io.gouji.budget.rules.internal.across;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Use;
import io.gouji.budget.cube.Vintage;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What one document prints of each region, for documents side by side: its amounts by what they measure. */
public final class Printings {

    private static final int DEEPEST = 7;
    private static final List<Node> USUAL = List.of(Vintage.CURRENT.node(), Use.SPENT.node());

    private final String document;
    private final OptionalInt year;
    private final Optional<Node> phase;
    private final List<Node> unsaid;        // what its tables say nothing of, since they know nothing else
    private final Map<Region, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<Region, Map<Dimension, Integer>> lists = new HashMap<>();

    public Printings(DepartmentBudget budget) {
        this.year = budget.year();
        this.phase = budget.template().region().node(Dimension.PHASE);
        this.unsaid = USUAL.stream().filter(node -> budget.template().leaves(node.dimension()).isEmpty()).toList();
        this.document = budget.department() + (year.isPresent() ? " " + year.getAsInt() : "");
        for (Cell cell : budget.cells()) {
            if (cell.measure() == Measure.AMOUNT && cell.figure().isPrinted()) {
                cells.computeIfAbsent(cell.region(), key -> new ArrayList<>(2)).add(cell);
            }
        }
        Region base = budget.base();
        budget.tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY && table.unreadRows().isEmpty())
                .forEach(table -> addLists(table, base));
    }

    private void addLists(BudgetTable table, Region base) {
        int deepest = table.rows().stream().mapToInt(row -> row.printed().code().length()).max().orElse(0);
        for (Panel panel : table.form().panels()) {
            for (RowRule rule : panel.rows()) {
                Region rows = base.and(panel.region()).and(rule.region());
                int depth = rule.kind() == RowRule.Kind.CLASSES ? 3 : deepest == 0 ? DEEPEST : deepest;
                panel.columns().forEach(column ->
                        lists.computeIfAbsent(rows.and(column.region()), key -> new HashMap<>())
                                .merge(listed(rule), depth, Math::max));
            }
        }
    }

    /** Which codes have a row each; the side, which has no codes, for a row of a fixed label. */
    private static Dimension listed(RowRule rule) {
        return switch (rule.kind()) {
            case CLASSES, FUNCTIONS -> Dimension.FUNCTION;
            case ECONOMICS -> Dimension.ECONOMIC;
            case LABEL -> Dimension.SIDE;
            default -> Dimension.UNIT;
        };
    }

    /** The document by its department and year. */
    public String document() {
        return document;
    }

    public boolean isOf(int wanted) {
        return year.isPresent() && year.getAsInt() == wanted;
    }

    /** Returns true if amounts of that region are its own subject: they are of its year and phase. */
    public boolean isAbout(Region region) {
        return year.isPresent() && region.equals(region.withYear(year.getAsInt()))
                && phase.equals(region.node(Dimension.PHASE));
    }

    /**
     * Returns the region in the words of this document: one that does not tell what is carried over from what is of
     * this year says neither.
     */
    public Region said(Region region) {
        Region said = region;
        for (Node node : unsaid) {
            said = said.node(node.dimension()).filter(node::equals).isPresent() ? said.without(node.dimension()) : said;
        }
        return said;
    }

    /** The regions of which it prints an amount, in the order printed. */
    public Set<Region> regions() {
        return cells.keySet();
    }

    /** All that it prints of that region, in the order printed. */
    public List<Cell> of(Region region) {
        return cells.getOrDefault(said(region), List.of());
    }

    /** Whether it prints that region, or would if there were money. */
    public boolean isKnown(Region region) {
        return !of(region).isEmpty() || isLeftOut(region);
    }

    /** Whether a table would list that region if there were money, and does not: then there is none. */
    boolean isLeftOut(Region wanted) {
        Region region = said(wanted);
        return cells.get(region) == null
                && (isListed(region, Dimension.FUNCTION) || isListed(region, Dimension.ECONOMIC)
                || lists.getOrDefault(region, Map.of()).containsKey(Dimension.SIDE));
    }

    private boolean isListed(Region region, Dimension dimension) {
        int depth = lists.getOrDefault(region.without(dimension), Map.of()).getOrDefault(dimension, 0);
        return region.node(dimension).map(Node::label).filter(code -> code.length() <= depth).isPresent();
    }
}
