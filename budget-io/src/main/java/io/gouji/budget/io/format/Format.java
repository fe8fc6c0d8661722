package io.gouji.budget.io.format;

import io.gouji.budget.io.csv.PackageReader;
import io.gouji.budget.io.csv.PackageWriter;
import io.gouji.budget.io.json.JsonReader;
import io.gouji.budget.io.json.JsonWriter;
import io.gouji.budget.io.xlsx.XlsxWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The formats of the front door (文件格式), a line each: how it is read, how it is written, how its files begin where that
 * tells it for sure (else an empty text), and what their names end in. What a file begins with counts before its name.
 */
public enum Format {
    TEXT(Input.byContent(), Output.none(), "", ".txt", ".md"),
    RTF(Input.byContent(), Output.none(), "{\\rtf"),
    JSON(Input.file(JsonReader::read), Output.file(JsonWriter::write), "{", ".json"),
    JSON_LINES(Input.file(JsonReader::read), Output.file(JsonWriter::writeLine), "{", ".jsonl", ".ndjson"),
    XLSX(Input.byContent(), Output.file(XlsxWriter::write), "PK\u0003\u0004", ".xlsx"),
    PDF(Input.byContent(), Output.none(), "%PDF-", ".pdf"),
    WEB_PAGE(Input.byContent(), Output.none(), "<", ".html", ".htm", ".mht", ".mhtml"),
    WORD(Input.byContent(), Output.none(), "", ".docx", ".doc", ".wps"),
    OLD_OFFICE(Input.byContent(), Output.none(), "\uFFFD\uFFFD\u0011\u0871\u001A", ".xls", ".et"),
    ZIP(Input.byContent(), Output.none(), "", ".zip"),
    CSV_PACKAGE(Input.folder(PackageReader::read), Output.folder(PackageWriter::write), "", PackageReader.DESCRIPTOR,
            "/");

    private final Input input;
    private final Output output;
    private final String start;
    private final List<String> extensions;

    Format(Input input, Output output, String start, String... extensions) {
        this.input = input;
        this.output = output;
        this.start = start;
        this.extensions = List.of(extensions);
    }

    /** The format of a file that begins so. */
    public static Optional<Format> of(Path file, String head) {
        Optional<Format> named = named(file);
        if (named.filter(format -> format == CSV_PACKAGE).isPresent()
                || named.filter(format -> format.isStart(head)).isPresent()) {
            return named;
        }
        return find(format -> format.isStart(head)).or(() -> named);
    }

    /** The format that a file's name tells. */
    public static Optional<Format> named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.equals(PackageReader.DESCRIPTOR) || Files.isDirectory(file)) {
            return Optional.of(CSV_PACKAGE);
        }
        return find(format -> format.extensions.stream().anyMatch(name::endsWith));
    }

    /** Returns the format of what begins so and has that name: text if neither tells and the name has no extension. */
    public static Optional<Format> ofStream(String name, String head) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<Format> named = find(format -> format.extensions.stream().anyMatch(lower::endsWith));
        Optional<Format> told = named.filter(format -> format.isStart(head))
                .or(() -> find(format -> format.isStart(head))).or(() -> named);
        return told.isEmpty() && name.indexOf('.') < 0 ? Optional.of(TEXT) : told;
    }

    /** The format to write that file in: the one that its name tells; a name without a point is a folder's. */
    public static Format target(Path file) {
        boolean folder = file.getFileName() != null && file.getFileName().toString().indexOf('.') < 0;
        return (folder ? Optional.of(CSV_PACKAGE) : named(file)).orElseThrow(() -> new IllegalArgumentException(
                "File name must end in " + writable() + ", but was '" + file + "'"));
    }

    private static Optional<Format> find(Predicate<Format> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }

    private boolean isStart(String head) {
        return !start.isEmpty() && head.startsWith(start);
    }

    /** Whether a file may hold many documents of this format. */
    public boolean hasLines() {
        return this == JSON_LINES;
    }

    public static String readable() {
        return extensions(format -> format != null);
    }

    static String writable() {
        return extensions(format -> format == JSON || format == JSON_LINES || format == XLSX
                || format == CSV_PACKAGE);
    }

    private static String extensions(Predicate<Format> wanted) {
        return Arrays.stream(values()).filter(wanted).flatMap(format -> format.extensions.stream())
                .collect(Collectors.joining(", "));
    }

    public Input input() {
        return input;
    }

    public Output output() {
        return output;
    }
}
