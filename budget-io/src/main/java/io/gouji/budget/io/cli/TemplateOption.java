package io.gouji.budget.io.cli;

import io.gouji.budget.io.file.DecodedText;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import io.gouji.budget.table.Template.DeclarationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The template that a command is given: the name of a built-in one, or the file of a declaration. */
final class TemplateOption {

    @Option(names = "--template", paramLabel = "${bundle:label.TEMPLATE:-NAME|FILE}",
            description = "the template of documents that name none: built in ('templates' lists them), or a file with "
            + "a declaration (default: the built-in one that fits, else one drafted from the document).")
    private @Nullable Path template;

    /** Returns the template that was given, or the one that leaves it to the document. */
    Template template() throws IOException {
        return template == null ? Template.undeclared() : told(template);
    }

    /** Returns the template that was given; the first built-in one for {@code null}. */
    static Template read(@Nullable Path told) throws IOException {
        return told == null ? Template.wuchang2024() : told(told);
    }

    private static Template told(Path told) throws IOException {
        if (Files.isRegularFile(told)) {
            return declared(told);
        }
        return Template.builtIn(told.toString()).orElseThrow(() -> Stop.of(
                "Template must be one of {} or a file with a declaration, but was '{}'",
                String.join(", ", Template.builtIn().stream().map(Template::name).toList()), told));
    }

    /** Every mistake in a declaration is said with the name of its file. */
    private static Template declared(Path told) throws IOException {
        DecodedText text = DecodedText.of(told.toString(), Files.readAllBytes(told), ' ');
        if (text.text().isEmpty()) {
            Loaded.unreadable(text.problems()).orThrow();
        }
        Template template;
        try {
            template = Template.parse(text.text().get());
        } catch (DeclarationException ex) {
            throw new WrongDeclaration(told, ex);
        }
        if (template.isUndeclared()) {
            throw Stop.of("Template must declare a form, such as '{}', but '{}' declared none",
                    "form 1 OVERALL 部门收支总表", told);
        }
        return template;
    }

    /** The mistakes of a declaration, and the file that it stands in. */
    static final class WrongDeclaration extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final DeclarationException declaration;

        WrongDeclaration(Path file, DeclarationException declaration) {
            super(file + ": " + declaration.getMessage(), declaration);
            this.file = file.toString();
            this.declaration = declaration;
        }

        String file() {
            return file;
        }

        DeclarationException declaration() {
            return declaration;
        }
    }
}
