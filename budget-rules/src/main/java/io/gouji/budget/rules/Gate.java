package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.internal.words.Wording;
import io.gouji.budget.rules.publication.Clearance;
import io.gouji.budget.rules.publication.Obstacle;
import io.gouji.budget.table.BudgetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a report stands in the way of publication. */
final class Gate {

    private Gate() {
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
        return Clearance.of(obstacles);
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
}
