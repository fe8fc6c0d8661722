package io.gouji.budget.rules;

import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.prove.JointSystem;
import io.gouji.budget.rules.internal.relation.Relation;
import io.gouji.budget.rules.internal.relation.Relation.Sum;
import io.gouji.budget.rules.internal.relation.Remainder;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is derived from a document, and what the prover is asked of it, a line each, to be compared as a whole. */
public final class Derived {

    private Derived() {
    }

    /** A relation a line: {@code id: whole = parts + rest}. */
    public static String relations(DepartmentBudget budget) {
        Plan plan = Plan.of(budget);
        return plan.relations.stream().map(each -> plan.id(each) + ": " + side(plan, each, true) + " = "
                + side(plan, each, false) + "\n").collect(Collectors.joining());
    }

    /** Those of some rules only. */
    public static String relations(DepartmentBudget budget, Rule... rules) {
        List<String> ids = Arrays.stream(rules).map(rule -> rule.id() + ":").toList();
        return relations(budget).lines().filter(line -> ids.stream().anyMatch(line::startsWith))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String side(Plan plan, Relation relation, boolean isWhole) {
        String printed = Arrays.stream(isWhole ? relation.whole() : relation.parts())
                .mapToObj(cell -> place(plan, cell)).collect(Collectors.joining(" + "));
        Remainder rest = !(relation instanceof Sum sum) ? Remainder.NOTHING
                : isWhole ? sum.wholeRest() : sum.partsRest();
        return rest == Remainder.NOTHING ? printed : printed + " + " + rest(rest);
    }

    private static String rest(Remainder rest) {
        return rest == Remainder.ANYTHING ? "anything" : rest == Remainder.UNREAD ? "a hole" : rest.pieces().stream()
                .map(piece -> shown(piece.toString())).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String place(Plan plan, int cell) {
        return plan.layout.place(cell).ref().toString();
    }

    /** Without the year and the phase, which are the same in all of a small document. */
    private static String shown(String region) {
        return region.replace(" year=2024 phase=BUDGET", "").replace("side=EXPENDITURE", "out")
                .replace("side=REVENUE", "in");
    }

    /** The unknown amounts of a system, with what is known of each without any figure. */
    public static String amounts(JointSystem joint) {
        return lines(joint.system().variables(), i -> "x" + i + " " + shown(joint.region(i).toString()) + " in "
                + joint.system().domain(i));
    }

    /** The figures that bound them. */
    public static String figures(JointSystem joint, Plan plan) {
        LinearSystem system = joint.system();
        return lines(system.sources(), i -> place(plan, joint.cell(i)) + ": x" + system.variableOf(i) + " in "
                + system.bound(i));
    }

    /** The relations between them. */
    public static String relations(JointSystem joint, Plan plan) {
        LinearSystem system = joint.system();
        return lines(system.relations(), i -> (joint.relation(i) < 0 ? "cap of x" + joint.capped(i)
                : plan.id(plan.relations.get(joint.relation(i)))) + ":" + sum(system, i) + " in " + system.range(i));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).map(each -> each + "\n").collect(Collectors.joining());
    }

    private static String sum(LinearSystem system, int relation) {
        return IntStream.range(0, system.size(relation)).mapToObj(i -> {
            long times = system.coefficient(relation, i);
            String size = Math.abs(times) == 1 ? "" : Math.abs(times) + "*";
            return (times < 0 ? " - " : " + ") + size + "x" + system.variable(relation, i);
        }).collect(Collectors.joining());
    }
}
