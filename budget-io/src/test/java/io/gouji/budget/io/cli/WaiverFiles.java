package io.gouji.budget.io.cli;

import io.gouji.budget.rules.Waiver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The reader of waivers for tests of other packages. */
public final class WaiverFiles {

    private WaiverFiles() {
    }

    /** The waivers of that file. */
    public static List<Waiver> read(Path file) throws IOException {
        return WaiverFile.read(file);
    }
}
