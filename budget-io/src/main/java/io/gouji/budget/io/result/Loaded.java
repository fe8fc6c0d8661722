package io.gouji.budget.io.result;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a source (读取结果): the budget, and what in the source could not be read.
 * <p>
 * A source may have problems and still yield a budget: it holds whatever could be read.
 */
public final class Loaded implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable DepartmentBudget budget;      // absent if null: an Optional cannot be serialized
    private final List<Problem> problems;
    private final @Nullable Coverage coverage;            // absent if null: a codec reads no source
    private final Map<String, Place> places;    // of tables, by the names of their forms

    private Loaded(@Nullable DepartmentBudget budget, List<Problem> problems, @Nullable Coverage coverage,
            Map<String, Place> places) {
        this.budget = budget;
        this.problems = problems;
        this.coverage = coverage;
        this.places = places;
    }

    /** A budget, and the problems met on the way. */
    public static Loaded of(DepartmentBudget budget, List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        return new Loaded(Objects.requireNonNull(budget, "budget"), List.copyOf(problems), null, Map.of());
    }

    /** No budget, and the problems that were in the way, at least one. */
    public static Loaded unreadable(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Problems must be one at least, but were none");
        }
        return new Loaded(null, List.copyOf(problems), null, Map.of());
    }

    /** Returns the same with an account of every number of the source. */
    public Loaded with(Coverage numbers) {
        return new Loaded(budget, problems, Objects.requireNonNull(numbers, "numbers"), places);
    }

    /** Returns the same with another budget made of the one read, such as one whose blanks are filled. */
    public Loaded with(DepartmentBudget other) {
        return new Loaded(Objects.requireNonNull(other, "budget"), problems, coverage, places);
    }

    /** Returns the same with the places of its tables in the file, by the names of their forms. */
    public Loaded at(Map<String, Place> tables) {
        Objects.requireNonNull(tables, "tables");
        return new Loaded(budget, problems, coverage, Map.copyOf(tables));
    }

    /** Returns where in the file the table of a form is (出处), such as 第 7 页表3; empty if that is not known. */
    public Optional<Place> place(String form) {
        Objects.requireNonNull(form, "form");
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
        Objects.requireNonNull(before, "before");
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

    /**
     * What became of every number of a source (读数清单): each is counted once, as a figure that a region took, as a
     * target or count, as an identifier (a code, an ordinal, a year, a date, a page …), or as not placed.
     *
     * @param figures the numbers that are figures of tables and statements
     * @param targets the numbers that are targets of goals, and counts
     * @param identifiers the numbers that name and do not measure
     * @param unplaced the numbers that nothing is known of; each is told once as a problem of the reading, by itself or
     *     with its row or table
     * @param first where the first of those is, in English and in Chinese, and its text; three empty texts if there is
     * none
     */
    public record Coverage(int figures, int targets, int identifiers, int unplaced,
            First first) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The first number that was not placed. */
        public record First(String place, String chinesePlace, String text) implements Serializable {
            /** Checks the parts. */
            public First {
                Objects.requireNonNull(place, "place");
                Objects.requireNonNull(chinesePlace, "chinesePlace");
                Objects.requireNonNull(text, "text");
            }

            private static final long serialVersionUID = 1L;

            /** No number. */
            public static final First NONE = new First("", "", "");
        }

        /** Checks the counts. */
        public Coverage {
            Objects.requireNonNull(first, "first");
            if (figures < 0 || targets < 0 || identifiers < 0 || unplaced < 0) {
                throw new IllegalArgumentException(
                        "Counts must be 0 or more, but were '" + figures + " " + targets + " "
                        + identifiers + " " + unplaced + "'");
            }
        }

        /** Returns the count of all numbers of the source. */
        public int numbers() {
            return figures + targets + identifiers + unplaced;
        }

        /** Returns true if every number was placed. */
        public boolean isComplete() {
            return unplaced == 0;
        }

        /** Returns a sentence such as {@code 712 of 731 numbers read; 19 not placed, first at line 210: 5}. */
        public String in(Language language) {
            String all = String.valueOf(numbers());
            String read = String.valueOf(numbers() - unplaced);
            if (language == Language.ZH) {
                return isComplete() ? "全部 " + all + " 个数字均已识别" : "共 " + all + " 个数字，已识别 " + read + " 个；未归入 " + unplaced
                        + " 个，首个在" + first.chinesePlace + "：" + first.text;
            }
            return isComplete() ? "all " + all + " numbers read" : read + " of " + all + " numbers read; " + unplaced
                    + " not placed, first at " + first.place + ": " + first.text;
        }
    }
}
