package io.gouji.budget.io.lines;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.io.csv.Cells;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes budget lines as comma-separated values under Chinese headings (写出预算数据), amounts in yuan. */
public final class LinesOutput {

    private static final List<LinePart> PARTS =
            List.of(LinePart.YEAR, LinePart.PHASE, LinePart.SIDE, LinePart.UNIT, LinePart.UNIT_NAME, LinePart.FUND,
            LinePart.VINTAGE, LinePart.USE, LinePart.NATURE, LinePart.FUNCTION, LinePart.ECONOMIC,
            LinePart.CATEGORY, LinePart.PROJECT, LinePart.TOPIC);
    private static final Set<LinePart> IMPLIED = Set.of(LinePart.USE, LinePart.NATURE);

    private final BudgetLines lines;
    private final Places places;
    private final Set<String> named = new HashSet<>();

    private LinesOutput(BudgetLines lines) {
        this.lines = lines;
        this.places = lines.places();
    }

    /** Writes to the stream, which it leaves open. */
    public static void write(BudgetLines lines, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        new LinesOutput(lines).write(writer);
        writer.flush();
        text.flush();
    }

    private void write(CsvWriter writer) {
        writer.writeRecord(Stream.concat(PARTS.stream().map(FieldMap.standard()::heading), Stream.of("金额(元)"))
                .toList());
        List<List<String>> texts = new ArrayList<>(Collections.nCopies(places.size(), List.of()));
        for (int line = 0; line < lines.size(); line++) {
            int place = lines.place(line);
            if (texts.get(place).isEmpty()) {
                texts.set(place, cells(place));
            }
            List<String> cells = new ArrayList<>(texts.get(place));
            cells.add(BigDecimal.valueOf(lines.fen(line), 2).toPlainString());
            writer.writeRecord(cells);
        }
        lines.unitNames().entrySet().stream().filter(unit -> !named.contains(unit.getKey().toString()))
                .forEach(unit -> writer.writeRecord(name(unit)));
    }

    /** A record that only names a unit. */
    private static List<String> name(Map.Entry<UnitCode, String> unit) {
        return Stream.concat(PARTS.stream(), Stream.of(LinePart.PROJECT_CODE))
                .map(part -> part == LinePart.UNIT ? unit.getKey().toString()
                : part == LinePart.UNIT_NAME ? Cells.safe(unit.getValue()) : "").toList();
    }

    private List<String> cells(int place) {
        return PARTS.stream().map(part -> Cells.safe(text(part, place))).toList();
    }

    private String text(LinePart part, int place) {
        String unit = label(place, Dimension.UNIT);
        String project = label(place, Dimension.PROJECT);
        int cut = project.lastIndexOf('/');
        return switch (part) {
            case UNIT -> isName(unit) ? "" : unit;
            case UNIT_NAME -> unitName(unit);
            case CATEGORY -> project.substring(0, Math.max(0, cut));
            case PROJECT -> project.substring(cut + 1);
            default -> member(part, place);
        };
    }

    private String unitName(String unit) {
        if (isName(unit)) {
            return unit.substring(0, unit.length() - 1);
        }
        named.add(unit);
        return unit.isEmpty() ? "" : lines.unitNames().getOrDefault(UnitCode.of(unit), "");
    }

    /** A unit known by names is a path, and no code, though it may look like one. */
    private static boolean isName(String unit) {
        return unit.endsWith("/");
    }

    private String member(LinePart part, int place) {
        String label = label(place, part.dimension().orElseThrow());
        boolean spent = label(place, Dimension.SIDE).equals("EXPENDITURE");
        String none = spent && IMPLIED.contains(part) ? LineReader.NONE : "";
        return label.isEmpty() ? none : part.members().stream().filter(member -> member.toString().equals(label))
                .map(member -> member.chinese()).findFirst().orElse(label);
    }

    private String label(int place, Dimension dimension) {
        return places.member(dimension, places.number(place, dimension)).map(node -> whole(node, dimension)).orElse("");
    }

    /** A unit known by names, and a member that only a template knows, is told with all above it and a slash behind. */
    private static String whole(Node node, Dimension dimension) {
        String text = node.toString().substring(node.toString().indexOf('=') + 1);
        return dimension != Dimension.PROJECT && isName(text) ? text : node.label();
    }
}
