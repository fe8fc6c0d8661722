package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.Loaded;
import io.gouji.budget.table.Section;
import java.io.IOException;

/** Sections as objects. */
final class SectionJson {

    private static final Shape SHAPE = Shape.of("heading", "line", "text!");

    private String heading = "";
    private int line;
    private String text = "";

    private SectionJson() {
    }

    static void write(JsonGenerator json, Loaded loaded) throws IOException {
        for (Section section : loaded.orThrow().sections()) {
            json.writeStartObject();
            json.writeStringField("heading", section.heading());
            json.writeNumberField("line", section.line());
            json.writeStringField("text", section.text());
            json.writeEndObject();
        }
    }

    static void read(JsonInput in, Draft draft) throws IOException {
        SectionJson read = new SectionJson();
        boolean whole = in.object(SHAPE, field -> read.field(in, field));
        if (whole) {
            Section section = Section.of(read.heading, read.line, read.text);
            draft.add((builder, template) -> builder.addSections(section));
        }
    }

    private void field(JsonInput in, int field) throws IOException {
        switch (field) {
            case 0 -> heading = in.text(JsonFormat.MAX_TEXT);
            case 1 -> line = in.integer(0, Integer.MAX_VALUE);
            default -> text = in.text(JsonFormat.MAX_TEXT);
        }
    }
}
