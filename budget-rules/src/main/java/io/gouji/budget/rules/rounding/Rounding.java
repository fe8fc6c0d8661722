package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came out of rounding all figures together (舍位平衡结果): the budget whose printed sums add up and what it moved, or
 * the reason why there is none.
 */
public final class Rounding implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable DepartmentBudget budget;
    private final @Nullable Obstacle obstacle;
    private final List<Move> moves;
    private final Money totalMovement;
    private final Money largestMovement;
    private final boolean optimal;
    private final List<String> leftOut;

    Rounding(DepartmentBudget budget, List<Move> moves, Money totalMovement, Money largestMovement, boolean optimal,
            List<String> leftOut) {
        this.budget = Objects.requireNonNull(budget);
        this.obstacle = null;
        this.moves = List.copyOf(moves);
        this.totalMovement = totalMovement;
        this.largestMovement = largestMovement;
        this.optimal = optimal;
        this.leftOut = List.copyOf(leftOut);
    }

    Rounding(Obstacle obstacle) {
        this.budget = null;
        this.obstacle = Objects.requireNonNull(obstacle);
        this.moves = List.of();
        this.totalMovement = Money.ZERO;
        this.largestMovement = Money.ZERO;
        this.optimal = false;
        this.leftOut = List.of();
    }

    /** The budget with figures that add up; empty if there is an {@link #obstacle()}. */
    public Optional<DepartmentBudget> budget() {
        return Optional.ofNullable(budget);
    }

    /** The budget with figures that add up. */
    public DepartmentBudget orThrow() {
        return budget().orElseThrow(() -> new IllegalStateException(
                "Figures must add up within one unit, but " + obstacle));
    }

    /** Why there is none; empty if there is a {@link #budget()}. */
    public Optional<Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** The figures that print another amount than rounded by themselves, or than in the document, in its order. */
    public List<Move> moves() {
        return moves;
    }

    /** How far all figures together are from what they are exactly, or from what was printed; every copy counts. */
    public Money totalMovement() {
        return totalMovement;
    }

    /** How far the figure is off that is off most. */
    public Money largestMovement() {
        return largestMovement;
    }

    /** Whether it is proven that no other figures that add up are less far off in total (最优性已证明). */
    public boolean isOptimal() {
        return optimal;
    }

    /** The ids of the relations that were broken before and were left so; none unless that was asked for. */
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rounding that && Objects.equals(budget, that.budget)
                && Objects.equals(obstacle, that.obstacle) && moves.equals(that.moves)
                && totalMovement.equals(that.totalMovement) && largestMovement.equals(that.largestMovement)
                && optimal == that.optimal && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(budget, obstacle, moves, totalMovement, largestMovement, optimal, leftOut);
    }

    /** What was done in one sentence, amounts in the unit of the tables; or why nothing was. */
    public String message(Language language) {
        Objects.requireNonNull(language, "language");
        boolean chinese = language == Language.ZH;
        if (budget == null) {
            return (chinese ? "未能舍位平衡：" : "No rounding: ") + obstacle().map(each -> each.message(language)).orElse("");
        }
        String total = budget.unit().text(totalMovement);
        String most = budget.unit().text(largestMovement);
        return chinese ? "调整 " + moves.size() + " 个数，共 " + total + "，最多一处 " + most + (optimal ? "（已证明最小）" : "（未证明最小）")
                + (leftOut.isEmpty() ? "" : "，另有 " + leftOut.size() + " 项不符未调整")
                : moves.size() + " figures moved, by " + total + " in total, " + most + " at most"
                + (optimal ? " (proven least)" : " (not proven least)")
                + (leftOut.isEmpty() ? "" : ", " + leftOut.size() + " broken relations left out");
    }

    @Override
    public String toString() {
        return message(Language.EN);
    }

    /**
     * A figure that prints another amount after rounding together (调整).
     *
     * @param cell where it stands
     * @param from what it printed, rounded by itself
     * @param to what it prints now
     */
    public record Move(CellRef cell, Figure from, Figure to) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** Checks that nothing is missing. */
        public Move {
            Objects.requireNonNull(cell, "cell");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /** By how much, with its sign. */
        public Money by() {
            return to.amount().orElseThrow().minus(from.amount().orElseThrow());
        }

        @Override
        public String toString() {
            return cell + " " + from + " → " + to;
        }
    }

    /**
     * Why there are no printed sums that add up (不能平衡的原因).
     *
     * @param kind what stands in the way
     * @param cells the figures that do, as far as they could be told apart
     * @param relations the ids of the relations that tie these together
     */
    public record Obstacle(Kind kind, List<Cell> cells, List<String> relations) implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 12;

        /** What may stand in the way. */
        public enum Kind {
            /** Not even fractions of a unit would make these figures add up within one unit of what they are (矛盾). */
            CONFLICT,
            /** Fractions of a unit would, whole units do not: proven by trying all cases. */
            ONLY_FRACTIONS,
            /** The tables print in several units (多种精度). */
            SEVERAL_UNITS,
            /** Neither found nor ruled out within the limit of nodes (未定). */
            LIMIT
        }

        /** The figures and relations, copied. */
        public Obstacle {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(cells, "cells");
            Objects.requireNonNull(relations, "relations");
            cells = List.copyOf(cells);
            relations = List.copyOf(relations);
        }

        /** The reason in words. */
        public String message(Language language) {
            String said = language == Language.ZH ? chinese() : english();
            String named = cells.stream().limit(SHOWN)
                    .map(cell -> language == Language.ZH ? cell.called("表") + " " + cell.figure() : cell.toString())
                    .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
            String more = cells.size() > SHOWN ? " …" : "";
            return cells.isEmpty() ? said : said + (language == Language.ZH ? "：" : ": ") + named + more;
        }

        private String chinese() {
            return switch (kind) {
                case CONFLICT -> "各数在调整不超过一个末位单位时不能平衡";
                case ONLY_FRACTIONS -> "各数须调整不足一个末位单位方能平衡，按整单位调整无解";
                case SEVERAL_UNITS -> "各表精度不同，不能一并舍位平衡";
                case LIMIT -> "在限定的步数内既未求得结果，也未能证明无解";
            };
        }

        private String english() {
            return switch (kind) {
                case CONFLICT -> "these figures cannot add up without moving one by more than a unit";
                case ONLY_FRACTIONS -> "the figures add up with fractions of a unit only, never with whole units";
                case SEVERAL_UNITS -> "the tables print in several units and cannot be rounded together";
                case LIMIT -> "neither found nor ruled out within the limit of nodes";
            };
        }

        @Override
        public String toString() {
            return message(Language.EN);
        }
    }
}
