package io.gouji.budget.io.csv;

import io.gouji.budget.io.chars.Texts;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The files that a package lists, none of them outside its folder. */
final class PackageFiles {

    private static final int MAX_FILES = 1000;

    private final Path folder;
    private final ProblemLog problems;
    private final Texts texts = Texts.empty();
    private final Map<String, Path> files = new HashMap<>();

    PackageFiles(Path folder, List<String> paths, ProblemLog problems) throws IOException {
        this.folder = folder.toRealPath();
        this.problems = problems;
        for (int i = 0; i < paths.size() && i < MAX_FILES; i++) {
            add("$.resources[" + i + "].path", paths.get(i));
        }
        if (paths.size() > MAX_FILES) {
            add("$.resources", paths.size() + " files",
                    Expectation.of("package must list at most {} files", MAX_FILES));
        }
    }

    private void add(String place, String path) throws IOException {
        Optional<Path> file = inside(path);
        if (file.isEmpty()) {
            add(place, path, Expectation.of("path must be a file's inside the folder"));
        } else if (!Files.isRegularFile(file.get())) {
            add(place, path, Expectation.of("path must be that of a file in the folder"));
        } else if (!file.get().toRealPath().startsWith(folder)) {
            add(place, path, Expectation.of("path must be a file's inside the folder"));
        } else {
            files.put(path, file.get());
        }
    }

    private Optional<Path> inside(String path) {
        try {
            boolean plain = !path.contains("..") && !path.contains(":") && !path.contains("\\")
                    && !Path.of(path).isAbsolute();
            Path file = folder.resolve(path).normalize();
            return plain && file.startsWith(folder) && !file.equals(folder) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException ex) {
            return Optional.empty();
        }
    }

    private void add(String place, String text, Expectation expected) {
        problems.add(Problem.of(PackageReader.DESCRIPTOR, place, 0, 0, text, expected));
    }

    /** Hands each record of a file to the action; false if the file is not listed or was refused: a problem. */
    boolean read(String path, List<String> columns, Consumer<CsvInput> action) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            add("$.resources", path, Expectation.of("package must list the file '{}'", path));
        } else {
            CsvInput.read(path, file, columns, problems, texts, action);
        }
        return file != null;
    }
}
