package io.gouji.budget.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A file that appears only when it is written whole: first beside its place, then moved there. */
public final class WholeFile {

    private WholeFile() {
    }

    /** What writes the file. */
    @FunctionalInterface
    public interface Body<T> {
        /** Writes to the stream, which it leaves open. */
        T write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; if the body fails, what was there before stays.
     *
     * @throws IOException if the file cannot be written, or the body throws it
     */
    public static <T> T write(Path file, Body<T> body) throws IOException {
        Path folder = folder(file, "report.txt");
        if (Files.exists(file) && !Files.isRegularFile(file)) {     // a device or a pipe takes what comes
            try (OutputStream out = new BufferedOutputStream(opened(file, file))) {
                return body.write(out);
            }
        }
        // with usual rights
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        return Unfinished.cleanedUp(() -> Files.deleteIfExists(draft), () -> {
            T result;
            try (OutputStream out = new BufferedOutputStream(opened(draft, file, StandardOpenOption.CREATE_NEW))) {
                result = body.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        });
    }

    /**
     * Returns the folder in which a file is to be written.
     *
     * @param such the name of such a file, for the message
     * @throws IOException if that folder is not there, or the file is itself a folder
     */
    public static Path folder(Path file, String such) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder) && !Files.isDirectory(file)) {
            return folder;
        }
        checkAbove(file);
        String fault = Files.isDirectory(file) ? "'" + file + "' is a folder"
                : "there is no folder '" + file.getParent() + "'";
        throw new IOException("Output must be a file in a folder that exists, such as '" + such + "', but " + fault);
    }

    private static OutputStream opened(Path draft, Path file, OpenOption... how) throws IOException {
        try {
            return Files.newOutputStream(draft, how);
        } catch (AccessDeniedException ex) {
            throw ex;       // says what is wrong by itself
        } catch (IOException ex) {
            throw unwritable(file, ex);
        }
    }

    /** What says that nothing can be written there. */
    public static IOException unwritable(Path file, Exception cause) {
        return new IOException("Output must be where something can be written, but was not: " + file, cause);
    }

    /**
     * Checks that no file stands where a folder is needed for an output.
     *
     * @throws IOException if one does
     */
    public static void checkAbove(Path file) throws IOException {
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new IOException("Output must be in a folder, but '" + above + "' is a file");
            }
        }
    }

    /**
     * Makes a folder for files, with those above it, unless it is there.
     *
     * @throws IOException if a file is there, or no folder can be made
     */
    public static Path makeFolder(Path folder) throws IOException {
        checkAbove(folder);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("Output must be a folder, but '" + folder + "' is a file");
        }
        return made(folder, folder);
    }

    private static Path made(Path folder, Path said) throws IOException {
        try {
            return Files.createDirectories(folder);
        } catch (AccessDeniedException ex) {
            throw ex;
        } catch (IOException ex) {
            throw unwritable(said, ex);
        }
    }

    /** What fills the folder. */
    @FunctionalInterface
    public interface Filling {
        /** Writes files into the folder. */
        void write(Path folder) throws IOException;
    }

    /**
     * Writes a folder of files; if the filling fails, what was there before stays.
     *
     * @throws IOException if a folder is there that holds something else than what is written
     */
    public static void writeFolder(Path folder, Filling filling) throws IOException {
        Path parent = makeFolder(Objects.requireNonNull(folder.toAbsolutePath().normalize().getParent()));
        if (Files.isRegularFile(folder)) {
            throw new IOException("Output must be a folder, but '" + folder + "' is a file");
        }
        Path work = parent.resolve("." + folder.getFileName() + "." + UUID.randomUUID() + ".part");
        Unfinished.cleanedUp(() -> cleanUp(work, folder), () -> {
            Path draft = made(work.resolve("new"), folder);
            filling.write(draft);
            if (Files.exists(folder)) {
                checkReplaceable(folder);
                Files.move(folder, work.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private static void cleanUp(Path work, Path folder) throws IOException {
        if (Files.exists(work.resolve("old")) && !Files.exists(folder)) {
            Files.move(work.resolve("old"), folder);
        }
        delete(work);
    }

    /** Only a package of data may be replaced: a folder of anything else was named by mistake. */
    private static void checkReplaceable(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> other = files.filter(file -> !isData(file)).findFirst();
            if (other.isPresent()) {
                throw new IOException("Folder must hold a data package only, but had '" + other.get().getFileName()
                        + "'");
            }
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && (name.endsWith(".csv") || name.equals("datapackage.json"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
