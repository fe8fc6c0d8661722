package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.json.JsonReader;
import io.gouji.budget.io.json.JsonWriter;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The document as JSON in a hidden sheet, a piece a row: what a workbook has no place for, such as the lines of the
 * source, the text as printed, and the problems.
 */
final class Original {

    static final String SHEET = "gouji";
    private static final int PIECE = 30_000;
    private static final int MAX_PIECES = 10_000;

    private Original() {
    }

    /** The pieces; a sheet may hold no control characters, and spreadsheet programs trim what is blank at the ends. */
    static List<String> pieces(Loaded loaded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter.writeLine(loaded, bytes);
        String json = escaped(bytes.toString(StandardCharsets.UTF_8).strip());
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < json.length(); ) {
            int to = Math.min(json.length(), from + PIECE);
            while (to < json.length() && !isJoint(json.charAt(to - 1), json.charAt(to))) {
                to--;
            }
            pieces.add(json.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static boolean isJoint(char before, char after) {
        return before > ' ' && after > ' ' && before < 0x7F && after < 0x7F;
    }

    /**
     * Blanks of texts and signs that XML has not are written as JSON lets them; also '_', for _x000D_ means a sign
     * there.
     */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean code = c == '_' && i + 1 < json.length() && json.charAt(i + 1) == 'x';
            boolean pair = Character.isHighSurrogate(c) && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(json.charAt(++i));
            } else if (c == ' ' || code || Character.isSurrogate(c) || c > 0xFFFD || c >= 0x7F && c < 0xA0
                    || c == 0x2028) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The JSON of a hidden sheet, empty if it holds none. */
    static Optional<String> text(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            String json = rows.limit(MAX_PIECES).map(row -> row.getCellText(0)).collect(Collectors.joining());
            return json.isBlank() ? Optional.empty() : Optional.of(json);
        }
    }

    static Loaded read(String source, String json, Template template) throws IOException {
        return JsonReader.read(source, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), template);
    }
}
