package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.Crosswalk;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.cube.Node;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The methods by which a user comes in say which of their arguments was null, whatever it is. */
class NullsTest {

    private static final List<Class<?>> ROOTS = List.of(Money.class, Report.class, Budgets.class);
    private static final Set<String> OTHERS = Set.of("equals", "valueOf", "compareTo");
    private static final String NAME = "[a-z][A-Za-z0-9]*";

    /** They are asked in the loops of derivation and proof, and leave it to the machine to name what was null. */
    private static final Set<String> IN_LOOPS = Set.of("contains", "isDisjointFrom", "node", "isRoot", "isAlike",
            "plus", "intersect", "hull", "intersects", "sameAmount", "prints");

    @TempDir
    private Path folder;

    private List<Object> samples() {
        DepartmentBudget budget = SmallDocuments.budget("3.00");
        Template template = Template.wuchang2024();
        Report report = Reconciliation.standard().check(budget);
        return List.of(budget, report, template, "甲", budget.cells().get(0).region(), CellRef.parse("A:b:c"),
                Figure.parse("1.00"), Money.ZERO, BigDecimal.ONE, folder.resolve("none.json"), List.of(), Set.of(),
                Map.of(), Optional.empty(), new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
                (Consumer<Object>) any -> { }, Reconciliation.standard(), Policy.strict(), Publisher.of(template),
                BudgetLines.builder().build(), ConsistentRounding.standard(), Batch.of(folder.resolve("none.json")),
                Loaded.of(budget, List.of()), report.findings().get(0), FunctionCode.of("206"), EconomicCode.of("301"),
                UnitCode.of("101"), budget.tables().get(0), budget.tables().get(0).form(), budget.cells().get(0),
                PrintedRow.of(0, "", "", "合计", List.of(), 1), Place.line(1, 1), Expectation.of("file must exist"),
                Problem.of("a", 1, 1, "b", Expectation.of("file must exist")), Interval.of(0, true, 1, true),
                Fraction.of(1), Node.parse("side=EXPENDITURE"), Crosswalk.parse(""), OwnRelation.parse("x: A:a:b = A:c:d"), Waiver.of("a:b", "x"));
    }

    @Test
    void everyArgumentIsNamed() throws ReflectiveOperationException {
        List<Object> samples = samples();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        List<Class<?>> exported = new ArrayList<>();
        for (Class<?> root : ROOTS) {
            exported.addAll(ExportedTypes.of(root));
        }
        for (Class<?> door : exported) {
            for (Executable each : executables(door)) {
                tried += tryAll(each, samples, wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 350, "arguments tried: " + tried);
    }

    /** The public methods and constructors that have a body of their own. */
    private static List<Executable> executables(Class<?> type) {
        boolean made = !Modifier.isAbstract(type.getModifiers());
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()),
                Arrays.stream(type.getDeclaredConstructors()).filter(each -> made))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic()
                        && !Modifier.isAbstract(each.getModifiers()) && !OTHERS.contains(each.getName())).toList();
    }

    /** Tries each argument that may be null, the others being there; those of which there is no sample are left out. */
    private static int tryAll(Executable method, List<Object> samples, List<String> wrong)
            throws ReflectiveOperationException {
        boolean free = method instanceof Constructor || Modifier.isStatic(method.getModifiers());
        Object self = free ? null : sample(method.getDeclaringClass(), samples);
        Class<?>[] types = method.getParameterTypes();
        int tried = 0;
        for (int i = 0; i < types.length; i++) {
            Object[] all = Arrays.stream(types).map(type -> sample(type, samples)).toArray();
            all[i] = null;
            if ((free || self != null) && !types[i].isPrimitive() && !isOptional(method, i)
                    && Arrays.stream(all).filter(each -> each == null).count() == 1) {
                tried++;
                said(method, self, all).ifPresent(fault -> wrong.add(method + ": " + fault));
            }
        }
        return tried;
    }

    /** Returns true if null stands for what is not there. */
    private static boolean isOptional(Executable method, int parameter) {
        AnnotatedType type = method.getAnnotatedParameterTypes()[parameter];
        return Arrays.stream(type.getAnnotations())
                .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
    }

    /** What is wrong with what is thrown; empty if it names the argument. */
    private static Optional<String> said(Executable method, Object self, Object[] all)
            throws ReflectiveOperationException {
        try {
            boolean isMade = method instanceof Constructor<?> constructor ? constructor.newInstance(all) != null
                    : ((Method) method).invoke(self, all) != null;
            return Optional.of(isMade ? "accepted" : "accepted, and gave nothing");
        } catch (InvocationTargetException ex) {
            String message = String.valueOf(ex.getCause().getMessage());
            boolean named = ex.getCause() instanceof NullPointerException && (message.matches(NAME)
                    || IN_LOOPS.contains(method.getName()) && message.matches(".* because \"" + NAME + "\" is null"));
            return named ? Optional.empty() : Optional.of(ex.getCause().toString());
        }
    }

    private static Object sample(Class<?> type, List<Object> samples) {
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) false : type == long.class ? (Object) 1L : (Object) 2024;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isArray() && !type.getComponentType().isPrimitive() ? Array.newInstance(type.getComponentType(), 0)
                : samples.stream().filter(type::isInstance).findFirst().orElse(null);
    }
}
