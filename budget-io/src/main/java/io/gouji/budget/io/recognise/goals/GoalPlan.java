package io.gouji.budget.io.recognise.goals;

import io.gouji.budget.io.recognise.line.CellMarkup;
import io.gouji.budget.table.PerformancePlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a table of goals says in words, as it is read; a text goes on in the next row where a page ends. */
final class GoalPlan {

    /** The texts of a plan. */
    enum Text { DUTIES, TASKS, LONG_TERM, ANNUAL, REASON, CONTENT, ESTIMATE }

    private final PerformancePlan.Builder plan = PerformancePlan.builder();
    private final Map<Text, List<String>> texts = new EnumMap<>(Text.class);
    private final Map<Text, Integer> lines = new EnumMap<>(Text.class);
    private List<String> open = List.of();      // the paragraphs of the text that was read last

    GoalPlan(String form, String project, int line) {
        plan.form(form).project(project).line(line);
    }

    PerformancePlan.Builder plan() {
        return plan;
    }

    void add(Text text, String cell, int line) {
        open = texts.computeIfAbsent(text, key -> new ArrayList<>());
        open.addAll(CellMarkup.paragraphs(cell));
        lines.putIfAbsent(text, line);
    }

    /** No text is open any more. */
    void close() {
        open = List.of();
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The rest of the text that was read last. */
    void append(String cell) {
        int end = open.size() - 1;
        open.set(end, open.get(end) + CellMarkup.text(cell));
    }

    PerformancePlan build() {
        for (Text text : List.of(Text.REASON, Text.ESTIMATE)) {
            int line = lines.getOrDefault(text, 0);
            text(text).forEach(paragraph -> plan.addAllProducts(GoalProducts.of(paragraph, line)));
        }
        return plan.duties(text(Text.DUTIES)).tasks(text(Text.TASKS)).longTermGoals(text(Text.LONG_TERM))
                .annualGoals(text(Text.ANNUAL)).reasons(text(Text.REASON)).content(text(Text.CONTENT))
                .estimate(text(Text.ESTIMATE)).build();
    }

    private List<String> text(Text text) {
        return texts.getOrDefault(text, List.of());
    }
}
