package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a certificate, one after the other, each expected and each part of the digest. */
final class CertificateTokens {

    private final JsonParser json;
    private final CanonicalDigest digest = new CanonicalDigest();
    private @Nullable String hex;         // once asked for: asking ends the digest

    /** Reads what stands in an object. */
    interface Entry {
        void read() throws IOException;
    }

    CertificateTokens(JsonParser json) {
        this.json = json;
    }

    String digest() {
        hex = hex == null ? digest.hex() : hex;
        return hex;
    }

    /** The bracket around everything, which is no part of the digest. */
    void start() throws IOException {
        json.nextToken();
        expect(JsonToken.START_OBJECT);
    }

    /** The digest, and the end. */
    void finish() throws IOException {
        String wanted = digest();
        json.nextToken();
        expect(JsonToken.FIELD_NAME);
        boolean right = json.currentName().equals("digest") && json.nextToken() == JsonToken.VALUE_STRING
                && json.getText().equals(wanted);
        if (!right) {
            throw new IOException("Certificate must have the digest of its values, but was changed");
        }
        json.nextToken();
        expect(JsonToken.END_OBJECT);
        if (json.nextToken() != null) {
            throw failed("the end");
        }
    }

    /** Goes to the next token. */
    JsonToken advance() throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw failed("more");
        }
        switch (token) {
            case START_OBJECT, END_OBJECT, START_ARRAY, END_ARRAY -> digest.bracket(token.asString().charAt(0));
            case FIELD_NAME -> digest.name(json.currentName());
            case VALUE_STRING -> digest.text(json.getText());
            case VALUE_NUMBER_INT -> digest.number(json.getText());
            case VALUE_TRUE, VALUE_FALSE -> digest.flag(token == JsonToken.VALUE_TRUE);
            default -> throw failed("texts, whole numbers, true or false");
        }
        return token;
    }

    void next(JsonToken token) throws IOException {
        advance();
        expect(token);
    }

    void expect(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw failed(String.valueOf(token));
        }
    }

    boolean isNamed(String name) throws IOException {
        return json.currentName().equals(name);
    }

    private void field(String name) throws IOException {
        next(JsonToken.FIELD_NAME);
        if (!isNamed(name)) {
            throw failed("the field " + name);
        }
    }

    void open(String name, JsonToken token) throws IOException {
        field(name);
        next(token);
    }

    /** A list of objects. */
    void objects(String name, Entry entry) throws IOException {
        open(name, JsonToken.START_ARRAY);
        while (advance() == JsonToken.START_OBJECT) {
            entry.read();
            next(JsonToken.END_OBJECT);
        }
        expect(JsonToken.END_ARRAY);
    }

    /** A list of texts. */
    List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        open(name, JsonToken.START_ARRAY);
        while (advance() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
        expect(JsonToken.END_ARRAY);
        return texts;
    }

    String text(String name) throws IOException {
        open(name, JsonToken.VALUE_STRING);
        return json.getText();
    }

    long number(String name) throws IOException {
        field(name);
        return number();
    }

    /** A number in its one spelling: there is no {@code -0}. */
    long number() throws IOException {
        next(JsonToken.VALUE_NUMBER_INT);
        long value = json.getLongValue();
        if (!Long.toString(value).equals(json.getText())) {
            throw failed("numbers such as '7'");
        }
        return value;
    }

    int index(String name) throws IOException {
        return Math.toIntExact(number(name));
    }

    int index() throws IOException {
        return Math.toIntExact(number());
    }

    BigInteger whole(String name) throws IOException {
        open(name, JsonToken.VALUE_NUMBER_INT);
        BigInteger value = json.getBigIntegerValue();
        if (!value.toString().equals(json.getText())) {
            throw failed("numbers such as '7'");
        }
        return value;
    }

    boolean flag(String name) throws IOException {
        field(name);
        boolean value = advance() == JsonToken.VALUE_TRUE;
        expect(value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE);
        return value;
    }

    IOException failed(String expected) throws IOException {
        String had = String.valueOf(json.getText());
        return new IOException("Certificate must have " + expected + " at line "
                + json.currentTokenLocation().getLineNr() + ", but had '"
                + (had.length() > 80 ? had.substring(0, 80) + "…" : had) + "'");
    }
}
