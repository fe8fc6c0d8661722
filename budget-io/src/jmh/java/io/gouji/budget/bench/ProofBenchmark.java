package io.gouji.budget.bench;

import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.rules.proof.Prover;
import io.gouji.budget.table.DepartmentBudget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Proof and repair of the reference document, and its linear system by the prover and by ojAlgo.
 * <p>
 * A report proves once and remembers, so each invocation makes its own: take {@code check} off {@code checkAndProve},
 * and {@code checkTransposed} off {@code checkAndRepair}. {@code proveSystem} and {@code ojAlgo} get the very same
 * system, that of the certificate, which is larger than the one behind {@link Report#consistent()}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ProofBenchmark {

    private Reconciliation reconciliation;
    private DepartmentBudget budget;
    private DepartmentBudget transposed;
    private LinearSystem system;
    private ExpressionsBasedModel model;

    /** Reads the document, and refuses to measure wrong answers of ours. */
    @Setup(Level.Trial)
    public void read() {
        reconciliation = Reconciliation.standard();
        budget = Sample.budget();
        transposed = Sample.transposed();
        Certificate certificate = reconciliation.check(budget).certificate().orElseThrow();
        system = certificate.system();
        model = OjAlgo.model(system);
        int causes = reconciliation.check(transposed).contradictions().size();
        if (!certificate.isValid() || !(certificate.proof() instanceof Witness) || causes != 1) {
            throw new IllegalStateException("Sample must be consistent and its slip one cause, but was " + certificate
                    + " with " + causes);
        }
        System.out.println("# " + certificate + "; ojAlgo says " + model.minimise().getState());
    }

    /** Grading alone. */
    @Benchmark
    public Report check() {
        return reconciliation.check(budget);
    }

    /** Grading, and the proof that all figures can be true at once. */
    @Benchmark
    public Optional<Boolean> checkAndProve() {
        return reconciliation.check(budget).consistent();
    }

    /** Grading alone, of the document with one slip. */
    @Benchmark
    public Report checkTransposed() {
        return reconciliation.check(transposed);
    }

    /** Grading, the proof that one figure is wrong, and its repairs. */
    @Benchmark
    public List<Contradiction> checkAndRepair() {
        return reconciliation.check(transposed).contradictions();
    }

    /** The system of the certificate by the prover, in whole numbers. */
    @Benchmark
    public Proof proveSystem() {
        return Prover.standard().prove(system);
    }

    /** The same by ojAlgo, in floating point, the model built each time. */
    @Benchmark
    public Result ojAlgo() {
        return OjAlgo.solve(system);
    }

    /** The same by ojAlgo with a model built before: its presolver may profit from earlier calls. */
    @Benchmark
    public Result ojAlgoPrebuilt() {
        return model.minimise();
    }
}
