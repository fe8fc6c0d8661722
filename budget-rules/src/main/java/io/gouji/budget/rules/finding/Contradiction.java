package io.gouji.budget.rules.finding;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.style.BudgetStyle;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Figures that cannot all be true, none of which can be left out of the argument (矛盾), and the ways to mend them.
 * <p>
 * A report has one for each separate cause. Bridges are never part of one.
 */
@Value.Immutable
@BudgetStyle
public abstract class Contradiction implements Serializable {

    private static final long serialVersionUID = 1L;

    Contradiction() {
    }

    /** A builder; everything that has no default must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** The figures that contradict each other, in the order printed. */
    public abstract List<Cell> cells();

    /** The ids of the relations that tie them together, copies included. */
    public abstract List<String> relations();

    /** The broken and strained relations of the report that this cause explains. */
    public abstract List<Finding> findings();

    /** The smallest ways to set it right, best first; ties kept. */
    public abstract List<Repair> repairs();

    /** Whether the repairs are proven to be all that there are of the least size. */
    public abstract boolean isProvenMinimal();

    /** How many figures have to be set right at least, as far as it is proven. */
    public abstract int leastChanges();

    /** The argument, step by step (论证). */
    public abstract Argument argument();

    /** The argument, step by step, with the amounts that the figures stand for. */
    public String message(Language language) {
        return argument().text(language);
    }

    /** Builds contradictions. */
    public static final class Builder extends ImmutableContradiction.Builder {

        Builder() {
        }
    }

    @Override
    public String toString() {
        return message(Language.EN);
    }

    /**
     * Why figures cannot all be true: from what they print, claim by claim, to one that denies what another prints.
     *
     * @param steps the steps, in their order
     * @param assumesSigns true if it takes for granted that amounts which no line makes negative are no less than zero
     */
    public record Argument(List<Step> steps, boolean assumesSigns) implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 8;

        public Argument {
            Objects.requireNonNull(steps, "steps");
            steps = List.copyOf(steps);
        }

        /**
         * That the amount of a figure, or of what nothing prints, is at least or at most so much; the end itself may be
         * excluded.
         */
        public record Claim(@Nullable Cell cell, String unprinted, boolean atLeast, boolean closed,
                BigDecimal amount) implements Serializable {
            /** Checks the parts. */
            public Claim {
                Objects.requireNonNull(unprinted, "unprinted");
                Objects.requireNonNull(amount, "amount");
            }

            private static final long serialVersionUID = 1L;

            boolean isZero() {
                return amount.signum() == 0;
            }

            private String text(Names names) {
                String sign = atLeast ? closed ? " ≥ " : " > " : closed ? " ≤ " : " < ";
                return (cell == null ? "〔" + unprinted + "〕" : names.of(cell)) + sign + names.amount(this);
            }
        }

        /** From the premises follows the conclusion; without premises it is itself what contradicts the others. */
        public record Step(List<Claim> premises, @Nullable Claim conclusion, boolean last) implements Serializable {

            private static final long serialVersionUID = 1L;

            public Step {
                Objects.requireNonNull(premises, "premises");
                premises = List.copyOf(premises);
            }

            private boolean isCopy() {
                List<Cell> cells = premises.stream().flatMap(claim -> Stream.ofNullable(claim.cell())).toList();
                return premises.size() == 2 && cells.size() == 2
                        && cells.get(0).region().equals(cells.get(1).region());
            }
        }

        String text(Language language) {
            Messages messages = new Messages(language, List.of());
            Names names = new Names(messages, cells());
            return names.prefix + steps.stream().map(step -> text(step, names, messages))
                    .collect(Collectors.joining(messages.text("；", "; "))) + (assumesSigns ? messages.signs() : "");
        }

        private List<Cell> cells() {
            return steps.stream()
                    .flatMap(step -> Stream.concat(step.premises().stream(), Stream.ofNullable(step.conclusion())))
                    .flatMap(claim -> Stream.ofNullable(claim.cell())).distinct().toList();
        }

