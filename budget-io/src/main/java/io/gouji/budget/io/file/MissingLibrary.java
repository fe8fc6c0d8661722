package io.gouji.budget.io.file;

import io.gouji.budget.io.result.Expectation;

/** What a file needs whose format has a library of its own that is not there (缺少的库). */
public final class MissingLibrary {

    private MissingLibrary() {
    }

    /** Returns what is expected to read a format, such as {@code .xlsx}, by the library of that artifact. */
    public static Expectation of(String format, String artifact) {
        return Expectation.of("reading {} must have {} on the class path, or on the module path with"
                + " --add-modules ALL-MODULE-PATH", format, artifact);
    }
}
