package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Questions about arbitrary regions of the reference document: any nodes that it prints, in up to eight dimensions at
 * once. {@code -Dask.questions=600} prints how long they take, by the processor time of the thread.
 */
class AskSpeedTest {

    private static final int QUESTIONS = Integer.getInteger("ask.questions", 40);
    private static final int ROUNDS = 6;

    @Test
    void questionsAreAnsweredInMilliseconds() {
        DepartmentBudget budget = Budgets.read(Path.of("src", "examples", "wuchang-2024.txt")).orThrow();
        Report report = Reconciliation.standard().check(budget);
        List<Region> questions = questions(budget);
        long[] times = new long[QUESTIONS];
        for (int round = 0; round < ROUNDS; round++) {              // the first ones warm up
            for (int i = 0; i < QUESTIONS; i++) {
                long start = CpuTime.nanos();
                assertTrue(report.ask(questions.get(i)).range().isKnown(), questions.get(i).toString());
                times[i] = CpuTime.nanos() - start;
            }
        }
        Arrays.sort(times);
        long high = times[QUESTIONS * 95 / 100];
        if (System.getProperty("ask.questions") != null) {
            System.out.printf("%d questions: median %.2f ms, 95th percentile %.2f ms, longest %.2f ms%n", QUESTIONS,
                    times[QUESTIONS / 2] / 1e6, high / 1e6, times[QUESTIONS - 1] / 1e6);
        }
        assertTrue(high < 20_000_000, "95th percentile of " + high + " ns");
    }

    private static List<Region> questions(DepartmentBudget budget) {
        Random random = new Random(21);
        List<Region> printed = budget.cells().stream().map(Cell::region).filter(each -> !each.isRoot(Dimension.SIDE))
                .toList();
        List<Region> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            Region start = printed.get(random.nextInt(printed.size()));
            Region question = start;
            for (Dimension dimension : Dimension.values()) {
                boolean sums = dimension != Dimension.SIDE && dimension != Dimension.TOPIC
                        && (dimension.isEnumerated() || dimension.isListed());
                if (sums) {
                    List<Node> nodes = printed.stream().filter(each -> each.node(Dimension.SIDE)
                            .equals(start.node(Dimension.SIDE))).flatMap(each -> each.node(dimension).stream()).toList();
                    question = question.without(dimension);
                    question = nodes.isEmpty() || random.nextInt(3) == 0 ? question
                            : question.with(nodes.get(random.nextInt(nodes.size())));
                }
            }
            questions.add(question);
        }
        return questions;
    }
}
