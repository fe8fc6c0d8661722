package io.gouji.budget.io.draft;

import io.gouji.budget.io.pdf.PdfSource;
import io.gouji.budget.io.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the draft of a text. */
public final class ShowDraft {
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Source source = args[0].endsWith(".pdf") ? PdfSource.read(args[0], Files.readAllBytes(file))
                : TextSource.of(Files.readString(file));
        if (args.length > 1) {
            source.blocks().forEach(block -> System.out.println(block.getClass().getSimpleName() + ": " + block.text()));
        }
        TemplateDraft draft = TemplateDraft.of(source);
        System.out.print(draft.declaration());
        System.out.println("-- " + draft.template());
        draft.doubts().forEach(System.out::println);
    }
}
