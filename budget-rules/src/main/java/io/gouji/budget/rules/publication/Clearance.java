package io.gouji.budget.rules.publication;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.table.Template;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The answer of the gate before publication (发布审核): no obstacle, or all of them. */
public final class Clearance implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<PublicationObstacle> obstacles;

    private Clearance(List<PublicationObstacle> obstacles) {
        this.obstacles = new ArrayList<>(obstacles);
    }

    /**
     * Whether tables can be made from the lines: each line of that year says what the template distinguishes, and what
     * comes in is what goes out, for every source of funds and every unit.
     */
    public static Clearance of(BudgetLines lines, Template template, int year) {
        return new Clearance(new LineAudit(lines, template, year).obstacles());
    }

    /** The answer with those obstacles. */
    public static Clearance of(List<PublicationObstacle> obstacles) {
        return new Clearance(obstacles);
    }

    /** Whether nothing stands in the way. */
    public boolean isPublishable() {
        return obstacles.isEmpty();
    }

    /** Why the budget must not be published; none if it may. */
    public List<PublicationObstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clearance that && obstacles.equals(that.obstacles);
    }

    @Override
    public int hashCode() {
        return obstacles.hashCode();
    }

    @Override
    public String toString() {
        return isPublishable() ? "publishable" : obstacles.size() + " obstacles, such as " + obstacles.get(0);
    }
}