        private static String text(Step step, Names names, Messages messages) {
            String premises = premises(step.premises(), names, messages);
            if (step.conclusion() == null && step.isCopy()) {
                return step.premises().stream().flatMap(claim -> Stream.ofNullable(claim.cell()))
                        .map(cell -> names.of(cell) + messages.text(" 印作 ", " prints ") + names.printed(cell))
                        .collect(Collectors.joining(messages.text("，", " and ")))
                        + messages.text("，本应同数", ", but both measure the same");
            }
            if (step.conclusion() == null) {
                return premises + messages.text("，不能同时成立", " cannot all be true");
            }
            Cell last = step.last() ? step.conclusion().cell() : null;
            String printed = last != null ? printed(last, names, messages) : "";
            return (premises.isEmpty() ? "" : premises + messages.text("，故 ", ", so "))
                    + step.conclusion().text(names) + printed;
        }

        /** What is printed where the argument ends; a blank is no print. */
        private static String printed(Cell cell, Names names, Messages messages) {
            return cell.figure().isPrinted() || cell.figure().isUnread()
                    ? messages.text("（印作 ", " (printed ") + names.printed(cell) + messages.text("）", ")")
                    : messages.text("（未填）", " (blank)");
        }

        private static String premises(List<Claim> claims, Names names, Messages messages) {
            List<Claim> weighty = claims.stream().filter(claim -> !claim.isZero()).toList();
            List<Claim> shown = weighty.isEmpty() || claims.size() <= 3 ? claims : weighty;
            List<String> texts = new ArrayList<>(shown.stream().limit(SHOWN).map(claim -> claim.text(names)).toList());
            if (texts.size() < claims.size()) {
                int more = claims.size() - texts.size();
                boolean zeros = shown.size() <= SHOWN && shown.size() < claims.size();
                texts.add(zeros ? messages.text("另有 " + more + " 项为零界", more + " more bounded by zero")
                        : messages.text("另有 " + more + " 项", more + " more"));
            }
            String last = texts.isEmpty() ? "" : texts.remove(texts.size() - 1);
            return texts.isEmpty() ? last : String.join(messages.text("，", ", "), texts) + messages.text("，", " and ")
                    + last;
        }

        /** Cells by the part of their address in which they differ; what they have in common is said once. */
        private static final class Names {
            final String prefix;
            private final Messages messages;
            private final CellUnits units;
            private final boolean oneForm;
            private final boolean oneRow;
            private final boolean oneColumn;

            Names(Messages messages, List<Cell> cells) {
                this.messages = messages;
                this.units = new CellUnits(cells);
                this.oneForm = cells.size() > 1 && same(cells, cell -> cell.ref().form());
                this.oneRow = oneForm && same(cells, cell -> cell.ref().row());
                this.oneColumn = oneForm && !oneRow && same(cells, cell -> cell.ref().column());
                this.prefix = oneForm ? messages.form(cells.get(0)) + (oneRow ? " " + cells.get(0).ref().row() : "")
                        + (oneColumn ? " " + cells.get(0).ref().column() : "") + messages.text("：", ": ") : "";
            }

            private static boolean same(List<Cell> cells, Function<Cell, String> part) {
                return cells.stream().map(part).distinct().count() == 1;
            }

            /** What the claim says, in the unit of its figure; what nothing prints is in 万元. */
            String amount(Claim claim) {
                return claim.cell() == null ? units.text(claim.amount(), MoneyUnit.WAN_YUAN)
                        : claim.cell().measure().isPercentage() ? Wan.text(claim.amount())
                        : units.text(claim.amount(), units.of(claim.cell()));
            }

            String printed(Cell cell) {
                if (!cell.figure().isPrinted()) {
                    return messages.text(cell.figure().isBlank() ? "（未填）" : "“" + cell.figure().printed() + "”",
                            cell.figure().toString());
                }
                boolean money = !cell.measure().isPercentage();
                return cell.figure() + (money ? units.name(units.of(cell)) : "");
            }

            String of(Cell cell) {
                if (!oneForm) {
                    return messages.place(cell);
                }
                return oneRow ? cell.ref().column() : oneColumn ? cell.ref().row() : cell.ref().row() + " "
                        + cell.ref().column();
            }
        }
    }
}
