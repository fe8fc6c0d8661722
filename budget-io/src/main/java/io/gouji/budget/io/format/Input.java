package io.gouji.budget.io.format;

import io.gouji.budget.io.file.FileSize;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.xlsx.XlsxReader;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a format is read: from the bytes of a file, no more than {@link FileSize#MAX_BYTES}, or from a folder. Whatever
 * is wrong with it is a problem, and an exception only says that it cannot be read from.
 */
public interface Input {

    /**
     * Returns what the file or folder holds.
     *
     * @param source the name that problems give to the file
     * @param template what the file follows if it does not say so itself
     */
    Loaded read(String source, Path file, Template template) throws IOException;

    /** Returns what those bytes hold. */
    Loaded read(String source, byte[] bytes, Template template) throws IOException;

    /** Reads bytes. */
    @FunctionalInterface
    interface OfBytes {
        /** Returns what the bytes hold. */
        Loaded read(String source, byte[] bytes, Template template) throws IOException;
    }

    /** Reads a folder. */
    @FunctionalInterface
    interface OfFolder {
        /** Returns what the folder holds. */
        Loaded read(String source, Path folder, Template template) throws IOException;
    }

    /** Reads the bytes of one file. */
    static Input file(OfBytes codec) {
        return new Input() {
            @Override
            public Loaded read(String source, Path file, Template template) throws IOException {
                return codec.read(source, Files.readAllBytes(file), template);
            }

            @Override
            public Loaded read(String source, byte[] bytes, Template template) throws IOException {
                return codec.read(source, bytes, template);
            }
        };
    }

    /** Reads a file as what its content says, whatever its name: a text, a workbook, a page, a bundle. */
    static Input byContent() {
        return file(Input::content);
    }

    private static Loaded content(String source, byte[] bytes, Template template) throws IOException {
        return template.isUndeclared() ? UndeclaredReader.read(source, bytes) : declared(source, bytes, template);
    }

    private static Loaded declared(String source, byte[] bytes, Template template) throws IOException {
        return switch (FileContent.of(bytes)) {
            case XLSX -> XlsxReader.read(source, bytes, template);
            case ZIP -> Recogniser.of(template).read(Bundle.ofZip(source, bytes));
            default -> Recogniser.of(template).read(SourceReader.any(source, bytes));
        };
    }

    /** Reads a folder of files, of which no stream can hold more than one. */
    static Input folder(OfFolder codec) {
        return new Input() {
            @Override
            public Loaded read(String source, Path file, Template template) throws IOException {
                return codec.read(source, file, template);
            }

            @Override
            public Loaded read(String source, byte[] bytes, Template template) {
                return Loaded.unreadable(List.of(Problem.of(source, 0, 0, source,
                        Expectation.of("data package must be a folder"))));
            }
        };
    }
}
