package io.gouji.budget.rules.rounding;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which totals differ from the sum of their printed parts because each figure was rounded by itself, and by how much:
 * text to print with the tables (尾差说明). Its text says amounts in the unit of the tables.
 */
public final class RoundingNote implements Serializable {

    private static final long serialVersionUID = 1L;

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
                        finding.computed().orElseThrow(), unit(finding.wholes(), report.budget())));
            }
        }
        return new RoundingNote(List.copyOf(items));
    }

    private static MoneyUnit unit(List<Cell> wholes, DepartmentBudget budget) {
        return wholes.stream().flatMap(whole -> MoneyUnit.of(whole.figure()).stream()).findFirst()
                .or(() -> wholes.stream().flatMap(whole -> budget.table(whole.ref().form()).stream())
                        .flatMap(table -> table.unit().stream()).findFirst())
                .orElse(budget.unit());
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
        List<MoneyUnit> units = items.stream().map(Item::unit).distinct().toList();
        String one = units.size() > 1 ? "" : units.get(0).chinese();
        String head = chinese ? "尾差说明：因四舍五入，下列合计数与所列分项之和存在尾差" + (one.isEmpty() ? "" : "（单位：" + one + "）") + "。"
                : "Rounding note: figures are rounded one by one; these totals differ from the sum of their parts as"
                        + " printed" + (one.isEmpty() ? "" : " (in " + one + ")") + ".";
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < items.size(); i++) {
            text.append('\n').append(i + 1).append(chinese ? "．" : ". ")
                    .append(items.get(i).text(language, one.isEmpty()));
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
     * @param printed what is printed for it, in 万元
     * @param sum what the parts add up to, in 万元
     * @param unit the unit in which it is printed
     */
    public record Item(String relation, List<Cell> wholes, BigDecimal printed, BigDecimal sum, MoneyUnit unit)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        /** The figures, copied. */
        public Item {
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(wholes, "wholes");
            Objects.requireNonNull(printed, "printed");
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(unit, "unit");
            wholes = List.copyOf(wholes);
        }

        /** What is printed less the sum of the parts, in 万元. */
        public BigDecimal difference() {
            return printed.subtract(sum);
        }

        /** One line, its amounts with their unit. */
        public String text(Language language) {
            return text(language, true);
        }

        private String text(Language language, boolean named) {
            boolean chinese = language == Language.ZH;
            String names = wholes.stream().map(cell -> name(cell, chinese))
                    .collect(Collectors.joining(chinese ? "与" : " + "));
            String whole = plain(printed, named);
            String parts = plain(sum, named);
            String off = (difference().signum() > 0 ? "+" : "") + plain(difference(), named);
            return chinese ? names + "：列示 " + whole + "，分项之和 " + parts + "，尾差 " + off + "。"
                    : names + ": printed " + whole + ", sum of parts " + parts + ", difference " + off;
        }

        private static String name(Cell cell, boolean chinese) {
            String form = chinese ? "表" + cell.form().number() + "《" + cell.form().title() + "》"
                    : "table " + cell.form().number();
            return form + " " + cell.ref().row() + " " + cell.ref().column();
        }

        private String plain(BigDecimal wan, boolean named) {
            return Wan.text(wan, unit) + (named ? " " + unit.chinese() : "");
        }
    }
}
