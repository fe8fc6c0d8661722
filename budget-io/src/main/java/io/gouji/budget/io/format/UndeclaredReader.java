package io.gouji.budget.io.format;

import io.gouji.budget.io.draft.TemplateChoice;
import io.gouji.budget.io.draft.TemplateDraft;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.xlsx.XlsxReader;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document of which nobody says what it follows (未指定表样的文件): by the built-in template that fits, or else by a
 * template drafted from its own words.
 */
public final class UndeclaredReader {

    private UndeclaredReader() {
    }

    /** Returns the draft for a file, whether or not a built-in template fits. */
    public static TemplateDraft draft(String source, byte[] bytes) {
        return TemplateDraft.of(blocks(source, bytes, FileContent.of(bytes)));
    }

    private static Source blocks(String source, byte[] bytes, FileContent content) {
        return content == FileContent.ZIP ? Bundle.ofZip(source, bytes) : SourceReader.any(source, bytes);
    }

    static Loaded read(String source, byte[] bytes) throws IOException {
        FileContent content = FileContent.of(bytes);
        Source blocks = blocks(source, bytes, content);
        Optional<Template> declared = TemplateChoice.of(blocks, Template.builtIn());
        if (declared.isPresent()) {
            return read(source, bytes, content, blocks, declared.get());
        }
        Loaded standard = read(source, bytes, content, blocks, Template.wuchang2024());
        TemplateDraft draft = TemplateDraft.of(blocks);
        Optional<Template> drafted = draft.template();
        if (drafted.isEmpty()) {
            return standard.budget().isPresent() ? standard : nothing(source, blocks);
        }
        Loaded read = read(source, bytes, content, blocks, drafted.get());
        return standard.budget().isPresent() && figures(standard) >= figures(read) ? standard
                : read.after(draft.problems(source));
    }

    /** A document that has only some of the declared tables is read by the declaration if no draft reads more of it. */
    private static long figures(Loaded loaded) {
        return loaded.budget().map(budget -> budget.cells().stream().filter(cell -> !cell.figure().isBlank()).count())
                .orElse(0L);
    }

    /** A workbook may carry the document that it was written from, so its own reader reads it. */
    private static Loaded read(String source, byte[] bytes, FileContent content, Source blocks, Template template)
            throws IOException {
        return content == FileContent.XLSX ? XlsxReader.read(source, bytes, template)
                : Recogniser.of(template).read(blocks);
    }

    private static Loaded nothing(String source, Source blocks) {
        if (blocks.blocks().isEmpty() && !blocks.problems().isEmpty()) {
            return Loaded.unreadable(blocks.problems());
        }
        String names = String.join(", ", Template.builtIn().stream().map(Template::name).toList());
        return Loaded.unreadable(List.of(Problem.of(source, 0, 0, found(blocks),
                "document must have a table of money under headings: none of the templates " + names
                        + " fits, and none could be drafted of " + blocks.grids().size()
                        + " tables; 'template FILE -o my.forms' writes a draft to mend")))
                .after(blocks.problems());
    }

    private static String found(Source blocks) {
        return blocks.blocks().isEmpty() ? "" : blocks.blocks().get(0).text().lines().findFirst().orElse("");
    }
}
