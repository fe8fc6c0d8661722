package io.gouji.budget.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the declarations shipped inside this module; nothing outside it, which is why core may touch a stream here. */
final class Resources {

    private Resources() {
    }

    static String text(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Resource must be part of the module, but was missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException("Resource " + name + " cannot be read", ex);
        }
    }
}
