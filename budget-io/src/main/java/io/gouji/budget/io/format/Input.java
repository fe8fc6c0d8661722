package io.gouji.budget.io.format;

import io.gouji.budget.io.file.DecodedText;
import io.gouji.budget.io.file.FileSize;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a format is read. The file is there and no larger than {@link FileSize#MAX_BYTES}, or it is a folder. */
@FunctionalInterface
public interface Input {

    /**
     * What the file holds; whatever is wrong with it is a problem, and an exception only says that it cannot be read
     * from.
     *
     * @param source the name that problems give to the file
     * @param template what the file follows if it does not say so itself
     */
    Loaded read(String source, Path file, Template template) throws IOException;

    /** Reads decoded text. */
    @FunctionalInterface
    interface OfText {
        /** What the text holds. */
        Loaded read(String source, String text, Template template);
    }

    /** Reads text in UTF-8 or GB18030. */
    static Input text(OfText codec) {
        return (source, file, template) -> DecodedText.ofDamaged(source, Files.readAllBytes(file), '年')
                .read(text -> codec.read(source, text, template));
    }

    /** A format that is only written. */
    static Input none() {
        return (source, file, template) -> Loaded.unreadable(List.of(
                Problem.of(source, 0, 0, source, "file name must end in " + Format.readable())));
    }
}
