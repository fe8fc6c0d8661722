package io.gouji.budget.rules.internal.relation;

import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;

/**
 * What was examined, a relation or a place that a rule looks at, with its outcome; as a finding when somebody asks
 * (已核事项).
 */
public interface Judged {

    /** Returns the id of the finding. */
    String id();

    /** Returns what came out. */
    Outcome outcome();

    /** Returns the finding with its arithmetic and its words. */
    Finding finding();

    /** Returns what is a finding already. */
    static Judged of(Finding finding) {
        return new Found(finding);
    }

    /** A finding that is there. */
    record Found(Finding finding) implements Judged {

        @Override
        public String id() {
            return finding.id();
        }

        @Override
        public Outcome outcome() {
            return finding.outcome();
        }
    }
}
