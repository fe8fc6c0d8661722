package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.cube.Nature;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reference document against what is known of it (data/cases): every figure, every relation, every outcome of
 * tables 1–10.
 * <p>
 * A listed relation counts as judged if one of ours says the same of the same amounts: both name parent and children on
 * opposite sides, where a figure stands for every printing of its region, and what is printed 0.00 or blank is dropped
 * on
 * either side (its bounds make it zero, so it cannot change a sum). Two equivalences remain, each with its reason
 * below.
 */
class WuchangAcceptanceTest {

    private static Loaded loaded;
    private static Report report;
    private static WuchangAddresses addresses;

    @BeforeAll
    static void read() {
        loaded = Budgets.read(SharedFolder.file("seed/wuchang-kexie-2024.txt"));
        report = Reconciliation.standard().check(loaded.orThrow());
        addresses = new WuchangAddresses(loaded.orThrow());
    }

    @Test
    void everyFigureReadsAsPublished() {
        List<String> wrong = new ArrayList<>();
        int examined = 0;
        for (String[] row : SharedFolder.rows("data/cases/wuchang-cells.tsv")) {
            if (WuchangAddresses.isTable(row[0])) {
                Cell cell = addresses.cell(row[0]);
                boolean same = cell.figure().amount().equals(Optional.of(Money.parse(row[1])))
                        && cell.figure().scale() == Integer.parseInt(row[3])
                        && cell.figure().printed().replace(" ", "").equals(row[1]);
                if (!same) {
                    wrong.add(row[0] + " " + row[1] + ", but was " + cell);
                }
                examined++;
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(358, examined);
    }

    @Test
    void everyListedRelationIsJudged() {
        List<Listed> listed = listed();
        List<String> missing = listed.stream().filter(each -> each.judgedBy().isEmpty()).map(Listed::id).toList();
        assertEquals(List.of(), missing);
        assertEquals(347, listed.size());
        System.out.println("wuchang: " + listed.size() + " listed relations in tables 1-10, all judged");
    }

    @Test
    void fourteenHoldByRoundingAndAllOthersExactly() throws IOException {
        Set<String> rounded = roundedByRecord();
        Map<String, String> wrong = new TreeMap<>();
        for (Listed each : listed()) {
            Outcome expected = rounded.contains(each.id) ? Outcome.ROUNDED : Outcome.EXACT;
            if (each.judgedBy().stream().noneMatch(finding -> finding.outcome() == expected)) {
                wrong.put(each.id, each.judgedBy().toString());
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(14, rounded.size());
        assertEquals(14, inTables(report.findings(Outcome.ROUNDED)).size());
    }

    @Test
    void nothingInTheTablesIsBrokenStrainedOrIncomplete() {
        assertEquals(List.of(), inTables(report.findings(Outcome.BROKEN)));
        assertEquals(List.of(), inTables(report.findings(Outcome.STRAINED)));
        assertEquals(List.of(), inTables(report.findings(Outcome.INCOMPLETE)));
        assertEquals(report.size(), report.outcomes().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void theThirteenthColumnOfTable2IsReportedAndNotRead() {
        List<Problem> problems = loaded.problems().stream().filter(problem -> problem.message().contains("部门收入总表")).toList();
        assertEquals(List.of(125, 126, 127), problems.stream().map(Problem::line).toList());
        assertTrue(problems.stream().allMatch(problem -> problem.column() == 15 && problem.text().equals("0.00")));
        assertTrue(loaded.orThrow().table("REVENUE").orElseThrow().rows().stream()
                .allMatch(row -> row.printed().figures().size() == 12));
    }

    /** Prose and the tables of goals have relations of their own; they may still say what a blank of a table is. */
    private static List<Finding> inTables(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.parts().isEmpty() && Stream.of(finding.wholes(), finding.parts())
                .flatMap(List::stream).allMatch(WuchangAcceptanceTest::isInTables)).toList();
    }

    private static boolean isInTables(Cell cell) {
        return !Set.of("OVERALL_PERFORMANCE", "PROJECT_PERFORMANCE", "NARRATIVE").contains(cell.ref().form());
    }

    private static List<Listed> listed() {
        return SharedFolder.rows("data/cases/wuchang-relations.tsv").stream().map(Listed::new).filter(Listed::isInTables).toList();
    }

    private static Set<String> roundedByRecord() throws IOException {
        Set<String> ids = new HashSet<>();
        try (JsonParser json = new JsonFactory().createParser(SharedFolder.file("data/cases/wuchang-expected.json").toFile())) {
            while (!"rounding_mismatches".equals(json.nextFieldName())) {
                assertTrue(json.currentToken() != null, "no rounding_mismatches");
            }
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                ids.add(json.getText());
            }
        }
        return ids;
    }

    /** A relation of the list: parent = sum of the children, all with a plus. */
    private static final class Listed {
        private final String id;
        private final String kind;
        private final String parent;
        private final List<String> children;

        Listed(String[] row) {
            id = row[0];
            kind = row[1];
            parent = row[2];
            children = Arrays.stream(row[3].split(" ")).map(child -> child.replaceFirst("^\\+", "")).toList();
        }

        String id() {
            return id + " " + parent + " = " + String.join(" + ", children);
        }

        boolean isInTables() {
            return !kind.equals("narr") && Stream.concat(Stream.of(parent), children.stream()).allMatch(WuchangAddresses::isTable);
        }

        List<Finding> judgedBy() {
            List<Cell> whole = List.of(whole());
            List<Cell> parts = children.stream().map(addresses::cell).toList();
            return report.relations().stream().filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                    .filter(finding -> says(finding, whole, parts)).toList();
        }

        /** A bridge holds on the basic slice: a functional item may have project money, which no basic table prints. */
        private Cell whole() {
            Cell cell = addresses.cell(parent);
            return kind.equals("link") ? copyOf(cell.region().with(Nature.BASIC)) : cell;
        }

        private static Cell copyOf(Region region) {
            return report.budget().cells().stream().filter(cell -> cell.region().equals(region)).findFirst().orElseThrow();
        }

        private boolean says(Finding finding, List<Cell> whole, List<Cell> parts) {
            if (finding.rule() == Rule.COPY) {
                return parts.size() == 1 && finding.parts().contains(whole.get(0)) && finding.parts().contains(parts.get(0));
            }
            boolean one = same(finding.wholes(), whole) && same(finding.parts(), parts);
            boolean other = same(finding.wholes(), parts) && same(finding.parts(), whole);
            // 30217 of all general public money is not less than that of the basic slice; equality need not hold (FORMS
            // §2.5)
            return finding.kind() == Kind.CONTAINMENT ? kind.equals("cross") && one : one || finding.kind() == Kind.BALANCE && other;
        }

        private static boolean same(List<Cell> ours, List<Cell> listed) {
            return regions(ours, false).equals(regions(listed, false)) || !nonZero(listed).isEmpty()
                    && regions(ours, true).equals(regions(listed, true));
        }

        private static List<Cell> nonZero(List<Cell> cells) {
            return cells.stream().filter(cell -> cell.figure().amount().filter(amount -> !amount.isZero()).isPresent()).toList();
        }

        private static Map<Region, Long> regions(List<Cell> cells, boolean dropZero) {
            return (dropZero ? nonZero(cells) : cells).stream().collect(Collectors.groupingBy(Cell::region, Collectors.counting()));
        }
    }
}
