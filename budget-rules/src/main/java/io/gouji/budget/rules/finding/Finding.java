package io.gouji.budget.rules.finding;

import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.style.BudgetStyle;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The result of checking one relation (勾稽结果): the figures that it ties together, what they print, and how far apart
 * they are. Amounts are in 万元.
 */
@Value.Immutable
@BudgetStyle
public abstract class Finding implements Serializable {

    private static final long serialVersionUID = 1L;

    Finding() {
    }

    /** A builder; everything that has no default must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The relation's id: the rule's id and the figure that it is about, such as {@code sum-rows:EXPENDITURE:21011:合计}.
     */
    public abstract String id();

    /** The rule. */
    public abstract Rule rule();

    /** The outcome. */
    public abstract Outcome outcome();

    /** The allowance under which a strained relation holds. */
    public abstract Optional<Strain> strain();

    /**
     * What is printed for the whole, in 万元, of a ratio as a number; with two decimals at least, as {@code 704.60}.
     * Empty where nothing could be compared.
     */
    public abstract Optional<BigDecimal> printed();

    /** What the other figures give for it. */
    public abstract Optional<BigDecimal> computed();

    /** By how much the two may differ: the half units of all figures that take part. */
    public abstract Optional<BigDecimal> allowed();

    /** The wholes: the figures on the left. */
    public abstract List<Cell> wholes();

    /** The parts: the figures on the right; of a copy, all of its printings. */
    public abstract List<Cell> parts();

    /** The blank or unread figures that keep it from being judged. */
    public abstract List<Cell> missing();

    /** The figures elsewhere that say what an unprinted amount can be at most. */
    public abstract List<Cell> sources();

    /**
     * The figures of other documents that take part, on either side; see
     * {@link io.gouji.budget.rules.Reconciliation#against}.
     */
    public abstract List<Quote> quotes();

    /** The words that a rule about words looked at. */
    public abstract Optional<Span> span();

    /** What a rule about words, codes or presence says, in Chinese; empty for a relation between figures. */
    abstract String chinese();

    /** The same in English. */
    abstract String english();

    /** The kind of the rule. */
    public Kind kind() {
        return rule().kind();
    }

    /** Returns the short name of what was found (事项), such as 表内合计不符 if it is broken, else 表内合计. */
    public String title(Language language) {
        Objects.requireNonNull(language, "language");
        boolean wrong = outcome() == Outcome.BROKEN || outcome() == Outcome.STRAINED && rule().isAboutWords();
        return wrong ? rule().fault(language) : rule().title(language);
    }

    /** Printed less computed. */
    public Optional<BigDecimal> difference() {
        return printed().flatMap(printed -> computed().map(printed::subtract)).map(Wan::readable);
    }

    /** What is left of the room to differ: allowed less difference; zero where it is not enough. */
    public Optional<BigDecimal> slack() {
        return allowed().flatMap(allowed -> difference().map(difference -> allowed.subtract(difference.abs())))
                .map(BigDecimal.ZERO::max).map(Wan::readable);
    }

    /**
     * Returns an amount of this finding, given in 万元, as its sentence says it: in the unit of its first figure, which
     * is named unless all figures are in 万元. A percentage has no unit.
     */
    public String shown(BigDecimal wan) {
        Objects.requireNonNull(wan, "wan");
        CellUnits units = new CellUnits(unitCells());
        return kind() == Kind.RATIO ? wan.toPlainString() : units.name(units.first()).isEmpty() ? wan.toPlainString()
                : units.text(wan, units.first());
    }

    private List<Cell> unitCells() {
        return Stream.concat(cells().stream(), quotes().stream().map(Quote::cell)).toList();
    }

    /** Every figure that takes part: wholes, parts, then sources. */
    @Value.Lazy
    public List<Cell> cells() {
        return Stream.of(wholes(), parts(), sources()).flatMap(List::stream).distinct().toList();
    }

    /** The finding in one sentence with its arithmetic. */
    public String message(Language language) {
        Objects.requireNonNull(language, "language");
        String said = language == Language.ZH ? chinese() : english();
        return rule().isAboutWords() || !said.isEmpty() ? said : new Messages(language, unitCells()).of(this);
    }

    /** Builds findings. */
    public static final class Builder extends ImmutableFinding.Builder {

        Builder() {
        }
    }

    @Override
    public String toString() {
        return outcome() + " " + id() + ": " + message(Language.EN);
    }

    /**
     * A figure of another document that takes part in a relation (他文件中的数).
     *
     * @param document the document, by its department and year
     * @param isWhole whether it stands on the left, with the wholes
     * @param cell the figure in its place there
     */
    public record Quote(String document, boolean isWhole, Cell cell) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** Checks that nothing is missing. */
        public Quote {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(cell, "cell");
        }
    }

    /**
     * A place in the text of a document (文字位置).
     *
     * @param line the line of the source, from 1; 0 where the source has none
     * @param text the words there
     */
    public record Span(int line, String text) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** Checks that there are words. */
        public Span {
            Objects.requireNonNull(text, "text");
        }
    }
}
