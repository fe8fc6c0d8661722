package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.table.FormIndex;
import io.gouji.budget.io.recognise.table.TemplateIndex;
import io.gouji.budget.label.Labels;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the tables of goals (绩效目标表) by their titles and has them read, those of one form into one table. Their lines
 * stay text too, for such a table says more than its figures. One that prints no unit is in the unit that all tables
 * of money share.
 */
public final class GoalReader {

    private final SourceLines lines;
    private final BitSet tables;
    private final OptionalInt year;
    private final SourceLog problems;
    private final Optional<MoneyUnit> shared;
    private final TemplateIndex titles;
    private final TemplateIndex money;
    private final BitSet read = new BitSet();
    private final Map<Form, GoalBlock> blocks = new LinkedHashMap<>();

    /**
     * A reader of the goals of one document.
     *
     * @param titles the forms of goals of the template
     * @param money its forms of money
     */
    public GoalReader(SourceLines lines, BitSet tables, TemplateIndex titles, TemplateIndex money, OptionalInt year,
            List<BudgetTable> read, SourceLog problems) {
        this.lines = lines;
        this.tables = tables;
        this.year = year;
        this.problems = problems;
        this.shared = shared(read);
        this.titles = titles;
        this.money = money;
    }

    private static Optional<MoneyUnit> shared(List<BudgetTable> tables) {
        List<Optional<MoneyUnit>> units = tables.stream().map(BudgetTable::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : Optional.empty();
    }

    /** Adds what the tables of goals say to the budget; says which tables of figures they hold. */
    public List<BudgetTable> read(DepartmentBudget.Builder budget) {
        for (int i = 0; i < lines.count(); i++) {
            Optional<FormIndex> form = tables.get(i) || lines.isLong(i) ? Optional.empty()
                    : titles.titled(lines.text(i));
            if (form.isPresent()) {
                i = read(form.get().form(), i) - 1;
            }
        }
        List<Goals> goals = blocks.values().stream().map(GoalBlock::goals).toList();
        goals.forEach(each -> budget.addAllPlans(each.plans()).addAllIndicators(each.indicators()));
        return goals.stream().flatMap(each -> each.table().stream()).toList();
    }

    /** Returns the lines of the tables of goals that were read. */
    public BitSet lines() {
        return read;
    }

    /** Returns the lines of tables of goals that stay text only. */
    public BitSet unread() {
        BitSet unread = new BitSet();
        blocks.values().forEach(block -> unread.or(block.unread()));
        return unread;
    }

    /** Reads from a title to where something else starts, and says where. */
    private int read(Form form, int title) {
        int end = title + 1;
        while (end < lines.count() && !ends(end)) {
            end++;
        }
        boolean rows = false;
        for (int i = title + 1; i < end && !rows; i++) {
            rows = lines.isTabbed(i);
        }
        if (rows) {
            read.set(title, end);
            blocks.computeIfAbsent(form, key -> new GoalBlock(form, year, shared, problems, title + 1)).read(lines,
                    title, end);
        }
        return end;
    }

    private boolean ends(int line) {
        String text = lines.text(line);
        if (tables.get(line) || lines.isLong(line) || lines.isTabbed(line)) {
            return tables.get(line);
        }
        boolean own = Labels.key(text).startsWith("长期") || Labels.key(text).startsWith("年度");
        return !own && (LineKind.isHeading(text) || titles.titled(text).isPresent() || money.titled(text).isPresent());
    }
}
