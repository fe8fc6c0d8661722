package io.gouji.budget.io.cli;

import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The template that a command is told, or the built-in one. */
final class TemplateOption {

    private TemplateOption() {
    }

    /** The template declared in that file; the built-in one for {@code null}, or if it is told by its name. */
    static Template read(Path file) throws IOException {
        Template builtIn = Template.wuchang2024();
        if (file == null || !Files.exists(file) && file.toString().equals(builtIn.name())) {
            return builtIn;
        }
        return Template.parse(Files.readString(file, StandardCharsets.UTF_8));
    }
}
