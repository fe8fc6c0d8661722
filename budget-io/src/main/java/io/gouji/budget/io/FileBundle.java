package io.gouji.budget.io;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.format.Bundle;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that make one document and are named together (合并读取): {@code text.pdf+tables.xlsx}, or a folder of attachments
 * with a plus behind it. A part without a folder is looked for beside the first.
 */
final class FileBundle {

    private static final String PLUS = "+";

    private final Path named;
    private final List<Path> files;

    private FileBundle(Path named, List<Path> files) {
        this.named = named;
        this.files = files;
    }

    /** Returns the files that the path names together; empty if there is such a file, or one of the parts is not. */
    static Optional<FileBundle> of(Path named) {
        String text = named.toString();
        if (!text.contains(PLUS) || Files.exists(named)) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        Path first = null;
        for (String part : text.split("\\+")) {
            Path path = Path.of(part);
            Path beside = first == null || path.getParent() != null ? path : first.resolveSibling(path);
            Path file = Files.exists(beside) ? beside : path;
            if (part.isEmpty() || !Files.exists(file)) {
                return Optional.empty();
            }
            first = first == null ? file : first;
            files.addAll(Files.isDirectory(file) ? inside(file) : List.of(file));
        }
        return Optional.of(new FileBundle(named, files));
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted().toList();
        } catch (IOException ex) {
            return List.of(folder);             // whoever reads it tells why it cannot be
        }
    }

    long bytes() {
        return files.stream().mapToLong(SourceFiles::bytes).sum();
    }

    List<Path> files() {
        return files;
    }

    Loaded read(Template template) {
        String name = String.valueOf(named.getFileName());
        if (bytes() > Budgets.MAX_BYTES) {
            return Loaded.unreadable(List.of(Problem.of(name, 0, 0, bytes() + " bytes",
                    Expectation.of("file must have at most {} bytes", Budgets.MAX_BYTES))));
        }
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (Path file : files) {
                parts.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
            return Bundle.read(name, parts, template);
        } catch (IOException ex) {
            return Loaded.unreadable(List.of(Problem.of(name, 0, 0, FaultText.unreadable(ex),
                    Expectation.of("file must be readable"))));
        }
    }
}
