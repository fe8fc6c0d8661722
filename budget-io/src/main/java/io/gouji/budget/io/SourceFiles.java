package io.gouji.budget.io;

import io.gouji.budget.io.csv.PackageReader;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files as a file system holds them: in folders, with sizes. What is hidden, or tells by its name no format, is passed
 * over.
 */
final class SourceFiles {

    private SourceFiles() {
    }

    /**
     * The files in that folder and below, by their names; the path itself if it is no folder, a package, or has none.
     */
    static List<Path> in(Path path) {
        List<Path> found = new ArrayList<>();
        if (isFolder(path) || Files.isDirectory(path) && !isPackage(path)) {
            addAll(path, found);
        }
        return found.isEmpty() ? List.of(path) : found;
    }

    private static void addAll(Path folder, List<Path> found) {
        try {
            for (Path entry : entries(folder)) {
                if (isFolder(entry)) {
                    addAll(entry, found);
                } else if (Format.named(entry).isPresent()) {
                    found.add(entry);
                }
            }
        } catch (IOException ex) {
            found.add(folder);          // whoever reads it will tell why it cannot be
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString())).toList();
        }
    }

    /** A link is not followed, since it may lead back. */
    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !isPackage(path);
    }

    private static boolean isPackage(Path folder) {
        return Files.exists(folder.resolve(PackageReader.DESCRIPTOR));
    }

    /** How large a file, or all in the folder of a package, is; 0 if nobody can tell. */
    static long bytes(Path file) {
        Optional<FileBundle> bundle = FileBundle.of(file);
        if (bundle.isPresent()) {
            return bundle.get().bytes();
        }
        try {
            if (!Files.isDirectory(file)) {
                return Files.size(file);
            }
            return entries(file).stream().filter(Files::isRegularFile).mapToLong(SourceFiles::bytes).sum();
        } catch (IOException ex) {
            return 0;
        }
    }

    /**
     * The SHA-256 of a file, or of the names and files of a package; empty if it is too large to be a document, or
     * unreadable.
     */
    static String digest(Path file) {
        Optional<FileBundle> bundle = FileBundle.of(file);
        if (bundle.isPresent()) {
            return Digest.sha256(bundle.get().files().stream().map(SourceFiles::digest)
                    .collect(Collectors.joining("\n")));
        }
        try {
            if (!Files.isDirectory(file)) {
                return Files.size(file) > Budgets.MAX_BYTES ? "" : Digest.sha256(Files.readAllBytes(file));
            }
            StringBuilder all = new StringBuilder();
            for (Path entry : entries(file)) {
                all.append(entry.getFileName()).append('\n').append(Files.isDirectory(entry) ? "" : digest(entry))
                        .append('\n');
            }
            return Digest.sha256(all.toString());
        } catch (IOException ex) {
            return "";
        }
    }
}
