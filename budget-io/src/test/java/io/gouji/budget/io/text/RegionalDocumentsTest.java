package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Documents with the habits of other offices: form numbers, titles behind a name and a year, blanks for zeros, trailing
 * zeros dropped, the owner's name and a date above the table. {@code -Dregional.documents=1000} makes as many.
 */
class RegionalDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("regional.documents", 20);

    /** The text with a random tenth or more of its tables in other habits. */
    static String regional(String text, Random random) {
        StringBuilder regional = new StringBuilder();
        boolean blanks = false;
        boolean drops = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("表 ")) {
                blanks = random.nextInt(3) == 0;
                drops = random.nextInt(3) == 0;
                regional.append(title(line, random));
            } else if (line.startsWith("单位：") && random.nextInt(3) == 0) {
                regional.append("部门：某某局\n2024年3月15日\n").append(line).append('\n');
            } else {
                regional.append(line.indexOf('\t') < 0 ? line : cells(line, blanks, drops)).append('\n');
            }
        }
        return regional.toString();
    }

    private static String title(String line, Random random) {
        String name = line.substring(line.indexOf(' ', 2) + 1);
        return switch (random.nextInt(4)) {
            case 0 -> "公开0" + (1 + random.nextInt(9)) + "表\n" + name + "\n";
            case 1 -> "某某局2024年" + name + "\n";
            case 2 -> "某某局" + name + "（2024年度）\n";
            default -> line + "\n";
        };
    }

    private static String cells(String line, boolean blanks, boolean drops) {
        return String.join("\t", Arrays.stream(line.split("\t", -1)).map(cell -> {
            String plain = blanks && cell.equals("0.00") ? "" : cell;
            return drops && plain.matches("-?[0-9,]+\\.[0-9]*0") ? plain.replaceFirst("\\.?0+$", "") : plain;
        }).toList());
    }

    @Test
    void nothingIsBrokenAndEveryNumberIsPlaced() {
        Random random = new Random(20261127);
        for (int i = 0; i < DOCUMENTS; i++) {
            DepartmentBudget budget = GeneratedLines.budget(i, Template.wuchang2024(), Size.SMALL);
            String text = regional(PublishedText.of(budget), random);
            Loaded loaded = Budgets.readText(text);
            Report report = Reconciliation.standard().check(loaded.orThrow());
            assertEquals(0, report.outcomes().get(Outcome.BROKEN), () -> report.findings() + "\n" + text);
            assertTrue(loaded.coverage().orElseThrow().isComplete(), () -> loaded.problems() + "\n" + text);
            assertEquals(List.of(), loaded.problems().stream().map(Object::toString).toList(), text);
        }
    }
}
