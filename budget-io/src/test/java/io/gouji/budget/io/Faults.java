package io.gouji.budget.io;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Slips of the pen on printed figures; written without a look at how the library explains them. */
final class Faults {

    /** How a figure goes wrong. */
    enum Slip { TRANSPOSED, REPLACED, DROPPED, ADDED, SHIFTED, SIGN }

    private Faults() {
    }

    static DepartmentBudget sample() {
        return Budgets.read(Path.of("src", "examples", "wuchang-2024.txt")).orThrow();
    }

    /** The figures of tables 1 to 10 that are not zero. */
    static List<Cell> figures(DepartmentBudget budget) {
        return budget.cells().stream().filter(cell -> cell.figure().amount().filter(amount -> !amount.isZero())
                .isPresent()).toList();
    }

    /** The figure after a slip at a place by chance, or nothing if the slip cannot change it. */
    static Optional<Figure> slip(Slip slip, Figure figure, Random random) {
        String text = figure.printed().replace(" ", "");
        List<Figure> wrong = new ArrayList<>();
        for (String candidate : candidates(slip, text, random)) {
            read(candidate, figure.scale()).filter(each -> !each.sameAmount(figure)).ifPresent(wrong::add);
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong.get(random.nextInt(wrong.size())));
    }

    private static List<String> candidates(Slip slip, String text, Random random) {
        List<String> results = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            String before = text.substring(0, i);
            String after = text.substring(i + 1);
            if (digit && slip == Slip.DROPPED) {
                results.add(before + after);
            } else if (digit && slip == Slip.REPLACED) {
                results.add(before + (char) ('0' + (text.charAt(i) - '0' + 1 + random.nextInt(9)) % 10) + after);
            } else if (slip == Slip.ADDED && i <= text.indexOf('.')) {
                results.add(before + (char) ('0' + random.nextInt(10)) + text.substring(i));
            } else if (digit && slip == Slip.TRANSPOSED && i + 1 < text.length()) {
                int next = text.charAt(i + 1) == '.' ? i + 2 : i + 1;
                results.add(before + text.charAt(next) + text.substring(i + 1, next) + text.charAt(i)
                        + text.substring(next + 1));
            }
        }
        if (slip == Slip.SHIFTED) {
            Money amount = Money.parse(text);
            results.add(Money.parse(text).times(10).toString());
            results.add(Figure.print(Money.ofFen(amount.fen() / 10), 2).printed());
        }
        if (slip == Slip.SIGN) {
            results.add("-" + text);
        }
        return results;
    }

    private static Optional<Figure> read(String text, int scale) {
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
        if (leadingZero || text.indexOf('.') == 0) {
            return Optional.empty();
        }
        return Optional.of(Figure.of(text, Money.parse(text), scale));
    }
}
