package io.gouji.budget.rules.rounding;

import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which totals differ from the sum of their printed parts because each figure was rounded by itself, and by how much:
 * text to print with the tables (尾差说明). Amounts are in 万元.
 */
public final class RoundingNote implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_DECIMALS = 2;

    private final List<Item> items;

    private RoundingNote(List<Item> items) {
        this.items = items;
    }

    /** The note to a report: its sums and balances that hold by rounding only. */
    public static RoundingNote of(Report report) {
        Objects.requireNonNull(report, "report");
        List<Item> items = new ArrayList<>();
        for (Finding finding : report.findings(Outcome.ROUNDED)) {
            boolean adds = finding.kind() == Kind.SUM || finding.kind() == Kind.BALANCE;
            if (adds && finding.difference().filter(difference -> difference.signum() != 0).isPresent()) {
                items.add(new Item(finding.id(), finding.wholes(), finding.printed().orElseThrow(),
                        finding.computed().orElseThrow()));
            }
        }
        return new RoundingNote(List.copyOf(items));
    }

    /** One line of the note for each such total, in the order derived; none if everything adds up as printed. */
    public List<Item> items() {
        return items;
    }

    /** The note ready to print, its lines separated by line feeds. */
    public String text(Language language) {
        boolean chinese = language == Language.ZH;
        if (items.isEmpty()) {
            return chinese ? "尾差说明：各合计数与所列分项之和一致。" : "Rounding note: every total is the sum of its parts as printed.";
        }
        String head = chinese ? "尾差说明：因四舍五入，下列合计数与所列分项之和存在尾差（单位：万元）。"
                : "Rounding note: figures are rounded one by one; these totals differ from the sum of their parts as"
                        + " printed (in 10,000 yuan).";
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < items.size(); i++) {
            text.append('\n').append(i + 1).append(chinese ? "．" : ". ").append(items.get(i).text(language));
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundingNote that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.size() + " totals differ from the sum of their printed parts";
    }

    /**
     * A total that its printed parts do not add up to (尾差).
     *
     * @param relation the id of the relation
     * @param wholes the total, or the figures whose sum it is
     * @param printed what is printed for it
     * @param sum what the parts add up to
     */
    public record Item(String relation, List<Cell> wholes, BigDecimal printed, BigDecimal sum) implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The figures, copied. */
        public Item {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(wholes, "wholes");
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(sum, "sum");
            wholes = List.copyOf(wholes);
        }

        /** What is printed less the sum of the parts. */
        public BigDecimal difference() {
            return printed.subtract(sum);
        }

        /** One line. */
        public String text(Language language) {
            boolean chinese = language == Language.ZH;
            String names = wholes.stream().map(cell -> name(cell, chinese))
                    .collect(Collectors.joining(chinese ? "与" : " + "));
            String amount = signed(difference());
            return chinese ? names + "：列示 " + plain(printed) + "，分项之和 " + plain(sum) + "，尾差 " + amount + "。"
                    : names + ": printed " + plain(printed) + ", sum of parts " + plain(sum) + ", difference " + amount;
        }

        private static String name(Cell cell, boolean chinese) {
            String form = chinese ? "表" + cell.form().number() + "《" + cell.form().title() + "》"
                    : "table " + cell.form().number();
            return form + " " + cell.ref().row() + " " + cell.ref().column();
        }

        private static String signed(BigDecimal difference) {
            return (difference.signum() > 0 ? "+" : "") + plain(difference);
        }

        private static String plain(BigDecimal number) {
            BigDecimal bare = number.stripTrailingZeros();
            return (bare.scale() < LEAST_DECIMALS ? bare.setScale(LEAST_DECIMALS) : bare).toPlainString();
        }
    }
}
