package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.Crosswalk;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Region;
import io.gouji.budget.fixtures.Copies;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.recognise.goals.GoalSamples;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Place.Box;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Aggregation;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.rules.proof.RepairSearch;
import io.gouji.budget.rules.repair.ErrorModel;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.rules.rounding.Rounding.Obstacle;
import io.gouji.budget.rules.rounding.RoundingNote;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import io.gouji.budget.table.Template;
import io.gouji.budget.table.Template.DeclarationException;
import io.gouji.budget.table.Template.DeclarationException.DeclarationDoubt;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public value comes back equal from Java's serialization, and no public value can be forgotten here. */
class SerializationTest {

    private static final int EACH = 5;
    /** What does something and is no value: it comes back, but has no equality. */
    private static final List<String> SERVICES = List.of("ConsistentRounding", "ErrorModel", "Prover", "RepairSearch");

    @TempDir
    private Path folder;

    @Test
    void everyPublicValueComesBackEqual() throws IOException {
        Map<Class<?>, List<Serializable>> seen = Seen.in(values());
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (JavaClass each : ArchitectureTest.HOUSE) {
            if (isValue(each)) {
                List<Serializable> found = seen.entrySet().stream()
                        .filter(entry -> each.reflect().isAssignableFrom(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream()).toList();
                if (found.isEmpty()) {
                    missing.add(each.getName());
                } else if (found.stream().anyMatch(value -> !comesBack(each, value))) {
                    changed.add(each.getName());
                }
            }
        }
        assertEquals(List.of(), missing, "values() must hold one of each");
        assertEquals(List.of(), changed);
    }

    private static boolean isValue(JavaClass each) {
        return ArchitectureTest.isPublic(each) && each.isAssignableTo(Serializable.class) && !each.isEnum()
                && !each.isAssignableTo(Throwable.class);
    }

    private static boolean comesBack(JavaClass type, Serializable value) {
        Serializable copy = Copies.serialized(value);
        return SERVICES.contains(type.getSimpleName()) ? copy.toString().equals(value.toString())
                : copy.equals(value) && copy.hashCode() == value.hashCode();
    }

    private List<Object> values() throws IOException {
        DepartmentBudget budget = Samples.budget();
        DepartmentBudget wrong = budget.withFigure(CellRef.parse("EXPENDITURE:2060702:项目支出"), Figure.parse("476.50"));
        Path lines = folder.resolve("lines.csv");
        BudgetLines generated = GeneratedLines.lines(1, Template.wuchang2024(), Size.TINY);
        BudgetLinesFile.write(generated, lines);
        ConsistentRounding rounding = ConsistentRounding.standard();
        List<Object> values = new ArrayList<>(List.of(Samples.wuchang(), Budgets.readText(GoalSamples.text()),
                BudgetLinesFile.read(lines), List.copyOf(generated.lines()), Catalogue.standard(), Crosswalk.standard(),
                Diff.of(budget, wrong), rounding, rounding.nearest(budget), new Obstacle(Obstacle.Kind.CONFLICT, List.of(), List.of("a")),
                Aggregation.of(List.of(budget)).check(wrong)));
        values.addAll(List.of(FunctionCode.of("2060702"), EconomicCode.of("30101")));
        values.addAll(List.of(Place.member("a.pdf", Place.page(7, 3, 1, 2, new Box(1, 2, 3, 4))), Place.table(1, 2, 3), Place.sheet("a", 1, 2)));
        values.add(Reconciliation.standard().check(wrong).ask(Region.parse("side=EXPENDITURE function=208")));
        values.addAll(List.of(new DeclarationException.Fault(3, 1, "forn 1", "statement must be known"),
                new DeclarationDoubt(4, "缺合计", "no total")));
        OwnRelation relation = OwnRelation.parse("staff: EXPENDITURE:合计:合计 = EXPENDITURE:合计:基本支出 + EXPENDITURE:合计:项目支出");
        values.addAll(List.of(relation, relation.left().get(0)));
        values.addAll(RoundingPolicy.all());
        values.add(new Deduction(budget.cells().get(0), budget.cells().get(0).figure()));
        values.addAll(found(wrong));
        values.addAll(found(budget));
        return values;
    }

    private static List<Object> found(DepartmentBudget budget) {
        Report report = Reconciliation.standard().check(budget);
        Waiver waiver = Waiver.of(report.findings().get(0), "原件如此");
        LinearSystem system = report.certificate().orElseThrow().system();
        return List.of(report.relations(), report.contradictions(), report.certificate().orElseThrow(),
                RoundingNote.of(report), report.publishable(Policy.strict()), report.range(budget.cells().get(0).ref()),
                Reconciliation.standard().waiving(List.of(waiver)).check(budget).waived(), Policy.standard(),
                ErrorModel.standard(), Prover.standard(), Prover.standard().withPivotLimit(0).prove(system),
                RepairSearch.standard(), RepairSearch.standard().search(system));
    }

    /** What is written along with some objects: a few of each class. */
    private static final class Seen extends ObjectOutputStream {

        private final Map<Class<?>, List<Serializable>> classes = new HashMap<>();

        private Seen() throws IOException {
            super(OutputStream.nullOutputStream());
            enableReplaceObject(true);
        }

        static Map<Class<?>, List<Serializable>> in(List<Object> roots) throws IOException {
            try (Seen seen = new Seen()) {
                for (Object root : roots) {
                    if (root instanceof Serializable value) {
                        seen.keep(value);           // also one that writes another in its place
                    }
                    seen.writeObject(root);
                }
                return seen.classes;
            }
        }

        @Override
        protected Object replaceObject(Object value) {
            if (!(value instanceof Serializable)) {
                return value;       // it says itself what is written in its place
            }
            keep((Serializable) value);
            return value;
        }

        private void keep(Serializable value) {
            List<Serializable> some = classes.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
            if (some.size() < EACH) {
                some.add(value);
            }
        }
    }
}
