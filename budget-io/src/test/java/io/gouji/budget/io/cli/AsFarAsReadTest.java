package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.SmallDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That all figures can be true is said only where all were read: in every format, in both languages. */
class AsFarAsReadTest {

    private static final List<String> OF_ALL = List.of("as every figure does", "every printed figure", "全部印数相符",
            "与所印数字完全一致", "Every relation holds", "各项勾稽均成立");
    private static final List<String> FORMATS = List.of("text", "html", "json", "jsonl", "xlsx");

    /** The verdict in a word, and the sentence below it that says what it stands on. */
    private static final int VERDICT_ROWS = 4;

    @TempDir
    private Path folder;
    private String whole;

    /** A document that is read to its last number. */
    @BeforeEach
    void readToItsEnd() throws IOException {
        whole = Files.writeString(folder.resolve("whole.txt"), SmallDocuments.text("3.00")).toString();
    }

    private String say(int code, String language, String format, String file) throws IOException {
        String out = folder.resolve("out." + format).toString();
        Run run = Run.of("check", "--lang", language, "--format", format, "-o", out, file);
        assertEquals(code, run.code(), format + " of " + file + run.err());
        return format.equals("xlsx") ? sheets(Path.of(out)) : Files.readString(Path.of(out));
    }

    private static String sheets(Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getSheets().map(AsFarAsReadTest::first).collect(Collectors.joining("\n"));
        }
    }

    private static String first(Sheet sheet) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.limit(VERDICT_ROWS).map(row -> row.getCellText(0)).collect(Collectors.joining("\n"));
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void isNotOfAll(int code, String file, String english, String chinese) throws IOException {
        for (String format : FORMATS) {
            for (Map.Entry<String, String> each : Map.of("en", english, "zh", chinese).entrySet()) {
                String said = say(code, each.getKey(), format, file);
                OF_ALL.forEach(words -> assertFalse(said.contains(words), format + " says " + words));
                assertTrue(said.contains(each.getValue()), () -> format + " must say " + each.getValue() + ": " + said);
            }
        }
    }

    /** What the first formats say of a file that is read whole, so that the words above are those that are said. */
    @Test
    void isSaidWhereAllWasRead() throws IOException {
        Run run = Run.of("convert", whole, folder.resolve("whole.json").toString());
        assertEquals(new Run(0, "", ""), run);
        for (String file : List.of(whole, folder.resolve("whole.json").toString())) {
            for (String format : FORMATS) {
                for (String language : List.of("en", "zh")) {
                    String said = say(0, language, format, file);
                    assertTrue(OF_ALL.stream().anyMatch(said::contains), format + " of " + file + ": " + said);
                }
            }
        }
    }

    @Test
    void notWhereTheFileEndsTooEarly() throws IOException {
        Run.of("convert", whole, folder.resolve("whole.json").toString());
        String json = Files.readString(folder.resolve("whole.json"));
        Path cut = Files.writeString(folder.resolve("cut.json"), json.substring(0, json.length() * 9 / 10));
        isNotOfAll(2, cut.toString(), "the file was not read to its end", "文件未能读完");
        for (String format : List.of("json", "jsonl")) {
            String said = say(2, "en", format, cut.toString()).replace(" : ", ":");
            assertTrue(said.contains("\"whole\":false") && said.contains("\"verdict\":\"UNDECIDED\""), said);
        }
        String html = say(2, "en", "html", cut.toString());
        assertTrue(html.contains("verdict bad") && !html.contains("verdict good"));
        Path summary = folder.resolve("s.jsonl");
        assertEquals(1, Run.of("check", "--partial", "--summary", summary.toString(), cut.toString()).code());
        assertTrue(Files.readString(summary).contains("\"verdict\":\"UNDECIDED\""), Files.readString(summary));
    }

    @Test
    void notWhereAFigureCouldNotBeRead() throws IOException {
        Path unread = Files.writeString(folder.resolve("unread.txt"), SmallDocuments.text("3.00").replaceFirst("3\\.00\n", "3.?0\n"));
        isNotOfAll(0, unread.toString(), "1 could not be read", "1 个数未能读出");
        Path summary = folder.resolve("s.jsonl");
        assertEquals(0, Run.of("check", "--summary", summary.toString(), unread.toString()).code());
        assertTrue(Files.readString(summary).contains("\"unread\":1,"), Files.readString(summary));
    }

    @Test
    void notWhereANumberWasNotPlaced() throws IOException {
        String unplaced = Files.writeString(folder.resolve("unplaced.txt"), SmallDocuments.text("3.00\t7.00")).toString();
        isNotOfAll(0, unplaced, "1 number was not placed", "1 个数字未归入");
        Run.of("convert", unplaced, folder.resolve("kept.json").toString());
        isNotOfAll(0, folder.resolve("kept.json").toString(), "1 problem, see below", "1 处未能识别");
    }

    /** A contradiction stays one, whatever else the file would have said. */
    @Test
    void aContradictionInWhatWasReadIsSaid() throws IOException {
        Run.of("convert", whole, folder.resolve("whole.json").toString());
        String json = Files.readString(folder.resolve("whole.json")).replaceFirst("5\\.00", "7.00");
        Path cut = Files.writeString(folder.resolve("cut.json"), json.substring(0, json.length() * 9 / 10));
        isNotOfAll(2, cut.toString(), "ontradictory", "不");
    }
}
