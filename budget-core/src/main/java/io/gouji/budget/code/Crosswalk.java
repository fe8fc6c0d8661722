package io.gouji.budget.code;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes that were renumbered, merged or split from one year to the next (科目新旧对照). The list is no more complete than the
 * {@link Catalogue}: a code that no step names is taken to mean what it meant the year before.
 *
 * <pre>{@code
 * Crosswalk.standard().steps(2018);      // … 30311 -> 30113 in 2018, 30104 -> 30110+30111+30112 in 2018
 * Crosswalk.parse("2025\t2080501+2080502\t2080501");
 * }</pre>
 */
public final class Crosswalk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Step> steps;

    private Crosswalk(List<Step> steps) {
        this.steps = steps;
    }

    /** The steps that come with the library. */
    public static Crosswalk standard() {
        return Bundled.STANDARD;
    }

    /**
     * Reads a step a line: the first year of the new codes, the old codes joined by {@code +}, the new ones likewise,
     * set apart by tabs; what follows is a comment. Empty lines, a heading {@code year…} and lines with # are left
     * out.
     *
     * @throws IllegalArgumentException if a line is no step
     */
    public static Crosswalk parse(String text) {
        Objects.requireNonNull(text, "text");
        return of(text.lines());
    }

    private static Crosswalk of(Stream<String> lines) {
        return new Crosswalk(lines.filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("year"))
                .map(Step::parse).toList());
    }

    /** Returns the changes from the year before to that year. */
    public List<Step> steps(int year) {
        return steps.stream().filter(step -> step.year == year).toList();
    }

    /** Equal if the steps are the same in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(", "));
    }

    /** Codes of one classification that are together, in the year before, what other codes are together since (对照项). */
    public static final class Step implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int year;
        private final List<String> before;
        private final List<String> after;

        private Step(int year, List<String> before, List<String> after) {
            this.year = year;
            this.before = before;
            this.after = after;
        }

        private static Step parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3 || !cells[0].matches("[1-9][0-9]{3}")
                    || !isOneClassification(cells[1] + "+" + cells[2])) {
                throw new IllegalArgumentException("Step must be a year, old codes and new codes of one "
                        + "classification, "
                        + "such as '2018\\t30311\\t30113', but was '" + line.replace("\t", "\\t") + "'");
            }
            return new Step(Integer.parseInt(cells[0]), List.of(cells[1].split("\\+")), List.of(cells[2].split("\\+")));
        }

        private static boolean isOneClassification(String joined) {
            List<String> codes = List.of(joined.split("\\+", -1));
            return codes.stream().allMatch(FunctionCode::isValid) || codes.stream().allMatch(EconomicCode::isValid);
        }

        /** The old codes (旧科目). */
        public List<String> before() {
            return before;
        }

        /** The new codes (新科目). */
        public List<String> after() {
            return after;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step that && year == that.year && before.equals(that.before)
                    && after.equals(that.after);
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, before, after);
        }

        /** Such as {@code 30311 -> 30113 in 2018}. */
        @Override
        public String toString() {
            return String.join("+", before) + " -> " + String.join("+", after) + " in " + year;
        }
    }

    /** Read on first use. */
    private static final class Bundled {

        private static final Crosswalk STANDARD = Crosswalk.of(CatalogueFile.lines("crosswalk.tsv").stream());
    }
}
