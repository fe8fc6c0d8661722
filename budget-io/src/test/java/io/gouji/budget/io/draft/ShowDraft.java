package io.gouji.budget.io.draft;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the draft of a text. */
public final class ShowDraft {
    public static void main(String[] args) throws Exception {
        TemplateDraft draft = TemplateDraft.of(TextSource.of(Files.readString(Path.of(args[0]))));
        System.out.print(draft.declaration());
        System.out.println("-- " + draft.template());
        draft.doubts().forEach(System.out::println);
    }
}
