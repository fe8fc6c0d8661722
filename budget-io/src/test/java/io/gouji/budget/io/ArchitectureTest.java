package io.gouji.budget.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: core knows nobody, rules know core, io knows both; only io touches the world. */
class ArchitectureTest {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isMain).importPackages("io.gouji.budget");
    private static final DescribedPredicate<JavaClass> INSIDE = resideInAPackage("io.gouji.budget..").and(not(resideInAPackage("..budget.io..")));

    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    @Test
    void coreKnowsNobodyAndRulesKnowCore() {
        check(noClasses().that().resideInAnyPackage(packages(
                "resource", "label", "money", "code", "cube", "row", "table", "prose", "publish", "sample", "style")).should()
                .dependOnClassesThat().resideInAnyPackage(packages("rules", "io")));
        check(noClasses().that().resideInAPackage("io.gouji.budget.rules..").should().dependOnClassesThat()
                .resideInAPackage("io.gouji.budget.io.."));
    }

    /** The rooms of core from the ground up: each knows those before it only. */
    @Test
    void everyRoomOfCoreKnowsOnlyTheRoomsBelow() {
        List<String> rooms = List.of("resource", "label", "money", "code", "cube", "row", "table", "prose", "publish", "sample");
        for (int i = 0; i < rooms.size() - 1; i++) {
            check(noClasses().that().resideInAnyPackage(packages(rooms.get(i))).should().dependOnClassesThat()
                    .resideInAnyPackage(packages(rooms.subList(i + 1, rooms.size()).toArray(String[]::new))));
        }
        check(noClasses().that().resideInAnyPackage(packages("money", "resource")).should().dependOnClassesThat()
                .resideInAnyPackage(packages("code", "cube")));
    }

    @Test
    void noTwoRoomsOfCoreKnowEachOther() {
        check(slices().matching("io.gouji.budget.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyIoReadsAndWrites() {
        DescribedPredicate<JavaClass> input = resideInAPackage("java.io..").or(resideInAPackage("java.nio.file.."))
                .or(resideInAPackage("java.nio.channels..")).or(resideInAPackage("java.net..")).or(resideInAPackage("java.util.logging.."))
                .or(resideInAPackage("org.slf4j..")).or(resideInAPackage("java.time..")).or(type(System.Logger.class));
        DescribedPredicate<JavaClass> values = type(Serializable.class).or(JavaClass.Predicates.assignableTo(ObjectStreamException.class))
                .or(JavaClass.Predicates.type(java.io.ObjectInputStream.class));
        check(noClasses().that(INSIDE).and(not(isResourceReader())).should().dependOnClassesThat(input.and(not(values))));
    }

    /** The one that reads what is packed into the jar. */
    private static DescribedPredicate<JavaClass> isResourceReader() {
        return resideInAPackage("io.gouji.budget.resource..");
    }

    @Test
    void nothingOutsideIoDependsOnTheMachine() {
        check(noClasses().that(INSIDE).should(callMethod(Locale.class, "getDefault")).orShould(callMethod(Charset.class, "defaultCharset"))
                .orShould(callMethod(String.class, "format", String.class, Object[].class))
                .orShould(callMethod(String.class, "formatted", Object[].class)).orShould(callMethod(String.class, "toLowerCase"))
                .orShould(callMethod(String.class, "toUpperCase")).orShould(callMethod(String.class, "getBytes"))
                .orShould().callConstructor(String.class, byte[].class).orShould().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould(callMethod(System.class, "currentTimeMillis"))
                .orShould(callMethod(System.class, "nanoTime")).orShould(callMethod(System.class, "getProperty", String.class)));
        check(noClasses().should().callConstructor(String.class, byte[].class).orShould(callMethod(String.class, "getBytes"))
                .orShould(callMethod(Charset.class, "defaultCharset")));
    }

    @Test
    void noPublicSignatureNamesAGeneratedType() {
        List<String> leaks = new ArrayList<>();
        for (JavaClass each : HOUSE) {
            if (isPublic(each)) {
                each.getMembers().stream().filter(ArchitectureTest::isSeen).filter(ArchitectureTest::namesGenerated)
                        .map(JavaMember::getFullName).forEach(leaks::add);
                each.getRawSuperclass().filter(above -> isGenerated(above) && !each.getSimpleName().equals("Builder"))
                        .ifPresent(above -> leaks.add(each.getName() + " extends " + above.getName()));
            }
        }
        assertEquals(List.of(), leaks);
    }

    static boolean isPublic(JavaClass each) {
        return each.getModifiers().contains(JavaModifier.PUBLIC) && each.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isSeen(JavaMember member) {
        return (member.getModifiers().contains(JavaModifier.PUBLIC) || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean namesGenerated(JavaMember member) {
        Stream<JavaClass> parameters = member instanceof JavaCodeUnit unit ? unit.getRawParameterTypes().stream() : Stream.of();
        JavaClass own = member instanceof JavaCodeUnit unit ? unit.getRawReturnType()
                : ((com.tngtech.archunit.core.domain.JavaField) member).getRawType();
        return Stream.concat(Stream.of(own), parameters).anyMatch(ArchitectureTest::isGenerated);
    }

    private static boolean isGenerated(JavaClass each) {
        return each.getSimpleName().startsWith("Immutable") || each.getEnclosingClass().map(ArchitectureTest::isGenerated).orElse(false);
    }

    /** Of the packages that a user sees: behind them a room may open its doors as it likes. */
    @Test
    void publicTypesAreMadeByFactories() throws IOException {
        Set<String> exported = exported();
        List<String> open = HOUSE.stream().filter(ArchitectureTest::isPublic).filter(each -> exported.contains(each.getPackageName()))
                .filter(each -> !each.isEnum() && !each.isRecord() && !each.isAssignableTo(Throwable.class))
                .flatMap(each -> each.getConstructors().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC)).map(JavaMember::getFullName).toList();
        assertEquals(List.of(), open);
        assertTrue(exported.size() >= 8, "only " + exported + " are exported");
    }

    /** What a reader of the Javadoc has in front of him. */
    @Test
    void aUserMeetsAtMostEightyTypes() throws IOException {
        Set<String> exported = exported();
        List<String> met = HOUSE.stream().filter(ArchitectureTest::isPublic).filter(each -> each.getEnclosingClass().isEmpty())
                .filter(each -> exported.contains(each.getPackageName())).map(JavaClass::getName)
                .filter(name -> !name.endsWith("package-info")).sorted().toList();
        assertTrue(met.size() > 60 && met.size() <= 80, met.size() + ": " + met);
    }

    private static Set<String> exported() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (Path file : sources()) {
            if (file.endsWith("module-info.java")) {
                Files.readAllLines(file).stream().filter(line -> line.matches(" *exports [a-z.]+;"))
                        .forEach(line -> exported.add(line.replaceAll(" *exports |;", "")));
            }
        }
        return exported;
    }

    @Test
    void packagesOfIoHaveNoCycles() {
        slices().matching("io.gouji.budget.(io..)").should().beFreeOfCycles().check(HOUSE);
    }

    /** An adapter that knew budgets would be a second recogniser. */
    @Test
    void neutralBlocksAndTheirAdaptersKnowNothingOfBudgets() {
        check(noClasses().that().resideInAPackage("io.gouji.budget.io.source..").should().dependOnClassesThat()
                .resideInAnyPackage(packages("io.recognise", "cube", "table")));
        check(noClasses().that().resideInAPackage("io.gouji.budget.io.recognise..").should().dependOnClassesThat()
                .resideInAnyPackage(packages("io.text", "io.xlsx", "io.html", "io.pdf", "io.docx", "io.doc", "io.xls")));
    }

    @Test
    void noNameOfIoOccursTwice() throws IOException {
        Map<String, List<Path>> named = sources().stream().filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> !file.endsWith("module-info.java")).collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        assertEquals(List.of(), named.values().stream().filter(files -> files.size() > 1)
                .filter(files -> files.stream().anyMatch(file -> file.toString().contains("budget-io"))).toList());
    }

    @Test
    void utilitiesAndGeneratedTypesStayInside() {
        check(classes().that(simpleNameStartingWith("Immutable")).should().notBePublic());
        check(noClasses().should().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Util"));
    }

    @Test
    void everyPackageSaysWhereToStart() throws IOException {
        List<Path> packages = sources().stream().filter(file -> !file.endsWith("module-info.java")).map(Path::getParent)
                .distinct().toList();
        assertEquals(List.of(), packages.stream().filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList());
        assertTrue(packages.size() >= 10, "only " + packages.size() + " packages were found");
    }

    @Test
    void noLineIsWiderThan120Columns() throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            IntStream.range(0, lines.size()).filter(i -> lines.get(i).length() > 120)
                    .mapToObj(i -> file + ":" + (i + 1)).forEach(wide::add);
        }
        assertEquals(List.of(), wide);
    }

    static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("budget-core", "budget-rules", "budget-io")) {
            Path root = Samples.file("").resolve("../../../" + module + "/src/main/java").normalize();
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "io.gouji.budget." + name + "..").toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
