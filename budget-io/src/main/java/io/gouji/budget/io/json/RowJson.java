package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.PrintedRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows as objects, read one after the other. What a row means is made out anew; key and reason are only there to be
 * read.
 */
final class RowJson {

    private static final FieldShape SHAPE =
            FieldShape.of("key", "panel", "code", "name!", "owner", "line", "figures!", "unread");

    private final JsonInput in;
    private final Fields fields;
    private final FigureJson figureReader;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private int panel;
    private String code = "";
    private String name = "";
    private String owner = "";
    private int line;
    // rows below each other mostly have their figures in the same cells
    private List<Integer> placesBefore = List.of();

    RowJson(JsonInput in) {
        this.in = in;
        this.fields = in.fields(SHAPE);
        this.figureReader = new FigureJson(in);
    }

    static void write(JsonGenerator json, PrintedRow row, String told, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField(told, text);
        json.writeNumberField("panel", row.panel());
        json.writeStringField("code", row.code());
        json.writeStringField("name", row.name());
        json.writeStringField("owner", row.owner());
        json.writeNumberField("line", row.line());
        json.writeArrayFieldStart("figures");
        for (int i = 0; i < row.figures().size(); i++) {
            FigureJson.write(json, row.figures().get(i), row.columns().isEmpty()
                    ? FigureJson.NO_COLUMN : row.columns().get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void read(List<PrintedRow> rows) throws IOException {
        figures.clear();
        columns.clear();
        panel = 0;
        code = "";
        name = "";
        owner = "";
        line = 0;
        if (fields.begin()) {
            for (int field = fields.next(); field != FieldShape.END; field = fields.next()) {
                field(field);
            }
            rows.add(PrintedRow.of(panel, code, name, owner, figures, line, places()));
        }
    }

    private List<Integer> places() {
        if (columns.isEmpty()) {
            return List.of();
        }
        if (columns.size() != figures.size()) {
            in.problem(String.valueOf(columns.size()),
                    Expectation.of("figures of a row must all have a column, or none"));
            return List.of();
        }
        placesBefore = placesBefore.equals(columns) ? placesBefore : List.copyOf(columns);
        return placesBefore;
    }

    private void field(int field) throws IOException {
        switch (field) {
            case 1 -> panel = in.integer(0, JsonFormat.MAX_PANEL);
            case 2 -> code = in.text(JsonFormat.MAX_TEXT);
            case 3 -> name = in.text(JsonFormat.MAX_TEXT);
            case 4 -> owner = in.text(JsonFormat.MAX_TEXT);
            case 5 -> line = in.integer(0, Integer.MAX_VALUE);
            case 6 -> figures();
            default -> in.skip();
        }
    }

    private void figures() throws IOException {
        for (boolean more = in.isArray() && in.hasElement(); more; more = in.hasElement()) {
            figures.add(figureReader.read());
            if (figureReader.column() != FigureJson.NO_COLUMN) {
                columns.add(figureReader.column());
            }
        }
    }
}
