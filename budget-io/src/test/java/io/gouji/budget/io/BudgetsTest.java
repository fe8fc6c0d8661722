package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.BudgetFormatException;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetsTest {

    @TempDir
    Path folder;

    @Test
    void readsUtf8WithAByteOrderMark() throws IOException {
        Loaded loaded = read(("\uFEFF" + Documents.sampleText()).getBytes(StandardCharsets.UTF_8));
        assertEquals(Budgets.readText("budget.txt", Documents.sampleText(), Template.wuchang2024()), loaded);
    }

    @Test
    void readsGb18030AndSaysSo() throws IOException {
        Loaded loaded = read(Documents.sampleText().getBytes(Charset.forName("GB18030")));
        assertEquals(386, loaded.orThrow().cells().size());
        assertEquals("text must be encoded in UTF-8, but was GB18030, and was read as that", loaded.problems().get(0).message());
    }

    @Test
    void readsOnWhereAByteIsDamagedAndTellsTheLine() throws IOException {
        byte[] bytes = Documents.sampleText().getBytes(StandardCharsets.UTF_8);
        bytes[indexOf(bytes, "二、国防支出".getBytes(StandardCharsets.UTF_8)) + 4] = (byte) 0xFF;
        Loaded loaded = read(bytes);
        assertEquals(12, loaded.problems().get(0).line());
        assertTrue(loaded.orThrow().cells().size() >= 385);
    }

    @Test
    void saysThatAnEmptyFileHoldsNoBudget() throws IOException {
        assertUnreadable("budget.txt: file must hold a budget, but there was nothing", read(new byte[0]));
    }

    @Test
    void saysThatABinaryFileIsNoText() throws IOException {
        assertUnreadable("budget.txt: text must be encoded in UTF-8, but was no text",
                read(new byte[] {'M', 'Z', 3, 4, 0, 0, (byte) 0xC0, 1}));
        assertUnreadable("budget.txt: bundle must hold files, but was no file that can be read",
                read(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xC0, 1}));
        byte[] noise = new byte[1000];
        Arrays.fill(noise, (byte) 0xFF);
        assertUnreadable("budget.txt: text must be encoded in UTF-8, but was neither UTF-8 nor GB18030", read(noise));
    }

    @Test
    void saysThatProseHoldsNoTable() throws IOException {
        assertUnreadable("budget.txt: document must have a table of money under headings: none of the templates "
                + "wuchang-2024, shanghai, shanghai-unit, final-2024, central fits, and none could be drafted of 0 "
                + "tables; 'template FILE -o my.forms' writes a draft to mend, but was '天地玄黄'", read("天地玄黄\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        Path missing = folder.resolve("missing.txt");
        assertUnreadable("missing.txt: file must exist, but was not there", Budgets.read(missing));
        Path directory = Files.createDirectory(folder.resolve("directory.txt"));
        assertUnreadable("directory.txt: folder must hold documents, or be a data package with a file 'datapackage.json' in it, but was without either",
                Budgets.read(directory));
        Path unknown = Files.writeString(folder.resolve("budget.xyz"), "x");
        assertTrue(Budgets.read(unknown).problems().get(0).toString().startsWith("budget.xyz: file name must end in .txt, "));
    }

    @Test
    void refusesAFileAboveTheLimitWithoutReadingIt() throws IOException {
        Path file = folder.resolve("large.txt");
        writeLine(file, 100_000_000);
        Loaded loaded = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Budgets.read(file));
        assertUnreadable("large.txt: file must have at most 67108864 bytes, but was 100000000 bytes", loaded);
    }

    @Test
    void readsOnBesideALineTooLongToBeLookedInto() throws IOException {
        Path file = folder.resolve("line.txt");
        writeLine(file, 50_000_000);
        Files.writeString(file, '\n' + Documents.sampleText(), java.nio.file.StandardOpenOption.APPEND);
        Loaded loaded = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Budgets.read(file));
        assertEquals(386, loaded.orThrow().cells().size());
    }

    @Test
    void boundsTheNumberOfLines() {
        Loaded loaded = Budgets.readText("\n".repeat(3_000_000));
        assertUnreadable("line 200000: text must have at most 200000 lines, but was more than that", loaded);
    }

    @Test
    void throwsWithThePlaceOfTheFirstProblem() {
        Loaded loaded = Budgets.readText("a.txt", "", Template.wuchang2024());
        BudgetFormatException thrown = assertThrows(BudgetFormatException.class, loaded::orThrow);
        assertEquals("a.txt", thrown.source());
        assertEquals(0, thrown.line());
        assertEquals(0, thrown.column());
        assertEquals("", thrown.value());
        assertEquals(loaded.problems().get(0).toString(), thrown.getMessage());
    }

    @Test
    void whatIsReadCanBeSerialized() throws IOException, ClassNotFoundException {
        Loaded loaded = Budgets.read(Documents.sample());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(loaded);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(loaded, in.readObject());
        }
    }

    private Loaded read(byte[] bytes) throws IOException {
        Path file = folder.resolve("budget.txt");
        Files.write(file, bytes);
        return Budgets.read(file);
    }

    private static void writeLine(Path file, int length) throws IOException {
        byte[] block = new byte[100_000];
        Arrays.fill(block, (byte) '\t');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < length; i += block.length) {
                out.write(block);
            }
        }
    }

    private static void assertUnreadable(String problem, Loaded loaded) {
        assertEquals(List.of(problem), loaded.problems().stream().map(Problem::toString).toList());
        assertFalse(loaded.isReadable());
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + part.length), part)) {
                return i;
            }
        }
        throw new AssertionError("part is missing");
    }
}
