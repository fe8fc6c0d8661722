package io.gouji.budget.rules.finding;

import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a verdict takes for granted (前提): nobody should believe it who does not believe these.
 *
 * @param template the name of the template by which the document was read
 * @param rounding how figures were made of amounts: {@link #HALF_UP}, or the id of another {@link RoundingPolicy}
 * @param blanks what a cell without a print stands for; {@link #UNKNOWN} or {@code NO_MONEY}, see {@link Blanks}
 * @param without the ids of the rules that were left out, in the order of {@link Rule}
 * @param waived the ids of the findings that the caller accepts, in order
 * @param blank the cells that print nothing, in the order of the document
 * @param unread the cells whose print could not be read, in the order of the document
 */
public record Premises(String template, String rounding, String blanks, List<String> without, List<String> waived,
        List<CellRef> blank, List<CellRef> unread) implements Serializable {

    /** Half units are rounded away from zero, and a printed zero is exactly zero. */
    public static final String HALF_UP = "HALF_UP";
    /** A blank cell may hide any amount that the others allow. */
    public static final String UNKNOWN = "UNKNOWN";

    private static final long serialVersionUID = 1L;

    /** The lists, copied. */
    public Premises {
        without = List.copyOf(without);
        waived = List.copyOf(waived);
        blank = List.copyOf(blank);
        unread = List.copyOf(unread);
    }

    public static Premises of(DepartmentBudget budget, RoundingPolicy rounding, Collection<Rule> off,
            Collection<String> waived, Blanks blanks) {
        String policy = rounding.equals(RoundingPolicy.HALF_UP) ? HALF_UP : rounding.id();
        return new Premises(budget.template().name(), policy, blanks.premise(),
                off.stream().sorted().map(Rule::id).toList(),
                waived.stream().sorted().distinct().toList(),
                cells(budget, cell -> cell.figure().isBlank()), cells(budget, cell -> cell.figure().isUnread()));
    }

    private static List<CellRef> cells(DepartmentBudget budget, Predicate<Cell> which) {
        return budget.cells().stream().filter(which).map(Cell::ref).toList();
    }

    public Premises withWaived(List<String> ids) {
        return new Premises(template, rounding, blanks, without, ids, blank, unread);
    }

    /** Returns true if the verdict is about all rules and every figure, and nothing was waived. */
    public boolean isPlain() {
        return rounding.equals(HALF_UP) && without.isEmpty() && waived.isEmpty() && blank.isEmpty() && unread.isEmpty();
    }

    /** The premises that are not plain, on one line; empty if there are none. */
    public String text(Language language) {
        boolean chinese = language == Language.ZH;
        StringBuilder text = new StringBuilder();
        RoundingPolicy.ofId(rounding).ifPresent(each ->
                add(text, chinese ? "舍入方式：" : "rounding: ", each.text(language), true));
        add(text, chinese ? "未用规则：" : "rules left out: ", String.join(", ", without), !without.isEmpty());
        add(text, chinese ? "已豁免：" : "waived: ", String.join(", ", waived), !waived.isEmpty());
        add(text, blanks.equals(UNKNOWN) ? chinese ? "未填而视为未知：" : "blank and so unknown: "
                : chinese ? "未填而按无金额计：" : "blank and so no money: ", blank.size() + (chinese ? " 格" : " cells"),
                !blank.isEmpty());
        add(text, chinese ? "未能读出：" : "unread and so unknown: ", unread.size() + (chinese ? " 格" : " cells"),
                !unread.isEmpty());
        return text.toString();
    }

    private static void add(StringBuilder text, String what, String which, boolean is) {
        if (is) {
            text.append(text.isEmpty() ? "" : "; ").append(what).append(which);
        }
    }
}
