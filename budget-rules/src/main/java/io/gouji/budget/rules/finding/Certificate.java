package io.gouji.budget.rules.finding;

import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Verifier;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A verdict with everything needed to check it (证书): what the document says, and either amounts that satisfy all of it
 * or bounds that contradict each other.
 * <p>
 * By itself it proves its statement about an unknown document. It proves something about a document only if the
 * document {@linkplain io.gouji.budget.rules.Report#statement() says} exactly that.
 *
 * @param statement what is proven to hold or not to hold
 * @param proof the witness or the conflict
 */
public record Certificate(Statement statement, Proof proof) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Both parts. */
    public Certificate {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(proof, "proof");
    }

    /** The system of the statement. */
    public LinearSystem system() {
        return statement.system();
    }

    /** Returns true if the proof proves the statement, checked by plain sums of whole numbers ({@link Verifier}). */
    public boolean isValid() {
        if (proof instanceof Witness witness) {
            return Verifier.holds(system(), new BitSet(), witness);
        }
        return proof instanceof Conflict conflict && Verifier.holds(system(), new BitSet(), conflict);
    }

    /**
     * Returns true if the proof proves the statement, and the statement is the one derived from a document, whatever
     * findings were waived.
     *
     * @param derived the statement of the document's report
     */
    public boolean isValidFor(Statement derived) {
        return statement.equals(derived.withWaived(statement.premises().waived())) && isValid();
    }

    @Override
    public String toString() {
        return (proof instanceof Witness ? "Consistent: " : "Contradictory: ") + system();
    }

    /**
     * What a document says, as the prover is asked it (命题): the unknown amounts, the figures that bound them, the
     * relations between them, and the premises. It follows from the document and the rules alone, without the prover:
     * whoever has the document can derive it and compare.
     *
     * @param premises what is taken for granted
     * @param system the unknown amounts with their bounds and relations, in grains (half a fen)
     * @param regions what each unknown amount measures, in the order of the system's variables
     * @param cells where the figure of each source stands
     * @param printed what the figure of each source prints
     * @param relations the id of each relation; {@code cap:} and the region for the most that an unprinted amount can
     * be
     */
    public record Statement(Premises premises, LinearSystem system, List<String> regions, List<CellRef> cells,
            List<String> printed, List<String> relations) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The lists, copied; each must have an entry for each part of the system. */
        public Statement {
            regions = sized("Regions", regions, system.variables());
            cells = sized("Cells", cells, system.sources());
            printed = sized("Printed texts", printed, system.sources());
            relations = sized("Relations", relations, system.relations());
        }

        /**
         * The same where findings of those ids were waived: waivers change what fails, never what the document says.
         */
        public Statement withWaived(List<String> ids) {
            return new Statement(premises.withWaived(ids), system, regions, cells, printed, relations);
        }

        /**
         * Returns the premise about signs (数额不为负), on one line: how many of the unknown amounts are no less than zero.
         */
        public String signs(Language language) {
            long bounded = IntStream.range(0, system.variables()).mapToObj(system::domain)
                    .filter(domain -> domain.hasLower() && domain.lower() >= 0).count();
            return language == Language.ZH ? system.variables() + " 个量中 " + bounded + " 个不为负"
                    : bounded + " of " + system.variables() + " amounts no less than zero";
        }

        private static <T> List<T> sized(String what, List<T> list, int size) {
            if (list.size() != size) {
                throw new IllegalArgumentException(what + " must be as many as the system has, such as '" + size
                        + "', but were '" + list.size() + "'");
            }
            return List.copyOf(list);
        }

        /**
         * The first place where this says something else than another statement, on one line; empty if both are equal.
         *
         * @param derived what it should be
         */
        public Optional<String> differenceFrom(Statement derived, Language language) {
            if (equals(derived)) {
                return Optional.empty();
            }
            boolean chinese = language == Language.ZH;
            if (!premises.equals(derived.premises)) {
                return Optional.of(chinese ? "前提不同" : "the premises differ");
            }
            Optional<String> part = first(chinese ? "数" : "amount", regions, derived.regions)
                    .or(() -> first(chinese ? "单元格" : "figure", cells, derived.cells))
                    .or(() -> first(chinese ? "印数" : "print", printed, derived.printed))
                    .or(() -> first(chinese ? "勾稽关系" : "relation", relations, derived.relations));
            return Optional.of(part.orElse(chinese ? "取值范围或关系式不同" : "intervals or relations differ"));
        }

        private static Optional<String> first(String what, List<?> stated, List<?> derived) {
            int common = Math.min(stated.size(), derived.size());
            return IntStream.range(0, common).filter(i -> !stated.get(i).equals(derived.get(i))).boxed().findFirst()
                    .or(() -> stated.size() == derived.size() ? Optional.empty() : Optional.of(common))
                    .map(i -> what + " " + i + ": " + at(stated, i) + " ≠ " + at(derived, i));
        }

        private static Object at(List<?> list, int index) {
            return index < list.size() ? list.get(index) : "-";
        }

        /**
         * What a verdict takes for granted (前提): nobody should believe it who does not believe these.
         *
         * @param template the name of the template by which the document was read
         * @param rounding how figures were made of amounts: {@link #HALF_UP}, or the id of another {@link
         * RoundingPolicy}
         * @param blanks what a cell without a print stands for; {@link #UNKNOWN} or {@code NO_MONEY}, see {@link
         * Blanks}
         * @param without the ids of the rules that were left out, in the order of {@link Rule}
         * @param waived the ids of the findings that the caller accepts, in order
         * @param blank the cells that print nothing, in the order of the document
         * @param unread the cells whose print could not be read, in the order of the document
         */
        public record Premises(String template, String rounding, String blanks, List<String> without,
                List<String> waived,
                List<CellRef> blank, List<CellRef> unread) implements Serializable {

            /** Half units are rounded away from zero, and a printed zero is exactly zero. */
            public static final String HALF_UP = "HALF_UP";
            /** A blank cell may hide any amount that the others allow. */
            public static final String UNKNOWN = "UNKNOWN";

            private static final long serialVersionUID = 1L;

            /** The lists, copied. */
            public Premises {
                Objects.requireNonNull(template, "template");
                Objects.requireNonNull(rounding, "rounding");
                Objects.requireNonNull(blanks, "blanks");
                Objects.requireNonNull(without, "without");
                Objects.requireNonNull(waived, "waived");
                Objects.requireNonNull(blank, "blank");
                Objects.requireNonNull(unread, "unread");
                without = List.copyOf(without);
                waived = List.copyOf(waived);
                blank = List.copyOf(blank);
                unread = List.copyOf(unread);
            }

            public static Premises of(DepartmentBudget budget, RoundingPolicy rounding, Collection<Rule> off,
                    Collection<String> waived, Blanks blanks) {
                Objects.requireNonNull(budget, "budget");
                Objects.requireNonNull(rounding, "rounding");
                Objects.requireNonNull(off, "off");
                Objects.requireNonNull(waived, "waived");
                Objects.requireNonNull(blanks, "blanks");
                String policy = rounding.equals(RoundingPolicy.HALF_UP) ? HALF_UP : rounding.id();
                return new Premises(budget.template().name(), policy, blanks.premise(),
                        off.stream().sorted().map(Rule::id).toList(),
                        waived.stream().sorted().distinct().toList(),
                        cells(budget, cell -> cell.figure().isBlank()), cells(budget,
                                cell -> cell.figure().isUnread()));
            }

            private static List<CellRef> cells(DepartmentBudget budget, Predicate<Cell> which) {
                return budget.cells().stream().filter(which).map(Cell::ref).toList();
            }

            public Premises withWaived(List<String> ids) {
                return new Premises(template, rounding, blanks, without, ids, blank, unread);
            }

            /** Returns true if the verdict is about all rules and every figure, and nothing was waived. */
            public boolean isPlain() {
                return rounding.equals(HALF_UP) && without.isEmpty() && waived.isEmpty() && blank.isEmpty()
                        && unread.isEmpty();
            }

            /** The premises that are not plain, on one line; empty if there are none. */
            public String text(Language language) {
                boolean chinese = language == Language.ZH;
                StringBuilder text = new StringBuilder();
                RoundingPolicy.ofId(rounding).ifPresent(each ->
                        add(text, chinese ? "舍入方式：" : "rounding: ", each.text(language), true));
                add(text, chinese ? "未用规则：" : "rules left out: ", String.join(", ", without), !without.isEmpty());
                add(text, chinese ? "已豁免：" : "waived: ", String.join(", ", waived), !waived.isEmpty());
                add(text, blanks.equals(UNKNOWN) ? chinese ? "未填而视为未知：" : "blank and so unknown: "
                        : chinese ? "未填而按无金额计：" : "blank and so no money: ", blank.size() + (chinese ? " 格" : " cells"),
                        !blank.isEmpty());
                add(text, chinese ? "未能读出：" : "unread and so unknown: ", unread.size() + (chinese ? " 格" : " cells"),
                        !unread.isEmpty());
                return text.toString();
            }

            private static void add(StringBuilder text, String what, String which, boolean is) {
                if (is) {
                    text.append(text.isEmpty() ? "" : "; ").append(what).append(which);
                }
            }
        }
    }
}
