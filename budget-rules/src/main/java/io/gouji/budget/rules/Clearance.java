package io.gouji.budget.rules;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Template;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer of the gate before publication (发布审核): no obstacle, or all of them. */
public final class Clearance implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Obstacle> obstacles;

    private Clearance(List<Obstacle> obstacles) {
        this.obstacles = new ArrayList<>(obstacles);
    }

    /**
     * Whether tables can be made from the lines: each line of that year says what the template distinguishes, and what
     * comes in is what goes out, for every source of funds and every unit.
     */
    public static Clearance of(BudgetLines lines, Template template, int year) {
        return new Clearance(new LineAudit(lines, template, year).obstacles());
    }

    static Clearance of(Report report, Policy policy) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Finding finding : report.findings()) {
            kind(finding, policy).ifPresent(kind -> obstacles.add(Obstacle.of(kind, finding)));
        }
        if (report.consistent().equals(Optional.of(false)) && !report.isBroken()) {
            obstacles.add(Obstacle.of(Obstacle.Kind.CONTRADICTION, "proof", "各项勾稽单独成立，但全部数据不能同时成立。",
                    "each relation holds by itself, but the figures cannot all be true"));
        }
        report.budget().tables().forEach(table -> addResidue(table, obstacles));
        return new Clearance(obstacles);
    }

    private static Optional<Obstacle.Kind> kind(Finding finding, Policy policy) {
        return switch (finding.rule()) {
            case FORM_PRESENT -> Optional.of(Obstacle.Kind.MISSING_FORM);
            case TEMPLATE_RESIDUE -> Optional.of(Obstacle.Kind.RESIDUE);
            default -> Optional.of(Obstacle.Kind.FINDING).filter(kind -> policy.fails(finding.outcome()));
        };
    }

    /** Remarks are no sentences of the prose, and a name to be filled in may be left in them. */
    private static void addResidue(BudgetTable table, List<Obstacle> obstacles) {
        for (String remark : table.remarks()) {
            if (Wording.hasResidue(remark) || remark.indexOf('{') >= 0) {
                obstacles.add(Obstacle.of(Obstacle.Kind.RESIDUE, table.form().name(), "“" + table.form().title()
                        + "”的说明留有模板的内容："
                        + remark, "the remark of '" + table.form().title() + "' has something left of the blank form: "
                        + remark));
            }
        }
    }

    /** Whether nothing stands in the way. */
    public boolean isPublishable() {
        return obstacles.isEmpty();
    }

    /** Why the budget must not be published; none if it may. */
    public List<Obstacle> obstacles() {
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
