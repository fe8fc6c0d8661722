package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.OutputStream;

/** Writes budgets as JSON (写出 JSON), in UTF-8. The stream stays open. */
public final class JsonWriter {

    private static final int OBJECTS = 3;
    private static final int ARRAYS = 4;

    private JsonWriter() {
    }

    /** Writes one document, a row of a table on a line. */
    public static void write(Loaded loaded, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.NONE))
                    .withObjectIndenter(new Shallow(OBJECTS)).withArrayIndenter(new Shallow(ARRAYS)));
            write(json, loaded);
            json.writeRaw('\n');
        }
    }

    /** Writes one document on one line (JSON Lines); the next may follow. */
    public static void writeLine(Loaded loaded, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out)) {
            write(json, loaded);
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Loaded loaded) throws IOException {
        DepartmentBudget budget = loaded.orThrow();
        json.writeStartObject();
        json.writeStringField("format", JsonFormat.NAME);
        json.writeNumberField("version", JsonFormat.VERSION);
        writeHead(json, budget);
        for (DocumentPart part : DocumentPart.values()) {
            part.write(json, loaded);
        }
        json.writeEndObject();
    }

    /** Writes whose budget it is, of which year, and what its forms are. */
    static void writeHead(JsonGenerator json, DepartmentBudget budget) throws IOException {
        json.writeStringField("department", budget.department());
        if (budget.year().isPresent()) {
            json.writeNumberField("year", budget.year().getAsInt());
        } else {
            json.writeNullField("year");
        }
        json.writeStringField("template", budget.template().name());
        if (!budget.template().equals(Template.wuchang2024())) {
            json.writeStringField("declaration", budget.template().declaration());
        }
    }

    /** Indents the first levels only, so that a row is a line. */
    private static final class Shallow extends DefaultIndenter {

        private static final long serialVersionUID = 1L;

        private final int deepest;

        Shallow(int deepest) {
            this.deepest = deepest;
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= deepest) {
                super.writeIndentation(json, level);
            }
        }
    }
}
