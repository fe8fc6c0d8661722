package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The prose of the reference document against what is known of it (data/cases): its figures, relations, ratios and
 * wording.
 */
class WuchangNarrativeTest {

    private static final String GENERAL = "一般公共预算支出安排情况/";
    private static final String BASIC = "一般公共预算基本支出安排情况/";
    private static final String PROCUREMENT = "政府采购预算情况/";
    private static final String PURCHASE = "政府购买服务预算情况/";

    /** A name of the list stands for each place where the prose says that amount. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("N.total", List.of("收支预算总体安排情况/部门收支总预算", GENERAL + "一般公共预算财政拨款支出预算")),
            Map.entry("N.basic", List.of(BASIC + "一般公共预算基本支出", "支出预算安排情况/基本支出")),
            Map.entry("N.pers", List.of(GENERAL + "人员经费", BASIC + "人员经费")),
            Map.entry("N.pub", List.of(GENERAL + "公用经费", BASIC + "公用经费")),
            Map.entry("N.proj", List.of(GENERAL + "项目经费", "项目支出安排情况/项目支出", "支出预算安排情况/项目支出")),
            Map.entry("N.301", List.of(BASIC + "工资福利支出")), Map.entry("N.303", List.of(BASIC + "对个人和家庭的补助")),
            Map.entry("N.run", List.of("机关运行经费情况/机关运行经费")),
            Map.entry("N.purch", List.of(PROCUREMENT + "政府采购预算支出")),
            Map.entry("N.purch.goods", List.of(PROCUREMENT + "货物类")),
            Map.entry("N.purch.works", List.of(PROCUREMENT + "工程类")),
            Map.entry("N.purch.serv", List.of(PROCUREMENT + "服务类")),
            Map.entry("N.buyserv", List.of(PURCHASE + "政府购买服务预算支出")),
            Map.entry("N.buyserv.public", List.of(PURCHASE + "公共服务")),
            Map.entry("N.buyserv.aux", List.of(PURCHASE + "政府履职辅助性服务")));

    private static Report report;
    private static WuchangAddresses tables;

    @BeforeAll
    static void read() {
        report = Reconciliation.standard().check(Budgets.read(SharedFolder.file("seed/wuchang-kexie-2024.txt")).orThrow());
        tables = new WuchangAddresses(report.budget());
    }

    @Test
    void everyFigureOfTheProseReadsAsPublished() {
        List<String> wrong = new ArrayList<>();
        int examined = 0;
        for (String[] row : SharedFolder.rows("data/cases/wuchang-cells.tsv")) {
            if (row[0].startsWith("N.")) {
                cells(row[0]).stream().map(Cell::figure)
                        .filter(figure -> !figure.amount().equals(Optional.of(Money.parse(row[1]))) || figure.scale() != 2)
                        .forEach(figure -> wrong.add(row[0] + " " + row[1] + ", but was " + figure));
                examined++;
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(PLACES.size(), examined);
    }

    @Test
    void everyRelationOfTheProseIsJudgedAndOneIsBroken() {
        List<String> missing = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int examined = 0;
        for (String[] row : SharedFolder.rows("data/cases/wuchang-relations.tsv")) {
            if (row[1].equals("narr")) {
                Set<Outcome> outcomes = judgedBy(row).map(Finding::outcome).collect(Collectors.toSet());
                if (outcomes.isEmpty()) {
                    missing.add(row[0]);
                } else if (outcomes.contains(Outcome.BROKEN)) {
                    broken.add(row[0]);
                }
                examined++;
            }
        }
        // 人员经费 = 301 + 303 is no law of its own (302 may pay persons): each of the three is judged as a copy of table 6
        assertEquals(List.of("R.N.pers"), missing);
        for (String name : List.of("N.pers", "N.301", "N.303")) {
            assertTrue(report.relations().stream().anyMatch(finding -> finding.rule() == Rule.COPY
                    && finding.outcome() == Outcome.EXACT && isAny(finding.parts(), regions(name))), name);
        }
        assertEquals(List.of("R.N.buyserv"), broken);
        assertEquals(13, examined);
    }

    @Test
    void theSixRatiosOfTheProseHold() {
        List<Finding> ratios = report.relations().stream().filter(finding -> finding.kind() == Kind.RATIO)
                .filter(finding -> finding.rule() != Rule.PRODUCT)
                .filter(finding -> finding.wholes().get(0).ref().form().equals("NARRATIVE")).toList();
        Set<String> printed = ratios.stream().map(finding -> finding.wholes().get(0).figure().printed()).collect(Collectors.toSet());
        assertEquals(Set.of("23.05%", "34%", "66%", "43.75%", "30.94%", "8.96%"), printed);
        assertTrue(ratios.stream().allMatch(finding -> finding.outcome() == Outcome.EXACT), ratios::toString);
    }

    @Test
    void onlyTheTwoTextFindingsStandBesideTheBrokenSum() {
        assertEquals(List.of(Rule.SUM_ROWS), report.findings(Outcome.BROKEN).stream().map(Finding::rule).toList());
        assertEquals(List.of(
                "“…、政府性基金预算财政拨款本年收入0元、国有资本经营预…”用“元”，同句其他金额用“万元”。",
                "文字列有“一般公共服务支出”，各表中其金额为零。"),
                report.findings(Outcome.STRAINED).stream().map(finding -> finding.message(Language.ZH)).toList());
    }

    private static Stream<Finding> judgedBy(String[] row) {
        Set<Region> parent = regions(row[2]);
        List<Set<Region>> children = Arrays.stream(row[3].split(" ")).map(child -> regions(child.substring(1))).toList();
        return report.relations().stream().filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .filter(finding -> says(finding, parent, children));
    }

    /** A copy has both among its printings; in any other relation they stand on opposite sides. */
    private static boolean says(Finding finding, Set<Region> parent, List<Set<Region>> children) {
        if (finding.rule() == Rule.COPY) {
            return children.size() == 1 && isAny(finding.parts(), parent) && isAny(finding.parts(), children.get(0));
        }
        boolean same = finding.wholes().size() == 1 && finding.parts().size() == children.size()
                && isAny(finding.wholes(), parent) && children.stream().allMatch(child -> isAny(finding.parts(), child));
        boolean swapped = children.size() == 1 && finding.wholes().size() == 1 && finding.parts().size() == 1
                && isAny(finding.wholes(), children.get(0)) && isAny(finding.parts(), parent);
        return same || swapped;
    }

    private static boolean isAny(List<Cell> cells, Set<Region> regions) {
        return cells.stream().map(Cell::region).anyMatch(regions::contains);
    }

    private static Set<Region> regions(String name) {
        return cells(name).stream().map(Cell::region).collect(Collectors.toSet());
    }

    private static List<Cell> cells(String name) {
        if (WuchangAddresses.isTable(name)) {
            return List.of(tables.cell(name));
        }
        List<CellRef> refs = PLACES.get(name).stream().map(row -> CellRef.of("NARRATIVE", row, "金额")).toList();
        List<Cell> found = report.budget().cells().stream().filter(cell -> refs.contains(cell.ref())).toList();
        assertEquals(refs.size(), found.size(), () -> "figures of " + name + ": " + found);
        return found;
    }
}
