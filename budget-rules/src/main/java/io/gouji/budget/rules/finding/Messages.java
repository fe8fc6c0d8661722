package io.gouji.budget.rules.finding;

import io.gouji.budget.money.Money;
import io.gouji.budget.rules.finding.Finding.Quote;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as sentences. */
final class Messages {

    private static final int SHOWN = 8;

    private final Language language;
    private final CellUnits units;

    /** Sentences about those figures. */
    Messages(Language language, List<Cell> cells) {
        this.language = language;
        this.units = new CellUnits(cells);
    }

    String of(Finding finding) {
        if (finding.outcome() == Outcome.INCOMPLETE && finding.parts().isEmpty() && finding.quotes().isEmpty()) {
            return place(finding.wholes().get(0)) + text("：", ": ") + finding.wholes().get(0).figure()
                    + text("；年度不明，无法与上年比较", "; the year is not known, and so not what it is against");
        }
        if (finding.kind() == Kind.RATIO) {
            return place(finding.wholes().get(0)) + text("：", ": ") + new RatioMessage(finding, language)
                    + strain(finding)
                    + missing(finding);
        }
        String arithmetic = finding.rule() == Rule.COPY ? copies(finding) : sums(finding);
        return arithmetic + gap(finding) + strain(finding) + missing(finding) + sources(finding) + premise(finding);
    }

    private String copies(Finding finding) {
        return finding.parts().stream().map(cell -> place(cell) + " " + printed(cell)).limit(SHOWN)
                .collect(Collectors.joining(text("，", ", ")));
    }

    private String sums(Finding finding) {
        List<Cell> named = finding.cells().isEmpty() ? List.of(finding.quotes().get(0).cell()) : finding.wholes();
        return named.stream().map(this::place).collect(Collectors.joining(" + ")) + text("：", ": ")
                + terms(finding.wholes(), quoted(finding, true)) + relation(finding)
                + terms(finding.parts(), quoted(finding, false))
                + (hasRest(finding) ? text(" + 其余", " + the rest") : "");
    }

    /** What the figures are to each other; where they are not, it is not said. */
    private String relation(Finding finding) {
        boolean broken = finding.outcome() == Outcome.BROKEN;
        if (finding.kind() != Kind.CONTAINMENT) {
            return broken ? " ≠ " : " = ";
        }
        return broken ? text(" 应不小于 ", " must be at least ") : text(" 不小于 ", " is at least ");
    }

    /** The premise that amounts are no less than zero. */
    String signs() {
        return text("（以数额不为负为前提）", " (amounts taken to be no less than zero)");
    }

    /** The premise, of a finding that stands on it: what is left over, or around a part, is no less than zero. */
    private String premise(Finding finding) {
        boolean used = finding.outcome() == Outcome.BROKEN && finding.quotes().isEmpty()
                && finding.rule() != Rule.OWN_BOUND
                && (finding.kind() == Kind.CONTAINMENT || hasRest(finding) || isSplit(finding) && isTooSmall(finding));
        return used ? signs() : "";
    }

    private static List<Quote> quoted(Finding finding, boolean isWhole) {
        return finding.quotes().stream().filter(quote -> quote.isWhole() == isWhole).toList();
    }

    private static boolean hasRest(Finding finding) {
        return isSplit(finding) && !finding.sources().isEmpty();
    }

    private static boolean isSplit(Finding finding) {
        return finding.rule().id().startsWith("split");
    }

    /** Returns true if the whole is less than its printed parts, so that what no table prints would be negative. */
    private static boolean isTooSmall(Finding finding) {
        return finding.difference().filter(difference -> difference.signum() < 0).isPresent();
    }

    private String terms(List<Cell> cells, List<Quote> quotes) {
        List<String> shown = Stream.concat(
                cells.stream().filter(cell -> !isZero(cell)).map(this::printed),
                quotes.stream().filter(quote -> !isZero(quote.cell()) || quotes.size() == 1).map(this::quote)).toList();
        if (shown.isEmpty()) {
            return "0.00";
        }
        String sum = shown.stream().limit(SHOWN).collect(Collectors.joining(" + "));
        return shown.size() > SHOWN ? sum + " + …" : sum;
    }

    private String quote(Quote quote) {
        return printed(quote.cell()) + text("（", " (") + quote.document() + " " + place(quote.cell()) + text("）", ")");
    }

    private static boolean isZero(Cell cell) {
        return cell.figure().amount().filter(Money::isZero).isPresent();
    }

    private String gap(Finding finding) {
        if (finding.difference().isEmpty() || finding.outcome() == Outcome.EXACT) {
            return "";
        }
        return text("；计算数为 ", "; computed ") + amount(finding.computed())
                + text("，相差 ", ", difference ") + amount(finding.difference())
                + text("，容许 ", ", allowed ") + amount(finding.allowed());
    }

    private String amount(Optional<BigDecimal> wan) {
        return units.text(wan.orElseThrow(), units.first());
    }

    private String strain(Finding finding) {
        return finding.strain().map(strain -> text("（", " (") + strain.text(language) + text("）", ")")).orElse("");
    }

    private String missing(Finding finding) {
        if (finding.missing().isEmpty()) {
            return finding.outcome() == Outcome.INCOMPLETE ? unknown(finding) : "";
        }
        return text("；未印或未能识别：", "; blank or unread: ") + places(finding.missing());
    }

    private String unknown(Finding finding) {
        return finding.printed().isEmpty() ? text("；数额过大，无法相加", "; the amounts are too large to add up")
                : text("；表中有未能识别的行", "; a row of the table could not be read");
    }

    private String sources(Finding finding) {
        if (finding.sources().isEmpty() || finding.outcome() == Outcome.ROUNDED) {
            return "";
        }
        return text("；依据：", "; because of ") + finding.sources().stream().distinct().limit(SHOWN)
                .map(cell -> place(cell) + " " + printed(cell)).collect(Collectors.joining(text("，", ", ")));
    }

    private String places(List<Cell> cells) {
        String shown = cells.stream().limit(SHOWN).map(this::place).collect(Collectors.joining(text("，", ", ")));
        return cells.size() > SHOWN ? shown + " …" : shown;
    }

    String place(Cell cell) {
        String row = cell.ref().row();
        boolean coded = !row.isEmpty() && row.chars().allMatch(c -> c >= '0' && c <= '9');
        String named = language == Language.ZH && coded && !cell.name().isEmpty() ? row + " " + cell.name() : row;
        return form(cell) + " " + named + " " + cell.ref().column();
    }

    /** What the figure prints; a blank and what could not be read in the language of the sentence. */
    private String printed(Cell cell) {
        String unit = cell.figure().isPrinted() && !cell.measure().isPercentage() ? units.name(units.of(cell)) : "";
        return cell.figure().isPrinted() || language == Language.EN ? cell.figure() + unit
                : cell.figure().isBlank() ? "（未填）" : "（读不出“" + cell.figure().printed() + "”）";
    }

    String form(Cell cell) {
        return text(cell.form().called("表"), cell.ref().form());
    }

    String text(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }
}
