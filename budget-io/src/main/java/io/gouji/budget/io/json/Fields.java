package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.io.result.Expectation;
import java.io.IOException;

/**
 * The fields of an object, asked for one after the other and then again for the next object of the same shape; what is
 * not as it must be is a problem and is skipped.
 */
final class Fields {

    private final JsonInput in;
    private final JsonParser parser;
    private final FieldShape shape;
    private final boolean open;
    private int seen;
    private int last;

    /** Fields of that shape; an open object may have others besides. */
    Fields(JsonInput in, JsonParser parser, FieldShape shape, boolean open) {
        this.in = in;
        this.parser = parser;
        this.shape = shape;
        this.open = open;
    }

    /** Begins with the object that is the current value, and says whether it is one; it must be. */
    boolean begin() throws IOException {
        seen = 0;
        last = FieldShape.UNKNOWN;
        boolean is = parser.currentToken() == JsonToken.START_OBJECT;
        if (!is) {
            in.wrong(Expectation.of("value must be an object"));
        }
        return is;
    }

    /** Goes to the value of the next field, and returns its index; {@link FieldShape#END} if there is none. */
    int next() throws IOException {
        int found = name();
        while (found != FieldShape.END && !isNew(found)) {
            found = name();
        }
        if (found == FieldShape.END) {
            missing();
        } else {
            last = found;
            seen |= 1 << found;
        }
        return found;
    }

    /** Goes to the next name; one that comes where it mostly does is told without being looked up. */
    private int name() throws IOException {
        int mostly = shape.after(last);
        if (parser.nextFieldName(shape.bytes(mostly))) {
            return mostly;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? shape.find(parser.currentName(), last) : FieldShape.END;
    }

    /** Goes to the value, and passes over one that the shape does not have or that came before. */
    private boolean isNew(int found) throws IOException {
        parser.nextToken();
        boolean known = found != FieldShape.UNKNOWN;
        if (known && (seen >> found & 1) == 0) {
            return true;
        }
        if (known || !open) {
            in.problem(parser.currentName(), known ?
                    Expectation.of("field must come once") : Expectation.of("field must be one of the format's"));
        }
        parser.skipChildren();
        return false;
    }

    private void missing() {
        for (int rest = shape.missing(seen); rest != 0; rest &= rest - 1) {
            String name = shape.name(Integer.numberOfTrailingZeros(rest));
            in.problem("", Expectation.of("object must have the field '{}'", name));
        }
    }
}
