package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The arrows between packages as a reader of the sources sees them: an import that only Javadoc needs leaves no trace
 * in a class file, so that no test of compiled classes can see it.
 */
class ImportsTest {

    private static final Pattern OWN = Pattern.compile(
            "(package|import(?: static)?) (io\\.gouji\\.budget(?:\\.[a-z]\\w*)*)(?:\\.[A-Z][\\w.]*)?;");

    @Test
    void importsMakeNoCycleOfPackages() throws IOException {
        Map<String, Set<String>> arrows = arrows();
        assertTrue(arrows.size() > 40, "only " + arrows.keySet());
        assertTrue(arrows.get("io.gouji.budget.rules.finding").contains("io.gouji.budget.rules.proof"), arrows.toString());
        boolean less = true;
        while (less) {
            Set<String> left = Set.copyOf(arrows.keySet());
            Set<String> known = arrows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            less = arrows.values().removeIf(targets -> targets.stream().noneMatch(left::contains))
                    | arrows.keySet().retainAll(known);
        }
        assertEquals(Map.of(), arrows);
    }

    private static Map<String, Set<String>> arrows() throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Path file : ArchitectureTest.sources()) {
            String own = "";
            for (String line : Files.readAllLines(file)) {
                Matcher seen = OWN.matcher(line);
                if (seen.matches() && seen.group(1).equals("package")) {
                    own = seen.group(2);
                    arrows.computeIfAbsent(own, name -> new TreeSet<>());
                } else if (seen.matches() && !seen.group(2).equals(own)) {
                    arrows.get(own).add(seen.group(2));
                }
            }
        }
        return arrows;
    }
}
