package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.record.RecordTypes;
import io.gouji.budget.io.result.Loaded;
import java.io.IOException;

/** The arrays of a document, a line each: how their elements are written and how one of them is read. */
enum DocumentPart {
    TABLES("tables", TableJson::write, TableJson::read),
    UNITS(RecordTypes.UNITS),
    PLANS(RecordTypes.PLANS),
    INDICATORS(RecordTypes.INDICATORS),
    GLOSSARY(RecordTypes.GLOSSARY),
    SECTIONS(RecordTypes.SECTIONS),
    PROBLEMS(RecordTypes.PROBLEMS);

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

    DocumentPart(String field, Writer writer, Reader reader) {
        this.field = field;
        this.writer = writer;
        this.reader = reader;
    }

    DocumentPart(RecordType<?> kind) {
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
