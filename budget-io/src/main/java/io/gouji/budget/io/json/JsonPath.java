package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Where a parser is in its document, such as {@code $.tables[2].rows[4].figures[1]}. */
final class JsonPath {

    private static final int MAX_NAME = 40;

    private JsonPath() {
    }

    static String of(JsonStreamContext place) {
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
        boolean isShort = name.length() <= MAX_NAME;
        boolean plain = isShort && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        String shown = isShort ? name : name.substring(0, MAX_NAME) + "…";
        return plain && !name.isEmpty() ? "." + name : "['" + shown + "']";
    }
}
