package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.SheetRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Turns the cells of a sheet into what they show, within bounds. */
final class SheetText {

    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 200;
    static final int MAX_TEXT = 32_767;         // as the format has it
    static final long MAX_CHARACTERS = 32L << 20;
    private static final int MAX_NUMBER = 400;

    private final String source;
    private final Sheet sheet;
    private final List<Problem> problems;
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private long characters;
    private int formulas;
    private String firstFormula = "";

    /** What takes the rows of a sheet that is too long to be held; numbers count from 1, empty rows are left out. */
    @FunctionalInterface
    interface RowSink {
        /** Takes a row; false if no more are wanted. */
        boolean add(List<String> cells, int number);
    }

    SheetText(String source, Sheet sheet, List<Problem> problems) {
        this.source = source;
        this.sheet = sheet;
        this.problems = problems;
    }

    SheetRows read() throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            while (each.hasNext() && add(each.next())) {
                // until a bound is met
            }
        }
        if (formulas > 0) {
            problem(0, 0, firstFormula, formulas == 1
                    ? Expectation.of("{} cell must hold a value, and the saved one of the formula is read", formulas)
                    : Expectation.of("{} cells must hold a value, and the saved one of the formula is read", formulas));
        }
        return new SheetRows(sheet.getName(), rows);
    }

    /** Hands the rows on, one after the other, however many there are. */
    void read(RowSink sink) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                rows.clear();
                addCells(row, row.getRowNum());
                if (!sink.add(rows.get(0), row.getRowNum())) {
                    return;
                }
            }
        }
    }

    private boolean add(Row row) {
        int number = row.getRowNum();
        if (number > MAX_ROWS || characters > MAX_CHARACTERS) {
            problem(number, 0, "more than that",
                    Expectation.of("sheet must have at most {} rows and {} characters to be read on", MAX_ROWS,
                            MAX_CHARACTERS));
            return false;
        }
        while (rows.size() < number - 1) {
            rows.add(List.of());
        }
        addCells(row, number);
        return true;
    }

    private void addCells(Row row, int number) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < MAX_COLUMNS) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.add(text(cell, number));
            } else if (cell != null && cell.getType() != CellType.EMPTY) {
                problem(number, cell.getColumnIndex() + 1, "more than that",
                        Expectation.of("sheet must have at most {} columns to be read on", MAX_COLUMNS));
                break;
            }
        }
        rows.add(cells);
    }

    private String text(Cell cell, int row) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getFormula() != null) {
            if (raw.isEmpty()) {
                return "=" + cell.getFormula();
            }
            firstFormula = formulas == 0 ? SheetRows.letters(cell.getColumnIndex() + 1) + row + " =" + cell.getFormula()
                    : firstFormula;
            formulas++;
        }
        String text = switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> raw.equals("1") ? "TRUE" : raw.equals("0") ? "FALSE" : raw;
            case NUMBER -> number(cell, raw);
            case FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell, raw) : string(cell, raw);
            case ERROR -> raw;
            case STRING -> string(cell, raw);
        };
        String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        characters += cut.length();
        return cut;
    }

    private static String string(Cell cell, String raw) {
        return cell.getValue() instanceof String text ? text : raw;
    }

    private String number(Cell cell, String raw) {
        if (raw.isBlank() || raw.length() > MAX_NUMBER) {
            return raw;
        }
        try {
            if (Double.isInfinite(Double.parseDouble(raw))) {
                return raw;
            }
            BigDecimal value = NumberFormat.shortest(raw);
            return value.scale() > MAX_NUMBER ? raw : format(cell).print(value);
        } catch (NumberFormatException ex) {
            return raw;
        }
    }

    private NumberFormat format(Cell cell) {
        String format = cell.getDataFormatString();
        return formats.computeIfAbsent(format == null ? "General" : format, NumberFormat::of);
    }

    private void problem(int row, int column, String text, Expectation expected) {
        problems.add(Problem.of(source, Place.sheet(sheet.getName(), row, column), text, expected));
    }
}
