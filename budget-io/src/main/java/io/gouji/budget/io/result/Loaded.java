package io.gouji.budget.io.result;

import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read from a source (读取结果): the budget, and what in the source could not be read.
 * <p>
 * Problems do not exclude a budget: what can be read is there, whatever stands beside it.
 */
public final class Loaded implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DepartmentBudget budget;      // absent if null: an Optional cannot be serialized
    private final List<Problem> problems;
    private final Coverage coverage;            // absent if null: a codec reads no source
    private final Map<String, Place> places;    // of tables, by the names of their forms

    private Loaded(DepartmentBudget budget, List<Problem> problems, Coverage coverage, Map<String, Place> places) {
        this.budget = budget;
        this.problems = problems;
        this.coverage = coverage;
        this.places = places;
    }

    /** A budget, and the problems met on the way. */
    public static Loaded of(DepartmentBudget budget, List<Problem> problems) {
        return new Loaded(Objects.requireNonNull(budget, "budget"), List.copyOf(problems), null, Map.of());
    }

    /** No budget, and the problems that were in the way, at least one. */
    public static Loaded unreadable(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Problems must be one at least, but were none");
        }
        return new Loaded(null, List.copyOf(problems), null, Map.of());
    }

    /** Returns the same with an account of every number of the source. */
    public Loaded with(Coverage numbers) {
        return new Loaded(budget, problems, Objects.requireNonNull(numbers, "numbers"), places);
    }

    /** Returns the same with the places of its tables in the file, by the names of their forms. */
    public Loaded at(Map<String, Place> tables) {
        return new Loaded(budget, problems, coverage, Map.copyOf(tables));
    }

    /** Returns where in the file the table of a form is (出处), such as 第7页表3; empty if that is not known. */
    public Optional<Place> place(String form) {
        return Optional.ofNullable(places.get(form));
    }

    /**
     * Returns what became of the numbers of the source (读数清单); empty if the source was no published document but data
     * that a program wrote. Two readings that give the same budget and problems are equal whatever they count.
     */
    public Optional<Coverage> coverage() {
        return Optional.ofNullable(coverage);
    }

    /** The budget, empty if nothing was readable. */
    public Optional<DepartmentBudget> budget() {
        return Optional.ofNullable(budget);
    }

    /** What could not be read, in the order of the source. */
    public List<Problem> problems() {
        return problems;
    }

    /** The same with problems that were met before its own. */
    public Loaded after(List<Problem> before) {
        List<Problem> all = new ArrayList<>(before);
        all.addAll(problems);
        return new Loaded(budget, List.copyOf(all), coverage, places);
    }

    /** Returns true if there is a budget. */
    public boolean isReadable() {
        return budget != null;
    }

    /** Returns true if the source was read to its end: none of the problems {@linkplain Problem#isCut() cut} it. */
    public boolean isWhole() {
        return problems.stream().noneMatch(Problem::isCut);
    }

    /**
     * The budget.
     *
     * @throws BudgetFormatException if there is none, with the place of the first problem
     */
    public DepartmentBudget orThrow() {
        if (budget == null) {
            throw new BudgetFormatException(problems.get(0));
        }
        return budget;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loaded that && Objects.equals(budget, that.budget) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(budget, problems);
    }

    @Override
    public String toString() {
        String found = budget == null ? "nothing readable" : budget.toString();
        String plural = problems.size() == 1 ? "" : "s";
        return problems.isEmpty() ? found : found + ", " + problems.size() + " problem" + plural;
    }
}
