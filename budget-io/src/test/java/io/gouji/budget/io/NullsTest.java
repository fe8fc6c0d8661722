package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.BudgetLines;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.tidy.Breakdown;
import io.gouji.budget.io.tidy.Tidy;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Aggregation;
import io.gouji.budget.rules.PriorYear;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Policy;
import io.gouji.budget.rules.publication.Clearance;
import io.gouji.budget.rules.rounding.ConsistentRounding;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The methods by which a user comes in say which of their arguments was null, whatever it is. */
class NullsTest {

    private static final List<Class<?>> DOORS = List.of(Budgets.class, Batch.class, BudgetLinesFile.class, Diff.class,
            Reports.class, Loaded.class, Breakdown.class, Tidy.class, BudgetLines.class, Publisher.class,
            DepartmentBudget.class, Reconciliation.class, Report.class, Waiver.class, ConsistentRounding.class,
            Clearance.class, CellRef.class, Template.class, MoneyUnit.class, Aggregation.class, PriorYear.class);
    private static final Set<String> OTHERS = Set.of("equals", "valueOf", "compareTo");

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
                Loaded.of(budget, List.of()), OwnRelation.parse("x: A:a:b = A:c:d"), Waiver.of("a:b", "x"));
    }

    @Test
    void everyArgumentIsNamed() throws IllegalAccessException {
        List<Object> samples = samples();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Class<?> door : DOORS) {
            for (Method method : door.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()
                        && !OTHERS.contains(method.getName())) {
                    tried += tryAll(method, samples, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 100, "arguments tried: " + tried);
    }

    /** Tries each argument that may be null, the others being there; those of which there is no sample are left out. */
    private static int tryAll(Method method, List<Object> samples, List<String> wrong) throws IllegalAccessException {
        Object self = Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass(), samples);
        Class<?>[] types = method.getParameterTypes();
        int tried = 0;
        for (int i = 0; i < types.length; i++) {
            Object[] all = Arrays.stream(types).map(type -> sample(type, samples)).toArray();
            all[i] = null;
            boolean known = self != null || Modifier.isStatic(method.getModifiers());
            if (known && !types[i].isPrimitive() && Arrays.stream(all).filter(each -> each == null).count() == 1) {
                tried++;
                said(method, self, all).ifPresent(fault -> wrong.add(method + ": " + fault));
            }
        }
        return tried;
    }

    /** What is wrong with what is thrown; empty if it names the argument. */
    private static Optional<String> said(Method method, Object self, Object[] all) throws IllegalAccessException {
        try {
            method.invoke(self, all);
            return Optional.of("accepted");
        } catch (InvocationTargetException ex) {
            boolean named = ex.getCause() instanceof NullPointerException && ex.getCause().getMessage() != null
                    && ex.getCause().getMessage().matches("[a-z][A-Za-z0-9]*");
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
