package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The small inputs of the folder {@code reading}, each with what its README wants of it. */
class SmallCasesTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "io",
            "gouji", "budget", "io", "text", "reading");

    private static Path file(String name) {
        return FOLDER.resolve(name);
    }

    private static Loaded read(String name) {
        return Budgets.read(file(name + ".txt"));
    }

    /** Read as the case is by itself, and by the declaration that goes with it. */
    private static List<Loaded> both(String name, String declaration) {
        try {
            Template template = Template.parse(Files.readString(file(declaration)));
            return List.of(read(name), Budgets.read(file(name + ".txt"), template));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Report check(Loaded loaded) {
        return Reconciliation.standard().check(loaded.orThrow());
    }

    private static List<String> messages(Loaded loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    /** What is found between figures; what is not there at all is another matter. */
    private static List<String> found(Report report, Outcome outcome) {
        return report.findings(outcome).stream().filter(finding -> !isAbsence(finding))
                .map(finding -> finding.rule().id()).sorted().toList();
    }

    private static boolean isAbsence(Finding finding) {
        return finding.rule().kind() == Kind.PRESENCE;
    }

    private static void holds(Report report) {
        assertEquals(List.of(), report.findings(Outcome.BROKEN));
        assertEquals(Optional.of(true), report.consistent());
    }

    private static void isWhole(Loaded loaded) {
        assertEquals(List.of(), messages(loaded));
        assertTrue(loaded.coverage().orElseThrow().isComplete(), () -> loaded.coverage().toString());
    }

    @Test
    void rangesAnswerForEveryPrintedCell() {
        for (String name : List.of("01-range-crash", "15-range-of-rate", "03-cut-contradiction")) {
            Report report = check(read(name));
            for (Cell cell : report.budget().cells()) {
                if (!cell.figure().isBlank()) {
                    AmountRange range = report.range(cell.ref());
                    assertTrue(range.isKnown() && !range.isEmpty(), () -> cell + ": " + range);
                    assertTrue(range.lower().orElseThrow().compareTo(range.upper().orElseThrow()) <= 0);
                }
            }
        }
    }

    @Test
    void theRangeOfARateIsARate() {
        Report report = check(read("15-range-of-rate"));
        Cell rate = report.budget().cells().stream().filter(cell -> cell.ref().column().contains("比例"))
                .filter(cell -> !cell.figure().isBlank()).findFirst().orElseThrow();
        AmountRange range = report.range(rate.ref());
        assertTrue(range.lower().orElseThrow().compareTo(new BigDecimal("24.98")) > 0, range.toString());
        assertTrue(range.upper().orElseThrow().compareTo(new BigDecimal("25.02")) < 0, range.toString());
    }

    @Test
    void withoutAYearNothingIsSaidOfYears() {
        Loaded loaded = read("02-no-year-change");
        assertEquals(OptionalInt.empty(), loaded.orThrow().year());
        Report report = check(loaded);
        holds(report);
        assertEquals(List.of("change", "rate"), found(report, Outcome.INCOMPLETE));
        assertTrue(loaded.coverage().orElseThrow().isComplete());
    }

    @Test
    void whatProseCutIsStrainedAndNoContradiction() {
        Report report = check(read("03-cut-contradiction"));
        holds(report);
        assertEquals(List.of("copy", "copy"), found(report, Outcome.STRAINED));
        assertEquals(List.of(), report.contradictions());
    }

    @Test
    void aSectionOfWholeWanIsKnownToHalfAWan() {
        Report report = check(read("05-whole-wan-prose"));
        holds(report);
        assertEquals(List.of("copy", "copy"), found(report, Outcome.ROUNDED));
        assertEquals(List.of(), found(report, Outcome.STRAINED));
    }

    @Test
    void blanksBesidePartsThatMakeTheWholeAreNoFinding() {
        for (Loaded loaded : both("06-blanks-incomplete", "small.forms")) {
            isWhole(loaded);
            Report report = check(loaded);
            assertEquals(List.of(), report.findings().stream().filter(each -> !isAbsence(each)).toList());
            assertTrue(report.outcomes().get(Outcome.EXACT) > 20);
        }
    }

    @Test
    void aWrappedSentenceIsNoTitle() {
        for (Loaded loaded : both("07-title-from-wrapped-prose", "small.forms")) {
            assertEquals("甲市乙区丙局", loaded.orThrow().department());
            assertEquals(OptionalInt.of(2025), loaded.orThrow().year());
            holds(check(loaded));
            int unread = loaded.coverage().orElseThrow().unplaced();
            assertEquals(unread, loaded.problems().size(), () -> messages(loaded).toString());
        }
        isWhole(read("07-title-from-wrapped-prose"));
    }

    @Test
    void aTableOfNoDeclaredFormIsReadOrToldAsNotRead() {
        List<Loaded> both = both("08-unknown-title-swallowed", "small.forms");
        isWhole(both.get(0));
        Report report = check(both.get(0));
        assertTrue(report.isBroken());
        assertTrue(report.contradictions().stream().flatMap(each -> each.cells().stream())
                .anyMatch(cell -> cell.figure().printed().equals("999.00")));
        assertEquals(List.of("08-unknown-title-swallowed.txt line 10: table must be one of the template small to be "
                + "read, but was '2025年单位支出预算总表'"), messages(both.get(1)));
        assertEquals(12, both.get(1).coverage().orElseThrow().unplaced());
    }

    @Test
    void aHeadingEndsATable() {
        for (Loaded loaded : both("09-heading-after-table", "small.forms")) {
            isWhole(loaded);
            assertEquals(16, loaded.coverage().orElseThrow().figures());
            holds(check(loaded));
        }
    }

    @Test
    void nothingSaysThatATableIsEmpty() {
        for (Loaded loaded : both("10-none-row", "small.forms")) {
            isWhole(loaded);
            Report report = check(loaded);
            holds(report);
            assertEquals(List.of(), found(report, Outcome.INCOMPLETE));
        }
    }

    /** Its own row still adds up across its columns; nothing above it, beside it or elsewhere counts it. */
    @Test
    void aCodeUnderAnotherNameIsAFindingAndCountsNowhere() {
        Report report = check(read("11-renumbered-economic"));
        holds(report);
        List<Finding> named = report.relations().stream().filter(each -> each.toString().contains("30212")).toList();
        assertEquals(List.of("code-ancestor", "code-name", "sum-columns"),
                named.stream().map(each -> each.rule().id()).sorted().toList(), named::toString);
        assertEquals(List.of("code-name"), found(report, Outcome.STRAINED));
    }

    @Test
    void everyNumberOfASentenceIsJudged() {
        Loaded loaded = read("13-prose-not-understood");
        assertTrue(loaded.coverage().orElseThrow().isComplete());
        Report report = check(loaded);
        List<String> broken = report.findings(Outcome.BROKEN).stream().flatMap(each -> each.cells().stream())
                .map(cell -> cell.figure().printed()).distinct().toList();
        assertTrue(report.contradictions().stream().allMatch(cause -> !cause.repairs().isEmpty()));
        assertTrue(broken.containsAll(List.of("999.00", "77.77", "77.00%", "90.00", "200.00")), broken.toString());
    }

    @Test
    void headingsInTheRowOfTheTotalAreHeadings() {
        for (Loaded loaded : both("14-header-in-total-row", "14-rows-header-share.forms")) {
            isWhole(loaded);
            holds(check(loaded));
        }
    }

    @Test
    void aFormerNameInsideAnItemIsSeen() {
        Report report = check(read("18-stale-class-in-item"));
        holds(report);
        assertEquals(List.of("class-stale"), found(report, Outcome.STRAINED));
    }

    @Test
    void aShareIsOfTheTotalHoweverItIsWorded() {
        Report report = check(read("19-share-of-a-total-worded-otherwise"));
        holds(report);
        List<Finding> shares = report.relations().stream().filter(each -> each.rule().id().equals("share")).toList();
        assertEquals(2, shares.size());
        assertTrue(shares.stream().allMatch(each -> each.outcome() == Outcome.EXACT), shares::toString);
    }

    @Test
    void blanksThatAreNoMoneyAreJudged() {
        Report right = check(read("20-blanks-right"));
        holds(right);
        assertEquals(List.of(), right.findings().stream().filter(each -> !isAbsence(each)).toList());
        Report small = check(read("20-blanks-too-small"));
        assertTrue(small.isBroken());
        assertEquals(CellRef.of("OVERALL", "支出/教育支出", "预算数"), small.contradictions().get(0).cells().stream()
                .filter(cell -> cell.figure().printed().equals("12,024.85")).findFirst().orElseThrow().ref());
        assertTrue(small.contradictions().get(0).repairs().get(0).toString().contains("12,204.85"),
                () -> small.contradictions().toString());
    }

    @Test
    void noCaseIsForgotten() throws IOException {
        String test = Files.readString(Path.of(System.getProperty("basedir", "."), "src", "test", "java", "io", "gouji",
                "budget", "io", "text", "SmallCasesTest.java"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4)).toList();
            assertEquals(17, names.size());
            names.forEach(name -> assertTrue(test.contains('"' + name + '"'), name));
        }
    }
}
