package io.gouji.budget.io.csv;

import io.gouji.budget.io.chars.Amount;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What {@code figures.csv} says of the figures, by form, number of the row and heading. */
final class FigureReader {

    /** A figure, and the cell of the source that prints it; {@link #NO_COLUMN} where that is not told. */
    record Told(Figure figure, int column) {
    }

    static final int NO_COLUMN = -1;

    private static final Pattern PLAIN =
            Pattern.compile("-?(?:[0-9]{1,16}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:\\.[0-9]{1,6})?");
    private static final int MIN_SCALE = -8;
    private static final int MAX_SCALE = 6;
    private static final List<String> COLUMNS = PackageSheet.FIGURES.columns();
    private static final int FORM = COLUMNS.indexOf("form");
    private static final int NUMBER = COLUMNS.indexOf("number");
    private static final int HEADING = COLUMNS.indexOf("heading");
    private static final int PRINTED = COLUMNS.indexOf("printed");
    private static final int AMOUNT = COLUMNS.indexOf("amount");
    private static final int SCALE = COLUMNS.indexOf("scale");
    private static final int STATE = COLUMNS.indexOf("state");
    private static final int COLUMN = COLUMNS.indexOf("column");

    private final Map<String, FormFigures> forms = new HashMap<>();

    FigureReader(Template template, OptionalInt year) {
        template.forms().forEach(form -> forms.put(form.name(), new FormFigures(form, year)));
    }

    /** Takes a record of the file. */
    void add(CsvInput in) {
        Told figure = told(in, PRINTED, AMOUNT, SCALE, STATE, COLUMN);
        FormFigures form = forms.get(in.text(FORM));
        if (form != null && !form.add(in.integer(NUMBER, 1, 0), in.text(HEADING), figure)) {
            in.problem(HEADING, Expectation.of("figure must come once"));
        }
    }

    /** The figure that those columns tell, with its place. */
    static Told told(CsvInput in, int printed, int amount, int scale, int state, int column) {
        return new Told(figure(in, printed, amount, scale, state), in.integer(column, 0, NO_COLUMN));
    }

    /** The figure that those columns tell, without its place. */
    static Figure figure(CsvInput in, int printed, int amount, int scale, int state) {
        return switch (in.text(state)) {
            case FigureCells.BLANK -> Figure.blank();
            case FigureCells.UNREAD -> Figure.unread(in.text(printed));
            case FigureCells.PRINTED -> printed(in, printed, amount, scale);
            default -> {
                in.problem(state, Expectation.of("state must be PRINTED, BLANK or UNREAD"));
                yield Figure.unread(in.text(printed));
            }
        };
    }

    private static Figure printed(CsvInput in, int printed, int amount, int scale) {
        long fen = in.fen(amount);
        int places = in.integer(scale, MIN_SCALE, MAX_SCALE + 1);
        try {
            if (fen != Amount.NONE && places <= MAX_SCALE) {
                return Figure.of(in.shown(printed), Money.ofFen(fen), places);
            }
        } catch (IllegalArgumentException ex) {
            // told below
        }
        in.problem(amount,
                Expectation.of("figure must have a text, an amount in plain digits, such as '704.60', and a scale "
                        + "from -8 to 6"));
        return Figure.unread(in.text(printed));
    }

    /** What is told of the figures of that form. */
    FormFigures of(Form form) {
        return Objects.requireNonNull(forms.get(form.name()));
    }

    /** The figure that a text means by itself, printed in that unit; unread if it means none. */
    static Figure alone(String printed, Optional<MoneyUnit> unit) {
        if (printed.isEmpty()) {
            return Figure.blank();
        }
        if (unit.isEmpty() || !PLAIN.matcher(printed).matches()) {
            return Figure.unread(printed);
        }
        BigDecimal number = new BigDecimal(printed.replace(",", ""));
        try {
            return Figure.of(printed, unit.get().money(number), unit.get().scale(number.scale()));
        } catch (IllegalArgumentException | ArithmeticException ex) {
            return Figure.unread(printed);
        }
    }
}
