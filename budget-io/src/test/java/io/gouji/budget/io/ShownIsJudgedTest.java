package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A print and an amount beside it that differ: a lie that no reader of the document sees. The print counts. */
class ShownIsJudgedTest {

    private static final CellRef CELL = CellRef.parse("EXPENDITURE:2060702:项目支出");
    private static final DepartmentBudget SAMPLE = Budgets.read(Path.of("src", "examples", "wuchang-2024.txt"))
            .orThrow();

    @TempDir
    private Path folder;

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        Budgets.write(SAMPLE, file);
        return file;
    }

    /** Makes the figures print something else than their amounts. */
    private static void lie(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        Matcher lie = Pattern.compile(from).matcher(text);
        assertTrue(lie.find(), from);
        Files.writeString(file, lie.replaceAll(to));
    }

    private static void judgedByItsPrint(Loaded loaded, String print, String amount) {
        assertEquals(Optional.of(print), loaded.orThrow().figure(CELL).map(Figure::printed));
        assertEquals(print, loaded.orThrow().figure(CELL).orElseThrow().amount().orElseThrow().toString());
        assertTrue(loaded.problems().get(0).toString().endsWith(CELL + ": figure must have the amount that it prints, "
                + "which is '" + print + "', but was '" + amount + " 万元'"), () -> loaded.problems().toString());
        assertTrue(loaded.problems().get(0).in(Language.ZH).endsWith(CELL + "：金额应与印出的数字“" + print + "”相符，而原文为“"
                + amount + " 万元”"), () -> loaded.problems().get(0).in(Language.ZH));
        assertEquals(Optional.of(false), Reconciliation.standard().check(loaded.orThrow()).consistent());
    }

    @Test
    void inJson() throws IOException {
        Path file = written("a.json");
        assertEquals(SAMPLE, Budgets.read(file).orThrow());
        lie(file, "(\"key\":\"2060702\",[^\\n]*\"printed\":)\"467.50\"(,\"amount\":\"467.50\",\"scale\":2,\"column\":5)",
                "$1\"476.50\"$2");
        judgedByItsPrint(Budgets.read(file), "476.50", "467.50");
    }

    @Test
    void inADataPackage() throws IOException {
        Path file = written("a");
        lie(file.resolve("figures.csv"), "(?m)(?<a>^EXPENDITURE,5,2060702,项目支出[^\\n]*,)467.50(,467.50,)", "${a}476.50$2");
        lie(file.resolve("03-EXPENDITURE.csv"), "(?<a>2060702,科普活动[^\\n]*,)467.50(?=\\r?\\n)", "${a}476.50");
        Loaded loaded = Budgets.read(file);
        judgedByItsPrint(loaded, "476.50", "467.50");
    }

    @Test
    void alsoOfATableInYuan() {
        String json = "{\"format\":\"department-budget\",\"version\":1,\"department\":\"局\",\"year\":2024,"
                + "\"template\":\"wuchang-2024\",\"tables\":[{\"form\":\"EXPENDITURE\",\"unit\":\"元\",\"line\":1,\"rows\":["
                + "{\"key\":\"合计\",\"panel\":0,\"code\":\"\",\"name\":\"合计\",\"owner\":\"\",\"line\":2,\"figures\":["
                + "{\"printed\":\"7,046,000.00\",\"amount\":\"704.60\",\"scale\":6},"
                + "{\"printed\":\"704.60\",\"amount\":\"704.60\",\"scale\":2},"
                + "{\"printed\":\"-\",\"amount\":\"0.00\",\"scale\":6}]},"
                + "{\"key\":\"206\",\"panel\":0,\"code\":\"206\",\"name\":\"科学技术支出\",\"owner\":\"\",\"line\":3,"
                + "\"figures\":[{\"printed\":\"四\",\"amount\":\"4.00\",\"scale\":2},"
                + "{\"printed\":\"1000\",\"amount\":\"0.10\",\"scale\":1},"
                + "{\"printed\":\"1000\",\"amount\":\"0.10\",\"scale\":6}]}]}]}";
        Loaded loaded = Budgets.readJson("x", json);
        assertEquals(3, loaded.problems().size(), () -> loaded.problems().toString());
        List<BudgetRow> rows = loaded.orThrow().tables().get(0).rows();
        List<Figure> figures = rows.get(0).printed().figures();
        assertEquals("704.60", figures.get(0).amount().orElseThrow().toString());
        assertEquals("0.07046", figures.get(1).amount().orElseThrow().toString());
        assertEquals(6, figures.get(1).scale());
        assertTrue(figures.get(2).amount().orElseThrow().isZero());
        List<Figure> others = rows.get(1).printed().figures();
        assertTrue(others.get(0).isUnread(), "no number is printed");
        assertEquals(4, others.get(1).scale(), "a print says how precise it is at least");
        assertEquals(6, others.get(2).scale(), "a table that drops zeros is as precise as its finest figure");
    }
}
