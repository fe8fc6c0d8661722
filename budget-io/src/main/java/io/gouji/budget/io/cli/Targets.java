package io.gouji.budget.io.cli;

import io.gouji.budget.io.csv.PackageReader;
import io.gouji.budget.io.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command reads and those that it will write: none of these may be one of those, nor lie in a folder
 * that is read, nor be written twice, by whatever link or spelling they are named.
 */
final class Targets {

    private final List<Path> inputs = new ArrayList<>();
    private final Map<String, Path> outputs = new LinkedHashMap<>();

    private Targets() {
    }

    /** Nothing read and nothing written yet. */
    static Targets none() {
        return new Targets();
    }

    /** Adds what is read; null is nothing, nor is the standard input. */
    Targets reads(@Nullable Path... files) {
        return reads(Arrays.asList(files));
    }

    /** Adds what is read. */
    Targets reads(Collection<@Nullable Path> files) {
        files.stream().filter(file -> file != null && !Main.isStream(file)).forEach(inputs::add);
        return this;
    }

    /**
     * Adds what will be written; null is nothing.
     *
     * @param option how the command line names it, such as {@code --summary}
     * @throws IllegalArgumentException if it is read too, or written by another option
     */
    Targets writes(String option, @Nullable Path file) throws IOException {
        if (file == null || Main.isStream(file)) {
            return this;
        }
        WholeFile.checkAbove(file);
        for (Path input : inputs) {
            if (isSame(file, input) || isSame(file, packageOf(input)) || isInside(file, packageOf(input))) {
                throw Stop.of("{} must not be what is read, such as '{}', but was '{}'", option, input, file);
            }
        }
        for (Map.Entry<String, Path> other : outputs.entrySet()) {
            if (isSame(file, other.getValue())) {
                throw Stop.of("{} must not be the file of {}, which is '{}', but was '{}'", option, other.getKey(),
                        other.getValue(), file);
            }
        }
        outputs.put(option, file);
        return this;
    }

    /**
     * Adds a folder into which files are written; null is nothing.
     *
     * @throws IllegalArgumentException if something that is read stands in it
     */
    Targets writesInto(String option, @Nullable Path folder) throws IOException {
        if (folder == null) {
            return this;
        }
        for (Path input : inputs) {
            if (real(input).startsWith(real(folder))) {
                throw Stop.of("{} must not be a folder with what is read, such as '{}', but was '{}'", option, input,
                        folder);
            }
        }
        return writes(option, folder);
    }

    /** The folder of a package that is named by its descriptor. */
    private static Path packageOf(Path input) {
        Path name = input.getFileName();
        Path folder = input.toAbsolutePath().getParent();
        return name != null && name.toString().equals(PackageReader.DESCRIPTOR) && folder != null ? folder : input;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) ? isRegular(one) && Files.isSameFile(one, other)
                : real(one).equals(real(other));
    }

    /** A device or a pipe may be read and written at once. */
    private static boolean isRegular(Path file) {
        return Files.isRegularFile(file) || Files.isDirectory(file);
    }

    private static boolean isInside(Path file, Path folder) throws IOException {
        return Files.isDirectory(folder) && real(file).startsWith(real(folder));
    }

    /** The path without links, as far as it is there. */
    private static Path real(Path file) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Optional<Path> parent = Optional.ofNullable(path.getParent());
        return parent.isEmpty() ? path : real(parent.get()).resolve(path.getFileName());
    }
}
