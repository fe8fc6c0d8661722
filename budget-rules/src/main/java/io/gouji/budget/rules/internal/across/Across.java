package io.gouji.budget.rules.internal.across;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Quote;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Outcome.Strain;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.grade.Grader;
import io.gouji.budget.rules.internal.grade.Judgement;
import io.gouji.budget.rules.internal.relation.LinearForm;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation between figures of several documents, wholes = parts or, of a containment, wholes ≥ parts, judged as
 * {@link Outcome} says. Where a document prints an amount in two places in two ways, the way is judged that fits least,
 * so that no wrong copy hides behind a right one.
 */
public final class Across {

    private static final List<Strain> ALLOWANCES = List.of(Strain.TIE, Strain.HIDDEN_ZERO, Strain.CUT);

    private final Rule rule;
    private final List<List<Quote>> terms = new ArrayList<>();     // of each its printings, own ones without a name

    public Across(Rule rule) {
        this.rule = rule;
    }

    /** Adds a term of this document, one of those printings. */
    public void addOwn(boolean isWhole, List<Cell> printings) {
        add("", isWhole, printings);
    }

    /** Adds what another document prints of that region. */
    public void add(boolean isWhole, Printings other, Region region) {
        add(other.document(), isWhole, other.of(region));
    }

    private void add(String document, boolean isWhole, List<Cell> printings) {
        if (!printings.isEmpty()) {
            terms.add(printings.stream().map(cell -> new Quote(document, isWhole, cell)).toList());
        }
    }

    public Finding judge() {
        List<Quote> firsts = terms.stream().map(printings -> printings.get(0)).toList();
        Finding worst = judge(firsts);
        for (int term = 0; term < terms.size(); term++) {
            for (Quote other : terms.get(term)) {
                if (!other.cell().figure().sameAmount(firsts.get(term).cell().figure())) {
                    List<Quote> changed = new ArrayList<>(firsts);
                    changed.set(term, other);
                    Finding found = judge(changed);
                    worst = found.outcome().rank() < worst.outcome().rank() ? found : worst;
                }
            }
        }
        return worst;
    }

    private Judgement judgement(List<Quote> quotes) {
        try {
            long printed = sum(quotes.stream().filter(Quote::isWhole));
            long computed = sum(quotes.stream().filter(quote -> !quote.isWhole()));
            long allowed = quotes.stream().mapToLong(quote -> half(quote.cell(), null)).reduce(0, Math::addExact);
            Judgement found = new Judgement(Outcome.EXACT, null, printed, computed, allowed, true);
            return printed == computed || isFloor() && printed > computed ? found
                    : Grader.graded(found, holds(quotes, null), ALLOWANCES, allowance -> holds(quotes, allowance));
        } catch (ArithmeticException ex) {
            return Judgement.TOO_LARGE;
        }
    }

    private Finding judge(List<Quote> quotes) {
        List<Quote> own = quotes.stream().filter(quote -> quote.document().isEmpty()).toList();
        Cell anchor = (own.isEmpty() ? quotes : own).get(0).cell();
        return judgement(quotes).tell(Finding.builder()).id(rule.id() + ":" + anchor.ref()).rule(rule)
                .wholes(own.stream().filter(Quote::isWhole).map(Quote::cell).toList())
                .parts(own.stream().filter(quote -> !quote.isWhole()).map(Quote::cell).toList())
                .quotes(quotes.stream().filter(quote -> !quote.document().isEmpty()).toList()).build();
    }

    private static long sum(Stream<Quote> quotes) {
        return quotes.mapToLong(quote -> amount(quote.cell())).reduce(0, Math::addExact);
    }

    private boolean isFloor() {
        return rule.kind() == Kind.CONTAINMENT;
    }

    private boolean holds(List<Quote> quotes, @Nullable Strain allowance) {
        LinearForm form = LinearForm.of(quotes.stream().mapToLong(quote -> quote.isWhole() ? 1 : -1).toArray(),
                isFloor() ? Interval.atLeast(0) : Interval.exactly(0));
        return form.holds(quote -> interval(quotes.get(quote).cell(), allowance), rest -> Interval.exactly(0));
    }

    private static Interval interval(Cell cell, @Nullable Strain allowance) {
        return Figures.interval(RoundingPolicy.HALF_UP.hidingZeros(), amount(cell), half(cell, allowance), allowance,
                cell.form().kind() == Form.Kind.PROSE);
    }

    /** Half of the printed unit; none for a zero, which means zero, if it is not that of a change. */
    private static long half(Cell cell, @Nullable Strain allowance) {
        boolean nothing = amount(cell) == 0 && !cell.region().isChange() && allowance != Strain.HIDDEN_ZERO;
        return nothing ? 0 : Figures.halfOf(cell.figure().scale());
    }

    private static long amount(Cell cell) {
        return Figures.grains(cell.figure());
    }
}
