package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Measure;
import io.gouji.budget.table.Panel.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that what is shown is what is judged (印数与金额相符): in a format that keeps a print beside its amount, both
 * must say the same in the unit of the table. Where they do not, that is a problem with both values, and the print
 * counts.
 * <p>
 * A print in a sentence does not tell its unit and its sign, so there the digits must agree. A zero does not tell its
 * precision, and a table that drops trailing zeros may be as precise as the finest figure of the document.
 */
public final class PrintCheck {

    private static final String PERCENT = "%％";

    private final String source;
    private final DepartmentBudget budget;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int finest = 2;

    private PrintCheck(String source, DepartmentBudget budget) {
        this.source = source;
        this.budget = budget;
    }

    /** The same budget, or one whose figures are what they print, with the problems behind those it had. */
    public static Loaded of(String source, Loaded loaded) {
        if (!loaded.isReadable() || isPlain(loaded.orThrow())) {
            return loaded;
        }
        return new PrintCheck(source, loaded.orThrow()).checked(loaded);
    }

    /** Most documents in 万元 print plain digits, which say their amount by themselves. */
    private static boolean isPlain(DepartmentBudget budget) {
        for (BudgetTable table : budget.tables()) {
            boolean wan = isInWan(table);
            for (BudgetRow row : table.rows()) {
                for (Figure figure : row.printed().figures()) {
                    if (figure.isPrinted() && !(wan && figure.isPlain())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isInWan(BudgetTable table) {
        return table.unit().filter(MoneyUnit.WAN_YUAN::equals).isPresent();
    }

    private Loaded checked(Loaded loaded) {
        each((table, column, figure) -> finest = Math.max(finest, scale(table, column, figure)));
        each((table, column, figure) -> figures.add(isRight(table, column, figure) ? figure
                : ofPrint(table, column, figure)));
        if (problems.isEmpty()) {
            return loaded;
        }
        List<Problem> all = new ArrayList<>(loaded.problems());
        all.addAll(problems);               // the reader's own are the more exact
        return Loaded.of(budget.withFigures(figures), all);
    }

    private interface Visitor {
        void visit(BudgetTable table, Column column, Figure figure);
    }

    private void each(Visitor visitor) {
        for (BudgetTable table : budget.tables()) {
            for (BudgetRow row : table.rows()) {
                List<Column> columns = table.panel(row).columns();
                List<Figure> own = row.printed().figures();
                for (int i = 0; i < own.size(); i++) {
                    visitor.visit(table, columns.get(i), own.get(i));
                }
            }
        }
    }

    private int scale(BudgetTable table, Column column, Figure figure) {
        if (figure.isPlain() && isInWan(table)) {
            return column.measure() == Measure.AMOUNT ? figure.scale() : 0;
        }
        Optional<NumberText> number = number(figure);
        return number.isEmpty() || column.measure() != Measure.AMOUNT ? 0
                : units(table, column, figure.printed()).stream()
                .mapToInt(unit -> unit.scale(number.get().decimals())).max().orElse(0);
    }

    /** The number that the figure prints; empty if none can be made out, or nothing is printed. */
    private static Optional<NumberText> number(Figure figure) {
        if (!figure.isPrinted()) {
            return Optional.empty();
        }
        String text = figure.printed();
        Optional<MoneyUnit> unit = unit(text);
        int end = unit.map(each -> text.length() - each.chinese().length())
                .orElse(PERCENT.indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length());
        return Optional.of(NumberText.of(text.substring(0, end))).filter(NumberText::isNumber);
    }

    /** The unit that stands behind the number itself: the longest that fits. */
    private static Optional<MoneyUnit> unit(String text) {
        return Arrays.stream(MoneyUnit.values()).filter(unit -> text.endsWith(unit.chinese()))
                .max((one, other) -> one.chinese().length() - other.chinese().length());
    }

    /** The units in which the print may be; none if it cannot be money at all. */
    private static List<MoneyUnit> units(BudgetTable table, Column column, String printed) {
        if (column.measure() != Measure.AMOUNT) {
            return List.of(MoneyUnit.WAN_YUAN);         // a number is kept as it is
        }
        Optional<MoneyUnit> unit = unit(printed).or(table::unit);
        return table.form().kind() != Form.Kind.MONEY ? List.of(MoneyUnit.values()) : unit.stream().toList();
    }

    private boolean isRight(BudgetTable table, Column column, Figure figure) {
        if (!figure.isPrinted() || figure.isPlain() && isInWan(table)) {
            return true;
        }
        Optional<NumberText> number = number(figure);
        boolean prose = table.form().kind() == Form.Kind.PROSE;
        if (number.isEmpty()) {
            return prose;               // sentences say numbers in more ways
        }
        Money amount = figure.amount().orElseThrow();
        return units(table, column, figure.printed()).stream().anyMatch(unit -> says(unit, number.get(), amount, prose)
                && (column.measure() != Measure.AMOUNT || isPrecise(unit, number.get(), figure.scale())));
    }

    private static boolean says(MoneyUnit unit, NumberText number, Money amount, boolean prose) {
        BigDecimal printed = unit.number(amount);
        return printed.compareTo(number.value()) == 0 || prose && printed.abs().compareTo(number.value().abs()) == 0;
    }

    private boolean isPrecise(MoneyUnit unit, NumberText number, int scale) {
        int own = unit.scale(number.decimals());
        return number.isZero() || scale == own || scale > own && scale <= finest;
    }

    /** The figure that the print alone makes, which is noted as a problem. */
    private Figure ofPrint(BudgetTable table, Column column, Figure figure) {
        Figure right = right(table, column, figure);
        Money amount = figure.amount().orElseThrow();
        String place = budget.cells().get(figures.size()).ref().toString();
        problems.add(right.sameAmount(figure)
                ? Problem.of(source, place, 0, 0, String.valueOf(figure.scale()),
                        Expectation.of("figure must be as precise as it prints, which is '{}'", figure.printed()))
                : Problem.of(source, place, 0, 0, amount + " 万元",
                        Expectation.of("figure must have the amount that it prints, which is '{}'", figure.printed())));
        return right;
    }

    private Figure right(BudgetTable table, Column column, Figure figure) {
        Optional<NumberText> number = number(figure);
        List<MoneyUnit> units = units(table, column, figure.printed());
        if (number.isEmpty() || units.isEmpty()) {
            return Figure.unread(figure.printed());
        }
        MoneyUnit unit = table.unit().filter(units::contains).orElse(units.get(0));
        try {
            return Figure.of(figure.printed(), unit.money(number.get().value()), column.measure() == Measure.AMOUNT
                    ? unit.scale(number.get().decimals()) : figure.scale());
        } catch (ArithmeticException | IllegalArgumentException ex) {
            return Figure.unread(figure.printed());
        }
    }
}
