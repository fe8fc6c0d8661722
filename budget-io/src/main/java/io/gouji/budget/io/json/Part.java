package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.words.Kind;
import io.gouji.budget.io.words.Kinds;
import java.io.IOException;

/** The arrays of a document, a line each: how their elements are written and how one of them is read. */
enum Part {
    TABLES("tables", TableJson::write, TableJson::read),
    UNITS(Kinds.UNITS),
    PLANS(Kinds.PLANS),
    INDICATORS(Kinds.INDICATORS),
    GLOSSARY(Kinds.GLOSSARY),
    SECTIONS(Kinds.SECTIONS),
    PROBLEMS(Kinds.PROBLEMS);

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

    Part(Kind<?> kind) {
        KindJson objects = new KindJson(kind);
        this.field = kind.name();
        this.writer = objects::write;
        this.reader = objects::read;
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
