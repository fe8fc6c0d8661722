package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.budget.io.result.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether another spreadsheet program reads what is written here, and writes it back with the same figures. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void savesTheWorkbookAgainWithTheSameFigures() throws IOException, InterruptedException {
        Optional<Path> office = Programs.find("soffice", "libreoffice");
        assumeTrue(office.isPresent(), "LibreOffice is not installed: apt-get install libreoffice-calc");
        Loaded loaded = Budgets.read(Folders.SAMPLE);
        Path written = folder.resolve("wuchang.xlsx");
        Budgets.write(loaded, written);
        Programs.Run run = Programs.run(Map.of(), List.of(office.get().toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "xlsx", "--outdir",
                folder.resolve("saved").toString(), written.toString()));
        assertEquals(0, run.code(), run.output());
        Path saved = folder.resolve("saved").resolve("wuchang.xlsx");
        assertEquals(loaded, Budgets.read(saved));
        Loaded bare = Budgets.read(XlsxPropertyTest.withoutOriginal(saved, folder.resolve("bare.xlsx")));
        assertEquals(figures(loaded), figures(bare));
    }

    private static Map<String, String> figures(Loaded loaded) {
        return loaded.orThrow().cells().stream().collect(Collectors.toMap(cell -> cell.ref().toString(),
                cell -> cell.figure().printed().replace(" ", ""), (one, two) -> one));
    }
}
