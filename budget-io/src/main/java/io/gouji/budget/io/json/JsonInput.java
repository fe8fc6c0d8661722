package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.io.Problem;
import java.io.IOException;

/** The tokens of one document, read field by field; what is not as it must be is a problem and is skipped. */
final class JsonInput {

    /** Reads one field of an object, whose value is the current token. */
    @FunctionalInterface
    interface Field {
        void read(int index) throws IOException;
    }

    /** Reads one element of an array, whose value is the current token. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    /** So many digits are certainly an {@code int}. */
    private static final int INT_DIGITS = 9;

    private final JsonParser parser;
    private final String source;
    private final int linesBefore;
    private final ProblemLog problems;
    private final Texts texts;

    /**
     * The document that the parser will read.
     *
     * @param linesBefore how many lines of the source stand before the document
     */
    JsonInput(JsonParser parser, String source, int linesBefore, ProblemLog problems, Texts texts) {
        this.parser = parser;
        this.source = source;
        this.linesBefore = linesBefore;
        this.problems = problems;
        this.texts = texts;
    }

    /** Reads the current value as an object and says whether it was one. */
    boolean object(Shape shape, Field fields) throws IOException {
        return object(shape, fields, false);
    }

    /** Reads the current value as an object that may have fields of other people's, and says whether it was one. */
    boolean openObject(Shape shape, Field fields) throws IOException {
        return object(shape, fields, true);
    }

    private boolean object(Shape shape, Field fields, boolean open) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("value must be an object");
            return false;
        }
        int seen = 0;
        int last = Shape.UNKNOWN;
        for (int found = next(shape, last); found != Shape.END; found = next(shape, last)) {
            parser.nextToken();
            if (found == Shape.UNKNOWN) {
                unknown(open);
            } else if ((seen >> found & 1) == 1) {
                refuse("field must come once");
            } else {
                last = found;
                seen |= 1 << found;
                fields.read(found);
            }
        }
        missing(shape, shape.missing(seen));
        return true;
    }

    /** Goes to the next name; one that comes where it mostly does is told without being looked up. */
    private int next(Shape shape, int before) throws IOException {
        int mostly = shape.after(before);
        if (parser.nextFieldName(shape.bytes(mostly))) {
            return mostly;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? shape.find(parser.currentName(), before) : Shape.END;
    }

    private void unknown(boolean open) throws IOException {
        if (open) {
            parser.skipChildren();
        } else {
            refuse("field must be one of the format's");
        }
    }

    /** Reports the current field by its name and passes over it. */
    private void refuse(String expected) throws IOException {
        problem(parser.currentName(), expected);
        parser.skipChildren();
    }

    private void missing(Shape shape, int missing) {
        for (int rest = missing; rest != 0; rest &= rest - 1) {
            String name = shape.name(Integer.numberOfTrailingZeros(rest));
            problem("", "object must have the field '" + name + "'");
        }
    }

    /** Reads the current value as an array. */
    void array(Element element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrong("value must be an array");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    /** Reads the current value as a text of at most so many characters; an empty one if it is none. */
    String text(int max) throws IOException {
        boolean some = isText(max) && parser.getTextLength() > 0;
        return some ? texts.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()) : "";
    }

    /** Reads the current value as such a text into what is given for it; nothing if it is none. */
    void text(int max, Chars into) throws IOException {
        into.clear();
        if (isText(max)) {
            into.set(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        }
    }

    private boolean isText(int max) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrong("value must be a text");
            return false;
        }
        if (parser.getTextLength() > max) {
            problem(parser.getText(), "text must have at most " + max + " characters");
            return false;
        }
        return true;
    }

    /** Reads the current value as a whole number; the smallest if it is none. */
    int integer(int min, int max) throws IOException {
        return integer(min, max, min);
    }

    /** Reads the current value as a whole number; another one if it is none. */
    int integer(int min, int max, int otherwise) throws IOException {
        boolean small = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && (parser.getTextLength() <= INT_DIGITS || parser.getNumberType() == JsonParser.NumberType.INT);
        int value = small ? parser.getIntValue() : -1;
        if (!small || value < min || value > max) {
            wrong("value must be a whole number from " + min + " to " + max);
            return otherwise;
        }
        return value;
    }

    /** Reads the current value as an amount in 万元; {@link Amount#NONE} if it is none. */
    long fen() throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            wrong("amount must be plain digits in a text, such as '704.60'");
            return Amount.NONE;
        }
        long fen = Amount.fen(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (fen == Amount.NONE) {
            problem(parser.getText(), "amount must be plain digits in 万元, such as '704.60'");
        }
        return fen;
    }

    /** Whether the current value is true; it must be. */
    boolean isTrue() throws IOException {
        boolean is = parser.currentToken() == JsonToken.VALUE_TRUE;
        if (!is) {
            wrong("value must be true");
        }
        return is;
    }

    /** Sees to it that the current value is that text. */
    void expect(String text) throws IOException {
        if (!text.equals(text(JsonFormat.MAX_NAME))) {
            wrong("value must be '" + text + "'");
        }
    }

    /** What cannot be read on: the text is no JSON from here, or larger than a document may be. */
    void broken(String cause, JsonLocation place) {
        boolean known = place != null && place.getLineNr() > 0;
        problems.add(Problem.of(source, path(parser.getParsingContext()), linesBefore + (known ? place.getLineNr() : 1),
                known ? Math.max(0, place.getColumnNr()) : 0, firstLine(cause),
                "document must be whole and well-formed JSON to be read on"));
    }

    private static String firstLine(String message) {
        return message == null
                ? "" : message.lines().findFirst().orElse("").replaceFirst(" \\((?:start marker|code) .*", "");
    }

    /** Passes over the current value, which the reader does not need. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Whether the current value is nothing. */
    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Reports the current value and passes over it. */
    void wrong(String expected) throws IOException {
        String text = parser.getText();
        problem(text == null ? "" : text, expected);
        parser.skipChildren();
    }

    void problem(String text, String expected) {
        add(path(parser.getParsingContext()), text, expected);
    }

    /** A problem in the whole document. */
    void add(String path, String text, String expected) {
        problems.add(Problem.of(source, path, line(), Math.max(0, parser.currentTokenLocation().getColumnNr()), text,
                expected));
    }

    int line() {
        return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static String path(JsonStreamContext place) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext each = place; each != null; each = each.getParent()) {
            if (each.inArray() && each.hasCurrentIndex()) {
                path.insert(0, "[" + each.getCurrentIndex() + "]");
            } else if (each.inObject() && each.hasCurrentName()) {
                path.insert(0, step(each.getCurrentName()));
            }
        }
        return path.insert(0, '$').toString();
    }

    private static String step(String name) {
        boolean plain = name.length() <= 40 && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain && !name.isEmpty()
                ? "." + name : "['" + (name.length() <= 40 ? name : name.substring(0, 40) + "…") + "']";
    }
}
