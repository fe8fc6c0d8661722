package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.gouji.budget.io.file.FileSize;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** What a document says of itself, and the limits within which one is read. */
final class JsonFormat {

    static final String NAME = "department-budget";
    static final int VERSION = 1;

    /** Characters of any text. */
    static final int MAX_TEXT = 8 << 20;
    /** Characters of a field's name, and of the name of a form or template. */
    static final int MAX_NAME = 500;
    /** Rows of all tables together. */
    static final int MAX_ROWS = 500_000;
    static final int MAX_PANEL = 99;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NUMBER = 100;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME).maxNumberLength(MAX_NUMBER).maxDocumentLength(FileSize.MAX_BYTES).build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonFormat() {
    }

    /** Writes UTF-8, and fails on half a character instead of writing another: what is written is what will be read. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    }
}
