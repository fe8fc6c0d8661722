package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Json;
import io.gouji.budget.io.SmallDocuments;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every field of a certificate and every entry of its lists, each changed in every way in turn by one who works out the
 * digest anew: it is refused, or what was changed means nothing.
 */
class CertificateFieldsTest {

    private static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    /**
     * What means nothing: the name of the file, the order in which the bounds of a conflict are added up, and blanks in
     * an address, which are no part of it.
     */
    private static final Set<String> FREE = Set.of("$.input.name", "$.conflict turned", "$.sources[].cell.row blanks",
            "$.sources[].cell.column blanks");

    private final Set<String> accepted = new TreeSet<>();
    private int changes;

    private static String json(DepartmentBudget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CertificateJson("a.txt", SHA, Reconciliation.standard().check(budget).certificate().orElseThrow())
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isProven(String json, DepartmentBudget budget) {
        try {
            CertificateJson read = CertificateJson.read(new ByteArrayInputStream(
                    Certificates.forged(json).getBytes(StandardCharsets.UTF_8)));
            return Verification.of(read, Language.EN).of(SHA, budget).isEmpty();
        } catch (IOException | IllegalArgumentException ex) {
            return false;
        }
    }

    /** A path through fields (texts) and entries (numbers), and what there stands in its place. */
    private record Change(List<Object> path, Object value) {
    }

    private static final Object GONE = new Object();
    private static final Object TWICE = new Object();

    private static List<Object> others(Object value) {
        List<Object> others = new ArrayList<>(Arrays.asList(GONE, TWICE, null, "", 0, Map.of()));
        if (value instanceof Integer number) {
            others.addAll(List.of(number + 1, number - 1, -number - 1, 1L << 40));
        } else if (value instanceof Boolean flag) {
            others.add(!flag);
        } else if (value instanceof String text) {
            others.addAll(List.of(text + "1", text + " ", " " + text, "1" + text, text.toUpperCase(), "SOURCE", "UPPER"));
        } else if (value instanceof List<?> list && list.size() > 1) {
            List<Object> turned = new ArrayList<>(list);
            java.util.Collections.swap(turned, 0, 1);
            others.addAll(List.of(turned, list.subList(0, list.size() - 1), list.subList(1, list.size())));
        }
        return others.stream().filter(other -> other == null || !other.equals(value)).toList();
    }

    /** The first and the last entry of a list stand for the others. */
    private static void collect(Object value, List<Object> path, List<Change> changes) {
        if (!path.isEmpty()) {
            others(value).forEach(other -> changes.add(new Change(path, other)));
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> collect(each, added(path, name), changes));
        } else if (value instanceof List<?> list) {
            IntStream.of(0, list.size() - 1).distinct().filter(i -> i >= 0 && i < list.size())
                    .forEach(i -> collect(list.get(i), added(path, i), changes));
        }
    }

    private static List<Object> added(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static String text(Object value, List<Object> path, Change change) {
        if (path.equals(change.path)) {
            return change.value == TWICE ? plain(value) + "," + plain(value) : plain(change.value);
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> part(each, added(path, name), change).ifPresent(text ->
                    parts.add("\"" + name + "\":" + text)));
            return "{" + String.join(",", parts) + "}";
        }
        if (value instanceof List<?> list) {
            IntStream.range(0, list.size()).forEach(i ->
                    part(list.get(i), added(path, i), change).ifPresent(parts::add));
            return "[" + String.join(",", parts) + "]";
        }
        return plain(value);
    }

    private static java.util.Optional<String> part(Object value, List<Object> path, Change change) {
        boolean gone = path.equals(change.path) && change.value == GONE;
        return gone ? java.util.Optional.empty() : java.util.Optional.of(text(value, path, change));
    }

    private static String plain(Object value) {
        Change none = new Change(List.of("none"), null);
        return value instanceof Map<?, ?> || value instanceof List<?> ? text(value, List.of(), none)
                : value instanceof String text ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : String.valueOf(value);
    }

    private static String name(List<Object> path) {
        StringBuilder name = new StringBuilder("$");
        path.forEach(step -> name.append(step instanceof Integer ? "[]" : "." + step));
        return name.toString();
    }

    private static Object at(Object tree, List<Object> path) {
        Object at = tree;
        for (Object step : path) {
            at = step instanceof Integer i ? ((List<?>) at).get(i) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    /** In which way the value is still the same. */
    private static String how(Object before, Object after) {
        if (before instanceof List<?> list && after instanceof List<?> turned) {
            return turned.size() == list.size() && turned.containsAll(list) ? " turned" : "";
        }
        return before instanceof String text && after instanceof String other && other.strip().equals(text)
                ? " blanks" : "";
    }

    private void everyChange(DepartmentBudget budget) throws IOException {
        String json = json(budget);
        Object tree = Json.parse(json);
        assertTrue(isProven(plain(tree), budget), "the writer of this test is right");
        List<Change> all = new ArrayList<>();
        collect(tree, List.of(), all);
        for (Change change : all) {
            changes++;
            if (isProven(text(tree, List.of(), change), budget)) {
                accepted.add(name(change.path()) + how(at(tree, change.path()), change.value()));
            }
        }
    }

    @Test
    void isRefusedOrMeansNothing() throws IOException {
        everyChange(SmallDocuments.budget("3.00"));
        everyChange(SmallDocuments.budget("9.00"));
        accepted.removeIf(name -> name.startsWith("$.digest") || name.equals("$.input.name blanks"));
        assertEquals(FREE, accepted, "accepted, of " + changes + " changes");
        assertTrue(changes > 500, "changes: " + changes);
    }

    /** Waivers say what somebody accepts, never what a document says; the answer names them. */
    @Test
    void waiversAreNamed() throws IOException {
        DepartmentBudget budget = SmallDocuments.budget("9.00");
        String json = json(budget).replaceFirst("\"waived\" : \\[ ]", "\"waived\" : [ \"any\" ]");
        assertTrue(isProven(json, budget), json.substring(0, 400));
        CertificateJson read = CertificateJson.read(new ByteArrayInputStream(
                Certificates.forged(json).getBytes(StandardCharsets.UTF_8)));
        assertTrue(read.certificate().statement().premises().text(Language.EN).contains("waived: any"));
    }

    /** Who did not work out the digest is refused whatever was changed. */
    @Test
    void isRefusedWithoutANewDigest() throws IOException {
        String json = json(SmallDocuments.budget("3.00"));
        String other = json.replace("\"a.txt\"", "\"b.txt\"");
        assertFalse(other.equals(json));
        org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> CertificateJson.read(
                new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8))));
    }
}
