package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Finding;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a caller accepts, and why (豁免). A waived finding is counted separately and makes no check fail.
 * <pre>{@code
 * Waiver.of("class-named:471:一般公共服务支出", "财政局模板固定列示")
 * }</pre>
 * A waiver made from an id applies whatever is printed; one made from a finding applies as long as the same figures or
 * words are printed; one made from a rule covers all findings of that rule, if asked only those in one form, or with
 * differences up to some amount.
 */
public final class Waiver implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANYTHING = "";

    private final String id;
    private final String reason;
    private final String prints;
    private final @Nullable Scope scope;

    private Waiver(String id, String reason, String prints, @Nullable Scope scope) {
        this.id = id;
        this.reason = reason;
        this.prints = prints;
        this.scope = scope;
    }

    /**
     * Returns a waiver by rule, form and size of difference (按规则、表和差额豁免): {@code sum-rows},
     * {@code sum-rows form=3}, {@code copy form=EXPENDITURE most=0.05}.
     *
     * @param words the id of a rule; then, if wanted, {@code form=} with the name or number of the form that the
     * finding     is about, and {@code most=} with the largest difference accepted, in 万元, of rates in percentage
     * points
     * @param reason why it is accepted, not blank
     * @throws IllegalArgumentException if the words are none of these, or no rule has that id
     */
    public static Waiver where(String words, String reason) {
        Objects.requireNonNull(reason, "reason");
        Scope scope = Scope.parse(Objects.requireNonNull(words, "words"));
        return new Waiver(scope.toString(), reason(scope.toString(), reason), ANYTHING, scope);
    }

    /**
     * A waiver of what has that id, whatever is printed there.
     *
     * @param id the id of a finding, such as {@code sum-rows:EXPENDITURE:21011:合计}
     * @param reason why it is accepted, not blank
     */
    public static Waiver of(String id, String reason) {
        Objects.requireNonNull(reason, "reason");
        return of(Objects.requireNonNull(id, "id"), reason, ANYTHING);
    }

    /** A waiver of that finding while its figures and words are printed as they are now. */
    public static Waiver of(Finding finding, String reason) {
        Objects.requireNonNull(finding, "finding");
        return of(finding.id(), reason, prints(finding));
    }

    private static Waiver of(String id, String reason, String prints) {
        if (id.isBlank() || !id.contains(":")) {
            throw new IllegalArgumentException(
                    "Waiver must name a finding, such as 'sum-rows:EXPENDITURE:21011:合计', but named '" + id + "'");
        }
        return new Waiver(id.strip(), reason(id, reason), prints, null);
    }

    private static String reason(String id, String reason) {
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("Waiver of '" + id + "' must have a reason, but had none");
        }
        return reason.strip();
    }

    /** Returns true if it covers the findings of a rule rather than one finding. */
    public boolean isOfRule() {
        return scope != null;
    }

    /** What a finding looks at, as printed. */
    private static String prints(Finding finding) {
        String figures = finding.cells().stream().map(cell -> cell.ref() + "=" + cell.figure().printed())
                .collect(Collectors.joining("\n"));
        return figures + finding.span().map(span -> "\n" + span.text()).orElse("") + "\n" + finding.outcome();
    }

    /** The id of the finding. */
    public String id() {
        return id;
    }

    /** Why it is accepted (理由). */
    public String reason() {
        return reason;
    }

    /** Whether it holds only while what it was made of is printed. */
    public boolean isOfPrint() {
        return !prints.equals(ANYTHING);
    }

    /** Whether it covers that finding. */
    public boolean covers(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (scope != null) {
            return scope.covers(finding);
        }
        return id.equals(finding.id()) && (prints.equals(ANYTHING) || prints.equals(prints(finding)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Waiver waiver && id.equals(waiver.id) && reason.equals(waiver.reason)
                && prints.equals(waiver.prints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, reason, prints);
    }

    @Override
    public String toString() {
        return id + ": " + reason;
    }

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
}
