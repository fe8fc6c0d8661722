package io.gouji.budget.code;

import io.gouji.budget.label.Labels;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the codes in one edition of the classifications (科目目录).
 * <p>
 * Names change by year, and no complete current list is public: a code that is missing here may well exist, so an empty
 * answer proves nothing. {@link #edition()} tells where the names come from and how far to trust them.
 *
 * <pre>{@code
 * Catalogue.ofYear(2024).name(FunctionCode.of("2060702"));             // Optional[科普活动]
 * Catalogue.standard().functionClassNamed("八、医疗卫生与计划生育支出");   // Optional[210], a name of former years
 * }</pre>
 */
public final class Catalogue implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Catalogue STANDARD = new Catalogue(Edition.SINCE_2018);
    private static final String EXPENDITURE = "支出";

    private final Edition edition;

    private Catalogue(Edition edition) {
        this.edition = edition;
    }

    /** The newest edition. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * The edition for documents of that year. The economic classification changed in 2018. The functional one drifts
     * from year to year; up to 2009 the old tree is used, from 2010 on the codes and names printed in 2023 to 2026.
     *
     * @throws IllegalArgumentException for a year before 2007, which had other classifications
     */
    public static Catalogue ofYear(int year) {
        return new Catalogue(Edition.ofYear(year));
    }

    /** The name of the code (科目名称), the first one if it has several; empty if this edition does not list it. */
    public Optional<String> name(FunctionCode code) {
        return names(code).stream().findFirst();
    }

    /** All names of the code in this edition; none if it does not list it. */
    public List<String> names(FunctionCode code) {
        return edition.functions.stream()
            .flatMap(file -> file.names().getOrDefault(code.value(), List.of()).stream())
            .distinct()
            .collect(Collectors.toUnmodifiableList());
    }

    /** The name of the code (科目名称), empty if this edition does not list it. */
    public Optional<String> name(EconomicCode code) {
        return edition.economic.names().getOrDefault(code.value(), List.of()).stream().findFirst();
    }

    /** The classes of expenditure by function (支出功能分类的类), in the order of their codes. */
    public List<FunctionCode> functionClasses() {
        return edition.functions.stream()
            .flatMap(file -> file.names().keySet().stream())
            .filter(code -> code.length() == Level.CLASS.digits())
            .map(FunctionCode::of)
            .distinct()
            .sorted()
            .collect(Collectors.toUnmodifiableList());
    }

    /** The functional codes that this edition lists (支出功能分类科目), in order. */
    public List<FunctionCode> functionCodes() {
        return edition.functions.stream().flatMap(file -> file.names().keySet().stream()).distinct()
                .map(FunctionCode::of)
            .sorted().collect(Collectors.toUnmodifiableList());
    }

    /** The economic codes that this edition lists (部门预算支出经济分类科目), in order. */
    public List<EconomicCode> economicCodes() {
        return edition.economic.names().keySet().stream().map(EconomicCode::of).sorted()
            .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The class with that name in any edition, or with a name that it bore once. Labels are compared by
     * {@link Labels#key(String)}, without an ordinal, and whether or not they end in 支出: an ordinal counts the rows of
     * a template and says nothing about the class.
     */
    public Optional<FunctionCode> functionClassNamed(String label) {
        return Optional.ofNullable(ClassNames.CODES.get(classKey(label)));
    }

    /** Returns the source of the names and its reliability. */
    public String edition() {
        return Stream.concat(edition.functions.stream(), Stream.of(edition.economic))
            .map(CatalogueFile::note)
            .collect(Collectors.joining("; "));
    }

    /** Equal if both are the same edition. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that && that.edition == edition;
    }

    @Override
    public int hashCode() {
        return edition.ordinal();
    }

    @Override
    public String toString() {
        return "Catalogue (" + edition() + ")";
    }

    private static String classKey(String label) {
        Objects.requireNonNull(label, "label");
        String name = Labels.withoutOrdinal(Labels.key(label));
        boolean suffixed = name.length() > EXPENDITURE.length() && name.endsWith(EXPENDITURE);
        return suffixed ? name.substring(0, name.length() - EXPENDITURE.length()) : name;
    }

    private enum Edition {

        UNTIL_2009(List.of(CatalogueFile.FUNCTION_2009), CatalogueFile.ECONOMIC_2007),
        UNTIL_2017(recentFunctions(), CatalogueFile.ECONOMIC_2007),
        SINCE_2018(recentFunctions(), CatalogueFile.ECONOMIC_2018);

        private final List<CatalogueFile> functions;
        private final CatalogueFile economic;

        Edition(List<CatalogueFile> functions, CatalogueFile economic) {
            this.functions = functions;
            this.economic = economic;
        }

        private static List<CatalogueFile> recentFunctions() {
            return List.of(CatalogueFile.FUNCTION_2024_PRINTED, CatalogueFile.FUNCTION_CLASS_2024);
        }

        private static Edition ofYear(int year) {
            if (year < 2007) {
                throw new IllegalArgumentException(
                    "Year must be 2007 or later, such as '2024', but was '" + year + "'");
            }
            if (year < 2010) {
                return UNTIL_2009;
            }
            return year < 2018 ? UNTIL_2017 : SINCE_2018;
        }
    }

    /** The names of classes in all editions, the newest edition first in case two classes ever shared one. */
    private static final class ClassNames {

        private static final Map<String, FunctionCode> CODES = new HashMap<>();

        static {
            Stream.of(CatalogueFile.FUNCTION_CLASS_2024, CatalogueFile.FUNCTION_2024_PRINTED,
                CatalogueFile.FUNCTION_CLASS_NAMES, CatalogueFile.FUNCTION_2009).forEach(ClassNames::add);
        }

        private static void add(CatalogueFile file) {
            file.names().forEach((code, names) -> {
                if (code.length() == Level.CLASS.digits()) {
                    names.forEach(name -> CODES.putIfAbsent(classKey(name), FunctionCode.of(code)));
                }
            });
        }
    }
}
