package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@Domain(io.gouji.budget.fixtures.Budgets.class)
class XlsxPropertyTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("workbooks");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Folders.delete(folder);
    }

    @Property(tries = 60)
    void workbooksKeepEveryDocument(@ForAll GeneratedBudget generated) throws IOException {
        Loaded written = Odd.of(generated);
        Path file = folder.resolve("a.xlsx");
        Budgets.write(written, file);
        Loaded read = Budgets.read(file, generated.template());
        assertEquals(written.problems(), read.problems());
        assertEquals(written.budget(), read.budget());
    }

    @Property(tries = 60)
    void theSheetsAloneKeepEveryFigure(@ForAll GeneratedBudget generated) throws IOException {
        DepartmentBudget written = generated.budget();
        Path file = folder.resolve("b.xlsx");
        Budgets.write(written, file);
        DepartmentBudget read = Budgets.read(withoutOriginal(file, folder.resolve("c.xlsx")), generated.template())
                .orThrow();
        assertEquals(figures(written), figures(read));
    }

    @Property(tries = 60)
    void damagedWorkbooksAreProblemsAndNeverExceptions(@ForAll GeneratedBudget generated) throws IOException {
        Path file = folder.resolve("d.xlsx");
        Budgets.write(generated.budget(), file);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(generated.seed());
        if (random.nextBoolean()) {
            bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        } else {
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
        }
        Files.write(file, bytes);
        assertNotNull(Budgets.read(file, generated.template()).problems());
    }

    @Property(tries = 60)
    void damagedPartsAreProblemsAndNeverExceptions(@ForAll GeneratedBudget generated) throws IOException {
        Path file = folder.resolve("e.xlsx");
        Budgets.write(generated.budget(), file);
        Random random = new Random(generated.seed());
        Path damaged = rewritten(file, folder.resolve("f.xlsx"), (name, text) -> {
            if (random.nextInt(3) > 0 || text.isEmpty()) {
                return text;
            }
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            String[] signs = {"<", "9", "\"", "", "t=\"s\"", "&#0;", "</c>", "r=\"A0\"", "<v>NaN</v>", "-1", "1e999"};
            return text.substring(0, from) + signs[random.nextInt(signs.length)] + text.substring(to);
        });
        assertNotNull(Budgets.read(damaged, generated.template()).problems());
    }

    private static Map<CellRef, Figure> figures(DepartmentBudget budget) {
        Map<CellRef, Figure> figures = new TreeMap<>();
        budget.cells().forEach(cell -> figures.put(cell.ref(), ungrouped(cell.figure())));
        return figures;
    }

    /** A sheet shows separators of thousands that were not printed. */
    private static Figure ungrouped(Figure figure) {
        return figure.isPrinted() ? Figure.of(figure.printed().replace(",", ""), figure.amount().orElseThrow(),
                figure.scale()) : figure;
    }

    /** The workbook as if somebody had sent the visible sheets only. */
    static Path withoutOriginal(Path from, Path to) throws IOException {
        return rewritten(from, to, (name, text) -> name.equals("xl/workbook.xml")
                ? text.replaceAll("<sheet [^>]*name=\"gouji\"[^>]*/>", "") : text);
    }

    /** What becomes of a part. */
    interface Change {
        String of(String name, String text);
    }

    static Path rewritten(Path from, Path to, Change change) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile()); OutputStream out = Files.newOutputStream(to);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                copy.write(change.of(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        }
        return to;
    }
}
