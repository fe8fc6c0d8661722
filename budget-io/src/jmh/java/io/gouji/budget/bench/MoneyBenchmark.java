package io.gouji.budget.bench;

import io.gouji.budget.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.joda.money.CurrencyUnit;
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

/** The sum of a hundred thousand amounts, by this library and by what a user would take instead. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MoneyBenchmark {

    private static final int AMOUNTS = 100_000;
    private static final int SEED = 2024;
    private static final long MAX_FEN = 10_000_000_000L;      // ten thousand 万元

    private long[] fen;
    private List<BigDecimal> decimals;
    private List<Money> moneys;
    private List<org.joda.money.Money> jodaMoneys;
    private List<MonetaryAmount> monetaMoneys;
    private List<FastMoney> fastMoneys;

    /** Draws the amounts, the same for each. */
    @Setup(Level.Trial)
    public void draw() {
        fen = new Random(SEED).longs(AMOUNTS, 0, MAX_FEN).toArray();
        decimals = LongStream.of(fen).mapToObj(each -> BigDecimal.valueOf(each, 2)).toList();
        moneys = LongStream.of(fen).mapToObj(Money::ofFen).toList();
        CurrencyUnit yuan = CurrencyUnit.of("CNY");
        jodaMoneys = decimals.stream().map(each -> org.joda.money.Money.of(yuan, each)).toList();
        monetaMoneys = decimals.stream().map(MoneyBenchmark::moneta).toList();
        fastMoneys = decimals.stream().map(each -> FastMoney.of(each, "CNY")).toList();
    }

    private static MonetaryAmount moneta(BigDecimal yuan) {
        return org.javamoney.moneta.Money.of(yuan, "CNY");
    }

    /** The bare additions. */
    @Benchmark
    public long sumLong() {
        long sum = 0;
        for (long each : fen) {
            sum += each;
        }
        return sum;
    }

    /** By the JDK. */
    @Benchmark
    public BigDecimal sumBigDecimal() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : decimals) {
            sum = sum.add(each);
        }
        return sum;
    }

    /** By this library, all at once. */
    @Benchmark
    public Money sumMoney() {
        return Money.sum(moneys);
    }

    /** By this library, one after the other. */
    @Benchmark
    public Money plusMoney() {
        Money sum = Money.ZERO;
        for (Money each : moneys) {
            sum = sum.plus(each);
        }
        return sum;
    }

    /** By Joda-Money. */
    @Benchmark
    public org.joda.money.Money sumJoda() {
        return org.joda.money.Money.total(jodaMoneys);
    }

    /** By Moneta, the amounts in decimals. */
    @Benchmark
    public MonetaryAmount sumMoneta() {
        MonetaryAmount sum = moneta(BigDecimal.ZERO);
        for (MonetaryAmount each : monetaMoneys) {
            sum = sum.add(each);
        }
        return sum;
    }

    /** By Moneta, the amounts in whole numbers. */
    @Benchmark
    public FastMoney sumFastMoney() {
        FastMoney sum = FastMoney.of(0, "CNY");
        for (FastMoney each : fastMoneys) {
            sum = sum.add(each);
        }
        return sum;
    }
}
