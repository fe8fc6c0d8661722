package io.gouji.budget.io.recognise.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.CpuTime;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Indicator.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However tables of goals are damaged, reading ends soon and throws nothing. */
class GoalReaderPropertyTest {

    private static final String TEXT = GoalSamples.text();
    private static final List<String> LINES = TEXT.lines().toList();
    private static final String SIGNS = "\t\n 0123456789.,%<>=×年万元人均合计指标：（）/\uFFFD\uD83D\u0000";

    @Property(tries = 300)
    void damagedCharactersNeverThrow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int times) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        assertRead(text.toString());
    }

    @Property(tries = 300)
    void disorderedLinesAndCellsNeverThrow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int times) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LINES);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 2 -> lines.set(at, lines.get(at).replaceFirst("\t", ""));
                default -> Collections.swap(lines, at, random.nextInt(lines.size()));
            }
        }
        assertRead(String.join("\n", lines));
    }

    @Property
    void anyTargetIsRead(@ForAll String text) {
        Target target = Target.parse(text);
        assertEquals(text, target.text());
        assertEquals(target, Target.parse(target.toString()));
        assertTrue(target.agreesWith(target));
    }

    /** A merged cell that is lost moves the rest of its row to the left; the indicator stays what it is. */
    @Property(tries = 100)
    void aLostCellInFrontOfAnIndicatorChangesNothing(@ForAll long seed) {
        List<String> lines = new ArrayList<>(LINES);
        Random random = new Random(seed);
        for (int i = 0; i < lines.size(); i++) {
            boolean indicator = lines.get(i).endsWith("历史数据") || lines.get(i).endsWith("标准");
            if (indicator && lines.get(i).startsWith("\t") && random.nextBoolean()) {
                lines.set(i, random.nextBoolean() ? lines.get(i).substring(1) : "\t" + lines.get(i));
            }
        }
        assertEquals(Budgets.readText(TEXT).orThrow().indicators(), Budgets.readText(String.join("\n", lines)).orThrow()
                .indicators());
    }

    @Example
    void tenMegabytesInOneCellOrParagraphAreReadInTime() {
        String long1 = "每人 12 万元×3=".repeat(1_000_000);
        assertRead(TEXT.replace("书香满城。", long1));
        assertRead(TEXT.replace("第四部分 名词解释", "第四部分 名词解释\n" + long1));
        assertRead(TEXT.replace("书香满城。", "<".repeat(60_000)));
        assertRead(TEXT.replace("辖区常住人口", "每人 12 万元×3=".repeat(5_000)));
        assertRead(TEXT.replace("书香满城。", ("长期目标：\t" + "二〇".repeat(3_000) + "\n").repeat(2_000)));
    }

    private static void assertRead(String text) {
        long start = CpuTime.nanos();
        Loaded loaded = Budgets.readText(text);
        assertTrue(CpuTime.nanos() - start < 10_000_000_000L, "reading takes too long");
        assertNotNull(loaded.toString());
        loaded.budget().ifPresent(budget -> {
            budget.cells();
            assertNotNull(budget.plans().toString() + budget.indicators() + budget.glossary() + budget.unitsInScope());
        });
    }
}
