package io.gouji.budget.io;

import io.gouji.budget.io.text.TextReader;
import io.gouji.budget.table.Template;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that are read from decoded text; a new codec is a constant here. */
enum Format {
    TEXT(".txt") {
        @Override
        Loaded read(String source, String text, Template template) {
            return TextReader.of(template).read(source, text);
        }
    };

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    static Optional<Format> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.extension)).findFirst();
    }

    static String extensions() {
        return Arrays.stream(values()).map(format -> format.extension).collect(Collectors.joining(" or "));
    }

    abstract Loaded read(String source, String text, Template template);
}
