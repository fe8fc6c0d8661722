package io.gouji.budget.io.record;

import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words of a document being read: what goes into its budget, and the problems of earlier readings. */
public final class Narrative {

    private final List<Consumer<DepartmentBudget.Builder>> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Narrative() {
    }

    /** No words yet. */
    public static Narrative none() {
        return new Narrative();
    }

    void add(Consumer<DepartmentBudget.Builder> part) {
        parts.add(part);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The problems, in the order told. */
    public List<Problem> problems() {
        return problems;
    }

    /** Puts the words into a budget. */
    public void into(DepartmentBudget.Builder budget) {
        parts.forEach(part -> part.accept(budget));
    }
}
