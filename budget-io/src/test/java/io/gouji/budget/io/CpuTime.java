package io.gouji.budget.io;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What the thread of a test worked, whatever the machine does beside. */
public final class CpuTime {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private CpuTime() {
    }

    /** Returns the nanoseconds of work of this thread so far. */
    public static long nanos() {
        return CLOCK.getCurrentThreadCpuTime();
    }
}
