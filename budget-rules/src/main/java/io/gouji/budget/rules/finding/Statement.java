package io.gouji.budget.rules.finding;

import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.table.CellRef;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a document says, as the prover is asked it (命题): the unknown amounts, the figures that bound them, the relations
 * between them, and the premises. It follows from the document and the rules alone, without the prover: whoever has
 * the document can derive it and compare.
 *
 * @param premises what is taken for granted
 * @param system the unknown amounts with their bounds and relations, in grains (half a fen)
 * @param regions what each unknown amount measures, in the order of the system's variables
 * @param cells where the figure of each source stands
 * @param printed what the figure of each source prints
 * @param relations the id of each relation; {@code cap:} and the region for the most that an unprinted amount can be
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

    /** The same where findings of those ids were waived: waivers change what fails, never what the document says. */
    public Statement withWaived(List<String> ids) {
        return new Statement(premises.withWaived(ids), system, regions, cells, printed, relations);
    }

    /** Returns the premise about signs (数额不为负), on one line: how many of the unknown amounts are no less than zero. */
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
}
