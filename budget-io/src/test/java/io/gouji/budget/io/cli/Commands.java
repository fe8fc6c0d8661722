package io.gouji.budget.io.cli;

/** The command line for tests of other packages. */
public final class Commands {

    private Commands() {
    }

    /** What the command prints. */
    public static String run(String... args) {
        return Run.of(args).out();
    }
}
