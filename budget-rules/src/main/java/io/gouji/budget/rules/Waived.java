package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import java.io.Serializable;
import java.util.Objects;

/**
 * A finding and the waiver that covers it (已豁免事项).
 *
 * @param finding the finding
 * @param waiver the first waiver that covers it
 */
public record Waived(Finding finding, Waiver waiver) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Checks that both are there. */
    public Waived {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
    }

    @Override
    public String toString() {
        return finding.outcome() + " " + waiver;
    }
}
