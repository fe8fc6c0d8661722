package io.gouji.budget.io.format;

import io.gouji.budget.io.draft.TemplateChoice;
import io.gouji.budget.io.draft.TemplateDraft;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.io.xlsx.XlsxReader;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a document of which nobody says what it follows (未指定表样的文件): by the built-in template that fits, or else by a
 * template drafted from its own words.
 */
public final class UndeclaredReader {

    private final Source blocks;
    private final Function<Template, Loaded> reader;

    private UndeclaredReader(Source blocks, Function<Template, Loaded> reader) {
        this.blocks = blocks;
        this.reader = reader;
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
        return content == FileContent.XLSX ? new UndeclaredReader(blocks, template -> workbook(source, bytes, template))
                .read() : read(blocks);
    }

    /** Reads the blocks of one file or of several. */
    static Loaded read(Source blocks) {
        return new UndeclaredReader(blocks, template -> Recogniser.of(template).read(blocks)).read();
    }

    /** A workbook may carry the document that it was written from, so its own reader reads it. */
    private static Loaded workbook(String source, byte[] bytes, Template template) {
        try {
            return XlsxReader.read(source, bytes, template);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Loaded read() {
        TemplateChoice choice = TemplateChoice.of(blocks);
        Optional<Template> declared = choice.declared();
        if (declared.isPresent()) {
            return reader.apply(declared.get());
        }
        TemplateDraft draft = choice.draft();
        Loaded drafted = draft.template().map(template -> doubted(reader.apply(template), template, draft))
                .orElseGet(this::nothing);
        long most = choice.most(Recogniser.of(Template.wuchang2024())::isTitle);
        if (most == 0 && hasTables(drafted)) {
            return drafted;
        }
        long figures = figures(drafted, Form.Kind.MONEY);
        if (most < figures) {
            return drafted;
        }
        Loaded standard = reader.apply(Template.wuchang2024());
        boolean enough = draft.template().isEmpty() || hasTables(standard)
                && figures(standard, Form.Kind.MONEY) >= figures
                && figures(standard, Form.Kind.values()) >= figures(drafted, Form.Kind.values());
        return standard.budget().isPresent() && enough ? standard : drafted;
    }

    /** What the draft leaves open is no problem of a workbook that carries a declaration of its own. */
    private Loaded doubted(Loaded loaded, Template template, TemplateDraft draft) {
        boolean own = loaded.budget().filter(budget -> budget.template() != template).isPresent();
        return own ? loaded : loaded.after(draft.problems(blocks.name()));
    }

    /** A text without any table has nothing to do with the tables that a template declares. */
    private static boolean hasTables(Loaded loaded) {
        return loaded.budget().filter(budget -> budget.tables().stream()
                .anyMatch(table -> table.form().kind() != Form.Kind.PROSE)).isPresent();
    }

    /** A document that has only some of the declared tables is read by the declaration if no draft reads more of it. */
    private static long figures(Loaded loaded, Form.Kind... kinds) {
        return loaded.budget().stream().flatMap(budget -> budget.cells().stream())
                .filter(cell -> List.of(kinds).contains(cell.form().kind()) && cell.figure().isPrinted()).count();
    }

    private Loaded nothing() {
        if (blocks.blocks().isEmpty() && !blocks.problems().isEmpty()) {
            return Loaded.unreadable(blocks.problems());
        }
        String names = String.join(", ", Template.builtIn().stream().map(Template::name).toList());
        return Loaded.unreadable(List.of(Problem.of(blocks.name(), 0, 0, found(blocks),
                Expectation.of("document must have a table of money under headings: none of the templates {} fits, "
                        + "and none could be drafted of {} tables; 'template FILE -o my.forms' writes a draft to mend",
                        names, blocks.grids().size()))))
                .after(blocks.problems());
    }

    private static String found(Source blocks) {
        return blocks.blocks().isEmpty() ? "" : blocks.blocks().get(0).text().lines().findFirst().orElse("");
    }
}
