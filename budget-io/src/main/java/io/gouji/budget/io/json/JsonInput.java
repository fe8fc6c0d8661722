package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.io.chars.Amount;
import io.gouji.budget.io.chars.Characters;
import io.gouji.budget.io.chars.Texts;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.function.UnaryOperator;

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

    private static final Expectation WHOLE =
            Expectation.of("document must be whole and well-formed JSON to be read on");

    /** So many digits are certainly an {@code int}. */
    private static final int INT_DIGITS = 9;

    private final JsonParser parser;
    private final String source;
    private final int linesBefore;
    private final ProblemLog problems;
    private final Texts texts;
    private boolean broken;
    private final UnaryOperator<String> mend = this::whole;

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

    /** The fields of objects of that shape, for whoever reads many in a loop of its own, which is faster. */
    Fields fields(FieldShape shape) {
        return new Fields(this, parser, shape, false);
    }

    /** Reads the current value as an object and says whether it was one. */
    boolean object(FieldShape shape, Field field) throws IOException {
        return object(fields(shape), field);
    }

    /** Reads the current value as an object that may have fields of other people's, and says whether it was one. */
    boolean openObject(FieldShape shape, Field field) throws IOException {
        return object(new Fields(this, parser, shape, true), field);
    }

    private static boolean object(Fields fields, Field field) throws IOException {
        boolean is = fields.begin();
        for (int found = is ? fields.next() : FieldShape.END; found != FieldShape.END; found = fields.next()) {
            field.read(found);
        }
        return is;
    }

    /** Reads the current value as an array. */
    void array(Element element) throws IOException {
        for (boolean more = isArray() && hasElement(); more; more = hasElement()) {
            element.read();
        }
    }

    /** Whether the current value is an array; it must be. */
    boolean isArray() throws IOException {
        boolean is = parser.currentToken() == JsonToken.START_ARRAY;
        if (!is) {
            wrong(Expectation.of("value must be an array"));
        }
        return is;
    }

    /** Goes to the next element of an array, and says whether there is one. */
    boolean hasElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Reads the current value as a text of at most so many characters; an empty one if it is none. */
    String text(int max) throws IOException {
        if (!isText()) {
            return "";
        }
        char[] text = parser.getTextCharacters();
        int length = parser.getTextLength();
        boolean some = length > 0 && isShort(length, max);
        return some ? texts.of(text, parser.getTextOffset(), length, mend) : "";
    }

    /** Reads the current value as such a text into what is given for it; nothing if it is none. */
    void text(int max, JsonChars into) throws IOException {
        into.clear();
        if (isText()) {
            char[] text = parser.getTextCharacters();
            int length = parser.getTextLength();
            boolean plain = into.set(text, parser.getTextOffset(), isShort(length, max) ? length : 0);
            if (!plain) {
                into.set(whole(into.toString()));
            }
        }
    }

    /** The text with whole characters; it must have no others. */
    private String whole(String text) {
        String whole = Characters.whole(text);
        if (!whole.equals(text)) {
            problem(text, Expectation.of("text must have whole characters, no halves of them"));
        }
        return whole;
    }

    private boolean isText() throws IOException {
        boolean is = parser.currentToken() == JsonToken.VALUE_STRING;
        if (!is) {
            wrong(Expectation.of("value must be a text"));
        }
        return is;
    }

    private boolean isShort(int length, int max) throws IOException {
        if (length > max) {
            problem(parser.getText(), Expectation.of("text must have at most {} characters", max));
        }
        return length <= max;
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
            wrong(Expectation.of("value must be a whole number from {} to {}", min, max));
            return otherwise;
        }
        return value;
    }

    /** Reads the current value as an amount in 万元; {@link Amount#NONE} if it is none. */
    long fen() throws IOException {
        if (!parser.currentToken().isScalarValue()) {
            wrong(Expectation.of("amount must be plain digits in a text, such as '704.60'"));
            return Amount.NONE;
        }
        long fen = Amount.fen(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (fen == Amount.NONE) {
            problem(parser.getText(), Expectation.of("amount must be plain digits in 万元, such as '704.60'"));
        }
        return fen;
    }

    /** Whether the current value is true; it must be. */
    boolean isTrue() throws IOException {
        boolean is = parser.currentToken() == JsonToken.VALUE_TRUE;
        if (!is) {
            wrong(Expectation.of("value must be true"));
        }
        return is;
    }

    /** Sees to it that the current value is that text. */
    void expect(String text) throws IOException {
        if (!text.equals(text(JsonFormat.MAX_NAME))) {
            wrong(Expectation.of("value must be '{}'", text));
        }
    }

    /** Reads until it is done, or the text cannot be read on: it is no JSON from there, or larger than it may be. */
    void unlessBroken(Element all) throws IOException {
        try {
            all.read();
        } catch (JsonProcessingException ex) {
            broken(JsonFault.described(ex), ex.getLocation());
        } catch (CharConversionException ex) {
            broken(JsonFault.described(ex), parser.currentLocation());
        }
    }

    /** A document that begins as none does in any encoding, so that there is not even a parser. */
    static Problem unopened(String source, int line, CharConversionException cause) {
        return Problem.of(source, line, 0, JsonFault.described(cause), WHOLE);
    }

    /** Returns true if the text could not be read to its end, so that what is missing is no fault of its own. */
    boolean isBroken() {
        return broken;
    }

    private void broken(String cause, JsonLocation place) {
        broken = true;
        boolean known = place != null && place.getLineNr() > 0;
        problems.add(Problem.of(source, JsonPath.of(parser.getParsingContext()),
                linesBefore + (known ? place.getLineNr() : 1), known ? Math.max(0, place.getColumnNr()) : 0,
                cause, WHOLE));
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
    void wrong(Expectation expected) throws IOException {
        String text = parser.getText();
        problem(text == null ? "" : text, expected);
        parser.skipChildren();
    }

    void problem(String text, Expectation expected) {
        add(JsonPath.of(parser.getParsingContext()), text, expected);
    }

    /** A problem in the whole document. */
    void add(String path, String text, Expectation expected) {
        problems.add(Problem.of(source, path, line(), Math.max(0, parser.currentTokenLocation().getColumnNr()), text,
                expected));
    }

    int line() {
        return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
