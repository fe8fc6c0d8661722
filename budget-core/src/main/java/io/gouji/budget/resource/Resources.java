package io.gouji.budget.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the data files packed into this module (随库数据): lists of codes, declarations, the lexicon. The only class of
 * the module that touches a stream; nothing outside the module is ever read.
 */
public final class Resources {

    private static final String ROOT = "/io/gouji/budget/";

    private Resources() {
    }

    /**
     * Returns the text of a packed file.
     *
     * @param path the path below {@code io/gouji/budget}, such as {@code table/wuchang-2024.forms}
     * @throws IllegalStateException if the module has no such file
     */
    public static String text(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException("Resource must be part of the module, but was missing: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException("Resource " + path + " cannot be read", ex);
        }
    }

    /** Returns the lines of a packed file, without their ends. */
    public static List<String> lines(String path) {
        return text(path).lines().toList();
    }
}
