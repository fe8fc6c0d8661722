package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Makes the figures of a table once its unit and its precision are known. */
final class FigureMaker {

    private static final int MAX_DIGITS = 12;
    private static final int MAX_SCALE = 6;             // of a fen
    private static final long[] POWERS = LongStream.iterate(1, power -> power * 10).limit(19).toArray();

    private final List<BitSet> percentages = new ArrayList<>();      // by panel
    private final SourceLines lines;
    private final Optional<MoneyUnit> unit;
    private final Precision precision;
    private final int shift;
    private final SourceLog problems;

    FigureMaker(Form form, SourceLines lines, Optional<MoneyUnit> unit, List<DraftRow> rows, SourceLog problems) {
        form.panels().forEach(panel -> percentages.add(percentages(panel)));
        this.lines = lines;
        this.unit = unit;
        this.problems = problems;
        this.shift = unit.map(each -> each.scale(0)).orElse(0);
        this.precision = new Precision(unit.equals(Optional.of(MoneyUnit.YUAN)));
        for (DraftRow row : rows) {
            for (int i = 0; i < row.numbers().size(); i++) {
                if (!isPercentage(row, i) && wrong(row.numbers().get(i)).isEmpty()) {
                    precision.note(row.numbers().get(i));
                }
            }
        }
    }

    private static BitSet percentages(Panel panel) {
        BitSet percentages = new BitSet();
        for (int i = 0; i < panel.columns().size(); i++) {
            percentages.set(i, panel.columns().get(i).measure().isPercentage());
        }
        return percentages;
    }

    private boolean isPercentage(DraftRow row, int column) {
        return percentages.get(row.panel()).get(column);
    }

    PrintedRow row(DraftRow draft) {
        List<Figure> figures = new ArrayList<>(draft.numbers().size());
        for (int i = 0; i < draft.numbers().size(); i++) {
            NumberText number = draft.numbers().get(i);
            int place = draft.places()[i] + 1;
            figures.add(isPercentage(draft, i) ? percentage(number, draft.line(), place)
                    : figure(number, draft.line(), place));
        }
        return PrintedRow.of(draft.panel(), draft.code(), draft.name(), draft.owner(), figures,
                lines.number(draft.line() - 1), draft.side().columns());
    }

    /** A percentage has no unit of money, and may print its sign; its decimals are its own. */
    private Figure percentage(NumberText printed, int line, int column) {
        if (printed.isBlank()) {
            return Figure.blank();
        }
        String text = Chars.strip(printed.printed());
        boolean sign = text.endsWith("%") || text.endsWith("％");
        NumberText number = sign ? NumberText.of(text.substring(0, text.length() - 1)) : printed;
        if (number.isNumber() && number.wholeDigits() <= MAX_DIGITS && number.decimals() <= MAX_SCALE) {
            return Figure.of(printed.printed(), Money.of(number.value()), number.decimals());
        }
        problems.add(line, column, printed.printed(),
                Expectation.of("percentage must be plain digits, such as '98.50%'"));
        return Figure.unread(printed.printed());
    }

    private Figure figure(NumberText number, int line, int column) {
        if (number.isBlank()) {
            return Figure.blank();
        }
        Optional<Expectation> wrong = number == NumberText.CUT ? Optional.empty() : wrong(number);
        wrong.ifPresent(expected -> problems.add(line, column, number.printed(), expected));
        if (number == NumberText.CUT || wrong.isPresent() || unit.isEmpty()) {
            return Figure.unread(number.printed());
        }
        Money amount = Money.ofFen(number.unscaled() * POWERS[MAX_SCALE - shift - number.decimals()]);
        return Figure.of(number.printed(), amount, unit.get().scale(precision.decimals(number)));
    }

    /** What a figure must be that this one is not; empty if it is well, or blank. */
    private Optional<Expectation> wrong(NumberText number) {
        if (number.isBlank()) {
            return Optional.empty();
        }
        if (!number.isNumber()) {
            return Optional.of(Expectation.of("amount must be plain digits, such as '704.60'"));
        }
        if (number.wholeDigits() - shift > MAX_DIGITS) {
            return Optional.of(Expectation.of("amount must have at most {} digits before the point, such as '704.60'",
                    MAX_DIGITS + shift));
        }
        return number.decimals() + shift <= MAX_SCALE ? Optional.empty()
                : Optional.of(Expectation.of("amount must not be finer than one fen, such as '704.60'"));
    }
}
