package io.gouji.budget.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.fixtures.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of data/cases in the shared folder, which a bare clone does not have; a case is what its JSON says. */
public record Cases(Map<?, ?> json) {

    public static Cases of(String name) {
        try (JsonParser parser = new JsonFactory().createParser(SharedFolder.file("data/cases/" + name).toFile())) {
            parser.nextToken();
            return new Cases((Map<?, ?>) value(parser));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    /** The cases of the file, or of a list inside one. */
    public List<Cases> list(String key) {
        return ((List<?>) json.get(key)).stream().map(each -> new Cases((Map<?, ?>) each)).toList();
    }

    public Cases at(String key) {
        return new Cases((Map<?, ?>) json.get(key));
    }

    public boolean has(String key) {
        return json.containsKey(key);
    }

    public String text(String key) {
        return String.valueOf(json.get(key));
    }

    public BigDecimal number(String key) {
        return new BigDecimal(text(key));
    }

    /** A list of texts; a list of lists is flattened. */
    public List<String> texts(String key) {
        return texts((List<?>) json.get(key));
    }

    private static List<String> texts(List<?> list) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.addAll(each instanceof List<?> inner ? texts(inner) : List.of(String.valueOf(each))));
        return all;
    }
}
