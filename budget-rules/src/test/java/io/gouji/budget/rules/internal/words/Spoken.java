package io.gouji.budget.rules.internal.words;

import io.gouji.budget.prose.Sentences;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;

/** Budgets of a few tables and words, and what rules about words say of them. */
final class Spoken {

    private Spoken() {
    }

    static DepartmentBudget budget(int year, List<BudgetTable> tables, String text) {
        return DepartmentBudget.builder().department("示例局").year(year).template(Template.wuchang2024()).tables(tables)
                .addSection(Section.of("", 1, text)).build();
    }

    /** What the rules do not accept in that prose of 2024. */
    static List<Observation> faults(String text) {
        DepartmentBudget budget = budget(2024, List.of(), text);
        List<Observation> all = new ArrayList<>(Wording.of(budget, Sentences.of(budget.sections())));
        all.addAll(ClassWording.of(budget, Sentences.of(budget.sections())));
        return faults(all);
    }

    static List<Observation> faults(List<Observation> observations) {
        return observations.stream().filter(observation -> !observation.met()).toList();
    }

    /** A fault a line: outcome, id and message in both languages. */
    static String told(List<Observation> faults) {
        StringBuilder told = new StringBuilder();
        faults.forEach(fault -> told.append(fault.outcome()).append(' ').append(fault.id()).append('\n')
                .append(fault.chinese()).append('\n').append(fault.english()).append('\n'));
        return told.toString();
    }
}
