package io.gouji.budget.rules.internal.repair;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.internal.grain.PrintStyle;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.rules.repair.ErrorModel.ErrorType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a figure may have been before a slip of the pen: every edit of its digits, and the slip that explains a value.
 */
final class Misprint {

    private static final int SHIFTS = 3;
    private static final int UNIT_SHIFT = 4;

    private final Figure figure;
    private final MoneyUnit unit;
    private final ErrorModel model;
    private final ErrorType borrowed;
    private final int decimals;
    private final PrintStyle style;
    private final Map<BigDecimal, ErrorType> edits = new LinkedHashMap<>();

    /**
     * The slips behind a figure; where its amount also stands beside it or stood there last year, that is the borrowed
     * kind.
     */
    Misprint(Figure figure, MoneyUnit unit, ErrorModel model, ErrorType borrowed) {
        this.figure = figure;
        this.unit = unit;
        this.model = model;
        this.borrowed = borrowed;
        this.style = PrintStyle.of(figure, unit);
        this.decimals = style.decimals();
        BigDecimal number = number();
        Set<String> texts = new LinkedHashSet<>();
        texts.add(number.abs().toPlainString());
        if (style.dropsZeros()) {
            texts.add(PrintStyle.trimmed(number.abs()).toPlainString());
        }
        texts.forEach(text -> edit(text, number.signum() < 0));
        shift(number);
        note(number.negate(), ErrorType.SIGN);
        edits.remove(plain(number));
        if (number.signum() == 0) {
            edits.clear();      // nobody writes 0.00 by a slip
        }
    }

    private BigDecimal number() {
        return style.number(figure.amount().orElseThrow());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private void edit(String text, boolean negative) {
        for (int i = 0; i <= text.length(); i++) {
            insert(text, i, negative);
            if (i < text.length() && text.charAt(i) != '.') {
                read(text.substring(0, i) + text.substring(i + 1), negative, ErrorType.ADDED_DIGIT);
                replace(text, i, negative);
                swap(text, i, negative);
            }
        }
    }

    private void insert(String text, int at, boolean negative) {
        for (char digit = '0'; digit <= '9'; digit++) {
            read(text.substring(0, at) + digit + text.substring(at), negative, ErrorType.DROPPED_DIGIT);
        }
    }

    private void replace(String text, int at, boolean negative) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != text.charAt(at)) {
                read(text.substring(0, at) + digit + text.substring(at + 1), negative, ErrorType.REPLACED_DIGIT);
            }
        }
    }

    private void swap(String text, int at, boolean negative) {
        int next = at + 1 < text.length() && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
        if (next < text.length() && text.charAt(next) != text.charAt(at)) {
            char[] digits = text.toCharArray();
            digits[at] = text.charAt(next);
            digits[next] = text.charAt(at);
            read(String.valueOf(digits), negative, ErrorType.TRANSPOSED_DIGITS);
        }
    }

    private void read(String text, boolean negative, ErrorType type) {
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
        if (!text.isEmpty() && !text.equals(".") && !leadingZero) {
            BigDecimal number = new BigDecimal(text.startsWith(".") ? "0" + text : text);
            if (number.scale() <= decimals) {       // as written: the cell has no room for another decimal
                note(negative ? number.negate() : number, type);
            }
        }
    }

    private void shift(BigDecimal number) {
        for (int places = 1; places <= UNIT_SHIFT; places++) {
            ErrorType type = places <= SHIFTS ? ErrorType.DECIMAL_SHIFT : ErrorType.UNIT_SLIP;
            note(number.movePointRight(places), type);
            note(number.movePointLeft(places), type);
        }
    }

    private void note(BigDecimal number, ErrorType type) {
        BigDecimal plain = plain(number);
        if (plain.scale() <= decimals) {
            edits.merge(plain, type, (one, two) -> model.bits(one) <= model.bits(two) ? one : two);
        }
    }

    /** Every value that one slip turns into what is printed, as a figure in the same style. */
    Set<Figure> candidates() {
        Set<Figure> figures = new LinkedHashSet<>();
        for (BigDecimal number : edits.keySet()) {
            if (number.precision() - number.scale() <= 12) {
                figures.add(print(unit.money(number)));
            }
        }
        return figures;
    }

    /** The least surprising slip that turns the value into what is printed. */
    ErrorType type(Figure value) {
        BigDecimal number = plain(unit.number(value.amount().orElseThrow()));
        ErrorType type = edits.getOrDefault(number, cutShift(number));
        return model.bits(borrowed) < model.bits(type) ? borrowed : type;
    }

    /**
     * How surprising it is that the value turned into what is printed: the slip, and that large amounts are rarer than
     * small ones, as many between 1 and 10 as between 10 and 100. Half of that counts, since either print may be the
     * wrong one.
     */
    int bits(Figure value) {
        long right = Math.abs(value.amount().orElseThrow().fen());
        long wrong = Math.abs(figure.amount().orElseThrow().fen());
        int size = right == 0 || wrong == 0 ? 0 : Long.numberOfLeadingZeros(wrong) - Long.numberOfLeadingZeros(right);
        return model.bits(type(value)) + size / 2;
    }

    /** A point that slipped to the left loses the last digits: they are rounded or cut. */
    private ErrorType cutShift(BigDecimal number) {
        BigDecimal printed = number();
        for (int places = 1; printed.signum() != 0 && places <= UNIT_SHIFT; places++) {
            BigDecimal off = number.movePointLeft(places).subtract(printed).abs();
            if (off.compareTo(BigDecimal.ONE.movePointLeft(decimals)) < 0) {
                return places <= SHIFTS ? ErrorType.DECIMAL_SHIFT : ErrorType.UNIT_SLIP;
            }
        }
        return ErrorType.OTHER;
    }

    /** An amount as this cell would print it. */
    Figure print(Money amount) {
        return style.print(amount);
    }
}
