package io.gouji.budget.rules.internal.words;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.label.Labels;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The names of codes in the catalogue's edition for a document, each looked up once however often the code is printed.
 * It remembers what the catalogue has and nothing of a document. Safe for threads.
 */
public final class CodeNames {

    private static final int FIRST_YEAR = 2007;
    /** The old tree of functions serves up to 2009; after that the catalogue has the names printed since 2021. */
    private static final int LAST_OLD_YEAR = 2009;
    private static final int FIRST_NEW_YEAR = 2021;

    private final Catalogue catalogue;
    private final boolean knowsFunctions;
    private final Map<String, Names> functions = new ConcurrentHashMap<>();
    private final Map<String, Names> economic = new ConcurrentHashMap<>();

    /** The names for a document of that year. */
    public CodeNames(OptionalInt year) {
        this.catalogue = catalogue(year);
        this.knowsFunctions = knowsFunctions(year);
    }

    /** The edition for a document of that year. */
    static Catalogue catalogue(OptionalInt year) {
        return year.isPresent() && year.getAsInt() >= FIRST_YEAR
                ? Catalogue.ofYear(year.getAsInt()) : Catalogue.standard();
    }

    /**
     * Whether the catalogue has the names of functions of that very year; names drift, and a guess would be a false
     * finding.
     */
    static boolean knowsFunctions(OptionalInt year) {
        return year.isPresent() && (year.getAsInt() >= FIRST_NEW_YEAR
                || year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_OLD_YEAR);
    }

    /**
     * What a code is called.
     *
     * @param printed its names, none if the catalogue does not have it
     * @param keys the names as labels are compared
     */
    record Names(List<String> printed, List<String> keys) {

        private static Names of(List<String> names) {
            return new Names(names, names.stream().map(Labels::key).toList());
        }
    }

    /** Whether it has the names of functions of that very year. */
    boolean knowsFunctions() {
        return knowsFunctions;
    }

    Names function(String code) {
        return known(functions, code, each -> catalogue.names(FunctionCode.of(each)));
    }

    Names economic(String code) {
        return known(economic, code, each -> catalogue.name(EconomicCode.of(each)).map(List::of).orElse(List.of()));
    }

    private static Names known(Map<String, Names> names, String code, Function<String, List<String>> catalogue) {
        Names known = names.get(code);
        if (known == null) {
            known = Names.of(catalogue.apply(code));
            if (!known.keys.isEmpty()) {
                names.put(code, known);
            }
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeNames that && catalogue.equals(that.catalogue)
                && knowsFunctions == that.knowsFunctions;
    }

    @Override
    public int hashCode() {
        return Objects.hash(catalogue, knowsFunctions);
    }
}
