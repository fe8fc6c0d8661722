package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.io.Problem;
import java.io.IOException;

/** Problems of the reading as objects. */
final class ProblemJson {

    private static final Shape SHAPE = Shape.of("source", "path", "line", "column", "text!", "message!");

    private String source = "";
    private String path = "";
    private int line;
    private int column;
    private String text = "";
    private String message = "";

    private ProblemJson() {
    }

    static void write(JsonGenerator json, Loaded loaded) throws IOException {
        for (Problem problem : loaded.problems()) {
            json.writeStartObject();
            json.writeStringField("source", problem.source());
            json.writeStringField("path", problem.path());
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            json.writeStringField("text", problem.text());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
    }

    static void read(JsonInput in, Draft draft) throws IOException {
        ProblemJson read = new ProblemJson();
        if (in.object(SHAPE, field -> read.field(in, field))) {
            draft.add(Problems.of(read.source, read.path, read.line, read.column, read.text, read.message));
        }
    }

    private void field(JsonInput in, int field) throws IOException {
        switch (field) {
            case 0 -> source = in.text(JsonFormat.MAX_TEXT);
            case 1 -> path = in.text(JsonFormat.MAX_TEXT);
            case 2 -> line = in.integer(0, Integer.MAX_VALUE);
            case 3 -> column = in.integer(0, Integer.MAX_VALUE);
            case 4 -> text = in.text(JsonFormat.MAX_TEXT);
            default -> message = in.text(JsonFormat.MAX_TEXT);
        }
    }
}
