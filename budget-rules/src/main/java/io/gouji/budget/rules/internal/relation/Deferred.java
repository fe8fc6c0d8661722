package io.gouji.budget.rules.internal.relation;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when somebody asks, and then kept (惰性求值). Safe for threads: whoever comes second at the same time
 * works out the same.
 */
public final class Deferred<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile @Nullable T known;

    public Deferred(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T worked = known;
        if (worked == null) {
            worked = Objects.requireNonNull(source.get(), "worked");
            known = worked;
        }
        return worked;
    }
}
