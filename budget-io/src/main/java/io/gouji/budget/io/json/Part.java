package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.Loaded;
import java.io.IOException;

/** The arrays of a document, a line each: how their elements are written and how one of them is read. */
enum Part {
    TABLES("tables", TableJson::write, TableJson::read),
    SECTIONS("sections", SectionJson::write, SectionJson::read),
    PROBLEMS("problems", ProblemJson::write, ProblemJson::read);

    /** Writes all elements. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator json, Loaded loaded) throws IOException;
    }

    /** Reads the element that is the current value. */
    @FunctionalInterface
    interface Reader {
        void read(JsonInput in, Draft draft) throws IOException;
    }

    private final String field;
    private final Writer writer;
    private final Reader reader;

    Part(String field, Writer writer, Reader reader) {
        this.field = field;
        this.writer = writer;
        this.reader = reader;
    }

    String field() {
        return field;
    }

    void write(JsonGenerator json, Loaded loaded) throws IOException {
        json.writeArrayFieldStart(field);
        writer.write(json, loaded);
        json.writeEndArray();
    }

    void read(JsonInput in, Draft draft) throws IOException {
        in.array(() -> reader.read(in, draft));
    }
}
