package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.chars.Amount;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import java.io.IOException;

/** Figures as objects, read one after the other: printed with amount and scale, blank, or unread. */
final class FigureJson {

    static final int NO_COLUMN = -1;

    private static final FieldShape SHAPE = FieldShape.of("printed", "amount", "scale", "column", "blank", "unread");
    private static final int MAX_SCALE = 6;
    private static final int MIN_SCALE = -8;
    private static final int ABSENT = Integer.MIN_VALUE;

    private final JsonInput in;
    private final Fields fields;
    private final JsonChars printed = new JsonChars();      // no string yet: most are told by amount and scale
    private final JsonChars unread = new JsonChars();
    private boolean isPrinted;
    private boolean isUnread;
    private boolean isBlank;
    private long fen;
    private int scale;
    private int column;

    FigureJson(JsonInput in) {
        this.in = in;
        this.fields = in.fields(SHAPE);
    }

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

    /** The figure that is the current value. */
    Figure read() throws IOException {
        isPrinted = false;
        isUnread = false;
        isBlank = false;
        fen = Amount.NONE;
        scale = ABSENT;
        column = NO_COLUMN;
        if (!fields.begin()) {
            return Figure.unread("");
        }
        for (int field = fields.next(); field != FieldShape.END; field = fields.next()) {
            field(field);
        }
        return figure();
    }

    /** The column that the last figure told; {@link #NO_COLUMN} if it told none. */
    int column() {
        return column;
    }

    private void field(int index) throws IOException {
        switch (index) {
            case 0 -> {
                in.text(JsonFormat.MAX_TEXT, printed);
                isPrinted = true;
            }
            case 1 -> fen = in.fen();
            case 2 -> scale = in.integer(MIN_SCALE, MAX_SCALE, ABSENT);
            case 3 -> column = in.integer(0, Integer.MAX_VALUE);
            case 4 -> isBlank = in.isTrue();
            default -> {
                in.text(JsonFormat.MAX_TEXT, unread);
                isUnread = true;
            }
        }
    }

    /** What the fields say together; where they contradict each other the figure is unread. */
    private Figure figure() {
        boolean amount = isPrinted && fen != Amount.NONE && scale != ABSENT;
        if (amount && !isBlank && !isUnread) {
            return printed();
        }
        if (isBlank && !isPrinted && !isUnread) {
            return Figure.blank();
        }
        if (!isUnread || isPrinted || isBlank) {
            in.problem(text(), Expectation.of("figure must be printed with amount and scale, blank, or unread"));
        }
        return Figure.unread(text());
    }

    private Figure printed() {
        try {
            return Figure.of(printed, Money.ofFen(fen), scale);
        } catch (IllegalArgumentException ex) {
            in.problem(printed.toString(),
                    Expectation.of("figure must have an amount no finer than its scale, and a text"));
            return Figure.unread(printed.toString());
        }
    }

    private String text() {
        return isPrinted ? printed.toString() : isUnread ? unread.toString() : "";
    }
}
