package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk from a file to a finding, as the first page of this module tells it, leads through rooms that are there. */
class WalkTest {

    private static final Pattern ROOM = Pattern.compile("<li>\\{@code ([a-z.]+)}");
    private static final Pattern DOOR = Pattern.compile("\\{@code ([A-Z]\\w+)}");
    private static final Pattern ASIDE = Pattern.compile("\\{@code ([a-z]+\\.[a-z.]+)}");

    @Test
    void tenRoomsEachWithADoorThatACheckGoesThrough() throws IOException {
        List<String> walk = walk();
        assertEquals(10, walk.size(), walk.toString());
        Set<String> gone = Stream.of("io.gouji.budget.io.Budgets", "io.gouji.budget.rules.Reconciliation")
                .flatMap(name -> ArchitectureTest.HOUSE.get(name).getTransitiveDependenciesFromSelf().stream())
                .map(each -> each.getTargetClass().getBaseComponentType().getName()).collect(Collectors.toSet());
        List<String> doors = walk.stream().map(WalkTest::door).toList();
        assertEquals(List.of(), doors.stream().filter(door -> !gone.contains(door)).toList());
    }

    @Test
    void whatIsNamedBesideIsARoom() throws IOException {
        Set<String> rooms = ArchitectureTest.HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        List<String> aside = walk().stream().flatMap(line -> ASIDE.matcher(line).results())
                .map(seen -> "io.gouji.budget." + seen.group(1)).toList();
        assertTrue(aside.size() > 7, aside.toString());
        assertEquals(List.of(), aside.stream().filter(room -> !rooms.contains(room)).toList());
    }

    private static String door(String line) {
        Matcher room = ROOM.matcher(line);
        Matcher door = DOOR.matcher(line);
        assertTrue(room.find() && door.find(), line);
        return "io.gouji.budget." + room.group(1) + "." + door.group(1);
    }

    private static List<String> walk() throws IOException {
        Path page = ArchitectureTest.sources().stream().filter(file -> file.endsWith("io/gouji/budget/io/package-info.java"))
                .findFirst().orElseThrow();
        List<String> walk = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            if (line.contains("<li>")) {
                walk.add(line);
            }
        }
        return walk;
    }
}
