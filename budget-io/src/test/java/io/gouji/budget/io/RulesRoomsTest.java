package io.gouji.budget.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of rules, and the names of the whole house. */
class RulesRoomsTest {

    private static final String RULES = "io.gouji.budget.rules";
    /** From the ground up: each room knows those before it only. */
    private static final List<String> ROOMS = List.of("proof", "repair", "internal.grain", "finding", "internal.relation",
            "internal.words", "internal.derive", "internal.grade", "internal.across", "internal.prove", "internal.ask", "internal.repair");

    @Test
    void everyRoomOfRulesKnowsOnlyTheRoomsBelow() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            noClasses().that().resideInAPackage(RULES + "." + ROOMS.get(i)).should().dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(i + 1, ROOMS.size()).stream().map(room -> RULES + "." + room)
                            .toArray(String[]::new)).check(ArchitectureTest.HOUSE);
        }
        noClasses().that().resideInAnyPackage(Stream.concat(ROOMS.stream(), Stream.of("publication"))
                .map(room -> RULES + "." + room).toArray(String[]::new)).should().dependOnClassesThat().resideInAPackage(RULES)
                .check(ArchitectureTest.HOUSE);
    }

    @Test
    void roomsOfRulesHaveNoCycles() {
        slices().matching("io.gouji.budget.(rules..)").should().beFreeOfCycles().check(ArchitectureTest.HOUSE);
    }

    @Test
    void noClassNameOccursTwice() {
        Map<String, List<String>> names = ArchitectureTest.HOUSE.stream()
                .filter(each -> each.getEnclosingClass().isEmpty() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
        Stream<List<String>> twice = names.values().stream().filter(classes -> classes.size() > 1);
        assertEquals(List.of(), twice.toList());
    }
}
