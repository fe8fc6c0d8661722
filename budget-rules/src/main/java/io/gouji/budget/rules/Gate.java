package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.rules.internal.words.Wording;
import io.gouji.budget.rules.publication.Clearance;
import io.gouji.budget.rules.publication.Clearance.PublicationObstacle;
import io.gouji.budget.table.BudgetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a report stands in the way of publication. */
final class Gate {

    private Gate() {
    }

    static Clearance of(Report report, Policy policy) {
        List<PublicationObstacle> obstacles = new ArrayList<>();
        for (Finding finding : report.findings()) {
            kind(finding, policy).ifPresent(kind -> obstacles.add(PublicationObstacle.of(kind, finding)));
        }
        verdict(report.verdict(policy), report.isBroken()).ifPresent(obstacles::add);
        report.budget().tables().forEach(table -> addResidue(table, obstacles));
        return Clearance.of(obstacles);
    }

    /** What the verdict says beyond the findings. */
    private static Optional<PublicationObstacle> verdict(Verdict verdict, boolean isBroken) {
        return switch (verdict) {
            case CONTRADICTORY -> isBroken ? Optional.empty() : Optional.of(PublicationObstacle.of(
                    PublicationObstacle.Kind.CONTRADICTION, "proof", "各项勾稽单独成立，但全部数据不能同时成立。",
                    "each relation holds by itself, but the figures cannot all be true"));
            case UNDECIDED -> Optional.of(PublicationObstacle.of(PublicationObstacle.Kind.NOTHING_JUDGED, "verdict",
                    "没有一项勾稽可以判定。", "no relation could be judged"));
            default -> Optional.empty();
        };
    }

    private static Optional<PublicationObstacle.Kind> kind(Finding finding, Policy policy) {
        return switch (finding.rule()) {
            case FORM_PRESENT -> Optional.of(PublicationObstacle.Kind.MISSING_FORM);
            case TEMPLATE_RESIDUE -> Optional.of(PublicationObstacle.Kind.RESIDUE);
            default -> Optional.of(PublicationObstacle.Kind.FINDING).filter(kind -> policy.fails(finding.outcome()));
        };
    }

    /** Remarks are no sentences of the prose, and a name to be filled in may be left in them. */
    private static void addResidue(BudgetTable table, List<PublicationObstacle> obstacles) {
        for (String remark : table.remarks()) {
            if (Wording.hasResidue(remark) || remark.indexOf('{') >= 0) {
                String title = table.form().title();
                obstacles.add(PublicationObstacle.of(PublicationObstacle.Kind.RESIDUE, table.form().name(),
                        "“" + title + "”的说明留有模板的内容：" + remark,
                        "the remark of '" + title + "' has something left of the blank form: " + remark));
            }
        }
    }
}
