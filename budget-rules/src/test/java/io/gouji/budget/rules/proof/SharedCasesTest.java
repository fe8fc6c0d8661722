package io.gouji.budget.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.rules.Cases;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.RepairSearch.Cause;
import io.gouji.budget.rules.proof.RepairSearch.Repairs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases with known outcomes from the shared folder, at the level of amounts and relations. */
class SharedCasesTest {

    private static final Set<String> NO_CHANGE = Set.of();

    @Test
    void jointRounding() throws IOException {
        for (Object one : (List<?>) Cases.of("joint-rounding.json").json().get("cases")) {
            Map<?, ?> json = (Map<?, ?>) one;
            assertEquals(false, prove(json, true).consistent().orElseThrow(), json.get("id") + " half up");
            boolean closed = !"infeasible".equals(json.get("global")) && "feasible".equals(json.get("global_closed"));
            assertEquals(closed, prove(json, false).consistent().orElseThrow(), json.get("id") + " closed");
        }
    }

    private static Proof prove(Map<?, ?> json, boolean halfUp) {
        Map<String, Integer> names = new LinkedHashMap<>();
        LinearSystem.Builder builder = LinearSystem.builder();
        ((Map<?, ?>) json.get("cells")).forEach((name, text) -> {
            int variable = builder.variable(Interval.everything());
            names.put((String) name, variable);
            long value = new BigDecimal((String) text).movePointRight(2).longValueExact() * CubeSystems.PRINT;
            builder.source(variable,
                Interval.of(value - CubeSystems.PRINT / 2, true, value + CubeSystems.PRINT / 2, !halfUp));
        });
        ((List<?>) json.get("relations")).forEach(text -> WrittenRelation.add(builder, names, (String) text));
        LinearSystem system = builder.build();
        Proof proof = Prover.standard().prove(system);
        assertTrue(proof instanceof Witness witness ? Verifier.holds(system, new BitSet(), witness)
            : Verifier.holds(system, new BitSet(), (Conflict) proof));
        return proof;
    }

    @Test
    void typingErrors() throws IOException {
        Map<?, ?> json = Cases.of("typos.json").json();
        Map<String, Set<Set<String>>> expected = new LinkedHashMap<>();
        expected.put("4.0", Set.of(NO_CHANGE));
        expected.put("4.1", Set.of(Set.of("x4")));
        expected.put("4.2", Set.of(Set.of("x4", "x9")));
        // two more cells: any one part of x8 makes up for the lost 411
        expected.put("4.3", Set.of(Set.of("x4", "x9", "x5"), Set.of("x4", "x9", "x6"), Set.of("x4", "x9", "x7")));
        // the paper corrects typing errors only and leaves x8 broken; consistency needs it too
        expected.put("4.4", Set.of(Set.of("x4", "x8", "x9")));
        expected.put("intro", Set.of(Set.of("turnover"), Set.of("costs"), Set.of("profit")));
        expected.put("reorder", Set.of(Set.of("x1"), Set.of("x2"), Set.of("x3")));
        for (Object one : (List<?>) json.get("cases")) {
            Map<?, ?> item = (Map<?, ?>) one;
            List<?> edits = (List<?>) (item.containsKey("edits") ? item.get("edits") : json.get("edits"));
            Set<Set<String>> found = repairs(edits, (Map<?, ?>) item.get("record"));
            if (expected.containsKey(item.get("id"))) {
                assertEquals(expected.get(item.get("id")), found, "case " + item.get("id"));
            }
            changes(item).forEach(change -> assertTrue(change.isEmpty() || found.stream().anyMatch(f ->
                f.containsAll(change)), "case " + item.get("id") + " lacks " + change + " in " + found));
        }
    }

    private static List<Set<String>> changes(Map<?, ?> item) {
        Map<?, ?> expect = (Map<?, ?>) item.get("expect");
        List<Set<String>> changes = new ArrayList<>();
        if (expect.get("changes") instanceof Map<?, ?> change) {
            changes.add(names(change));
        }
        if (expect.get("fellegi_holt_ties") instanceof List<?> list) {
            list.forEach(change -> changes.add(names((Map<?, ?>) change)));
        }
        return changes;
    }

    private static Set<String> names(Map<?, ?> change) {
        Set<String> names = new HashSet<>();
        change.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    private static Set<Set<String>> repairs(List<?> edits, Map<?, ?> cells) {
        LinearSystem.Builder builder = LinearSystem.builder();
        Map<String, Integer> names = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        cells.forEach((name, value) -> {
            int variable = builder.variable(Interval.everything());
            builder.source(variable, Interval.exactly(Long.parseLong((String) value)));
            names.put((String) name, variable);
            order.add((String) name);
        });
        edits.forEach(edit -> WrittenRelation.add(builder, names, (String) edit));
        Repairs repairs = RepairSearch.standard().search(builder.build());
        assertTrue(repairs.complete());
        Set<Set<String>> all = new HashSet<>(Set.of(Set.of()));
        for (Cause cause : repairs.causes()) {
            Set<Set<String>> next = new HashSet<>();
            all.forEach(before -> cause.releases().forEach(release -> {
                Set<String> both = new HashSet<>(before);
                release.sources().forEach(source -> both.add(order.get(source)));
                next.add(both);
            }));
            all = next;
        }
        return all;
    }

    @Test
    void theReferenceDocumentHasOneContradictionAndOnlyThat() throws IOException {
        LinearSystem.Builder builder = LinearSystem.builder();
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SharedFolder.file("data/cases/wuchang-cells.tsv"))) {
            String[] parts = line.split("\t");
            if (!parts[0].equals("cell_id")) {
                int variable = builder.variable(Interval.everything());
                names.put(parts[0], variable);
                builder.source(variable,
                    CubeSystems.print(new BigDecimal(parts[1]).movePointRight(2).longValueExact()));
            }
        }
        List<String> relations = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFolder.file("data/cases/wuchang-relations.tsv"))) {
            String[] parts = line.split("\t");
            if (!parts[0].equals("relation_id")) {
                relations.add(parts[0]);
                String form = parts[3].replace("+", "+ ").replace("-", "- ");
                WrittenRelation.add(builder, names, parts[2] + " = " + form);
            }
        }
        LinearSystem system = builder.build();
        Repairs repairs = RepairSearch.standard().search(system);
        assertTrue(repairs.complete());
        assertEquals(1, repairs.causes().size());
        Cause cause = repairs.causes().get(0);
        assertEquals("R.N.buyserv", relations.get(cause.conflict().relations().nextSetBit(0)));
        assertEquals(3, cause.releases().size());
        assertTrue(Verifier.holds(system, new BitSet(), cause.conflict()));
    }
}
