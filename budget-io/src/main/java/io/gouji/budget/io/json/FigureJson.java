package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import java.io.IOException;
import java.util.List;

/** Figures as objects, read one after the other: printed with amount and scale, blank, or unread. */
final class FigureJson {

    static final int NO_COLUMN = -1;

    private static final Shape SHAPE = Shape.of("printed", "amount", "scale", "blank", "unread", "column");
    private static final int MAX_SCALE = 6;
    private static final int ABSENT = -1;

    private String printed;
    private String unread;
    private long fen;
    private int scale;
    private boolean blank;
    private int column;

    static void write(JsonGenerator json, Figure figure, int column) throws IOException {
        json.writeStartObject();
        if (figure.isPrinted()) {
            json.writeStringField("printed", figure.printed());
            json.writeStringField("amount", figure.amount().orElseThrow().toString());
            json.writeNumberField("scale", figure.scale());
        } else if (figure.isBlank()) {
            json.writeBooleanField("blank", true);
        } else {
            json.writeStringField("unread", figure.printed());
        }
        if (column != NO_COLUMN) {
            json.writeNumberField("column", column);
        }
        json.writeEndObject();
    }

    /** The figure that is the current value; its column, if it tells one, goes to the others. */
    Figure read(JsonInput in, List<Integer> columns) throws IOException {
        printed = null;
        unread = null;
        fen = Amount.NONE;
        scale = ABSENT;
        blank = false;
        column = NO_COLUMN;
        if (!in.object(SHAPE, field -> field(in, field))) {
            return Figure.unread("");
        }
        if (column != NO_COLUMN) {
            columns.add(column);
        }
        return figure(in);
    }

    private void field(JsonInput in, int field) throws IOException {
        switch (field) {
            case 0 -> printed = in.text(JsonFormat.MAX_TEXT);
            case 1 -> fen = in.fen();
            case 2 -> scale = in.integer(0, MAX_SCALE);
            case 3 -> blank = in.isTrue();
            case 4 -> unread = in.text(JsonFormat.MAX_TEXT);
            default -> column = in.integer(0, Integer.MAX_VALUE);
        }
    }

    /** What the fields say together; where they contradict each other the figure is unread. */
    private Figure figure(JsonInput in) {
        boolean amount = printed != null && fen != Amount.NONE && scale != ABSENT;
        if (amount && !blank && unread == null) {
            return printed(in);
        }
        if (blank && printed == null && unread == null) {
            return Figure.blank();
        }
        if (unread == null || printed != null || blank) {
            in.problem(text(), "figure must be printed with amount and scale, blank, or unread");
        }
        return Figure.unread(text());
    }

    private Figure printed(JsonInput in) {
        try {
            return Figure.of(printed, Money.ofFen(fen), scale);
        } catch (IllegalArgumentException ex) {
            in.problem(printed, "figure must have an amount no finer than its scale, and a text");
            return Figure.unread(printed);
        }
    }

    private String text() {
        return printed != null ? printed : unread != null ? unread : "";
    }
}
