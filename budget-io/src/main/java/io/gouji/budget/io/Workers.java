package io.gouji.budget.io;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.result.Loaded;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;

/** Threads that work on documents, a bounded number ahead of the one whose result is handed over next. */
final class Workers<T> implements AutoCloseable {

    private static final int AHEAD = 8;
    private static final int HEAP_PARTS = 16;

    private final BiFunction<? super Document, ? super Loaded, ? extends T> work;
    private final int most;
    private final long mostBytes = Runtime.getRuntime().maxMemory() / HEAP_PARTS;
    private final ExecutorService threads;
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);
    private final Queue<Pending<T>> pending = new ArrayDeque<>();
    private long bytes;

    private record Pending<T>(Document document, Future<T> result) {
    }

    Workers(int jobs, BiFunction<? super Document, ? super Loaded, ? extends T> work) {
        this.work = work;
        this.most = AHEAD * jobs;
        this.threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "budget-batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes on a document, and hands over the results that are there or in the way. */
    void put(Document next, Batch.Action<? super T> action) throws IOException {
        while (!pending.isEmpty() && (pending.peek().result.isDone() || isFull(next))) {
            handOver(action);
        }
        bytes += next.bytes();
        pending.add(new Pending<>(next, threads.submit(() -> work(next))));
    }

    private boolean isFull(Document next) {
        return pending.size() >= most || bytes + next.bytes() > mostBytes;
    }

    /** Hands over the rest. */
    void finish(Batch.Action<? super T> action) throws IOException {
        while (!pending.isEmpty()) {
            handOver(action);
        }
    }

    private void handOver(Batch.Action<? super T> action) throws IOException {
        Pending<T> first = pending.remove();
        bytes -= first.document.bytes();
        action.accept(result(first));
    }

    private T result(Pending<T> one) throws IOException {
        try {
            return one.result.get();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Batch must be let come to its end, but was interrupted at '"
                    + one.document + "'");
        } catch (ExecutionException ex) {
            throw new IllegalStateException("Work must not fail for a document that is not readable, but did for '"
                    + one.document + "'", ex.getCause());
        }
    }

    private T work(Document document) {
        try {
            return workOrAlone(document);
        } catch (RuntimeException | Error ex) {
            return work.apply(document, document.failed(ex));
        }
    }

    /** Where memory runs out, others may have taken it: only what fails alone fails. */
    private T workOrAlone(Document document) {
        try {
            return work(document, memory.readLock());
        } catch (OutOfMemoryError ex) {
            return work(document, memory.writeLock());
        }
    }

    private T work(Document document, Lock lock) {
        lock.lock();
        try {
            return work.apply(document, document.read());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
