package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is never what is read, nor one file for two things, by whatever link or spelling. */
class NeverOverTheInputTest {

    @TempDir
    private Path folder;

    private Path input() throws IOException {
        return Files.copy(Path.of("src", "examples", "wuchang-2024.txt"), folder.resolve("in.txt"));
    }

    @Test
    void byAnyOptionLinkOrSpelling() throws IOException {
        Path input = input();
        byte[] before = Files.readAllBytes(input);
        Path soft = Files.createSymbolicLink(folder.resolve("soft.txt"), input.getFileName());
        Path hard = Files.createLink(folder.resolve("hard.txt"), input);
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), folder);
        Path spelled = folder.resolve("..").resolve(folder.getFileName()).resolve("in.txt");
        for (String option : List.of("-o", "--certificate", "--summary")) {
            for (Path output : List.of(input, soft, hard, inner.resolve("in.txt"), spelled)) {
                Run run = Run.of("check", option, output.toString(), input.toString());
                assertEquals(2, run.code(), option + " " + output);
                assertTrue(run.err().contains("must not be what is read"), run::err);
            }
        }
        assertEquals(2, Run.of("convert", input.toString(), soft.toString()).code());
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(input)));
    }

    @Test
    void norOneFileForTwoThings() throws IOException {
        Path input = input();
        String one = folder.resolve("out.csv").toString();
        Run run = Run.of("check", "-o", one, "--summary", folder + "/./out.csv", input.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--summary must not be the file of --output"), run::err);
        assertFalse(Files.exists(Path.of(one)));
    }

    @Test
    void anOldCertificateDoesNotOutliveARunThatFails() throws IOException {
        String certificate = Files.writeString(folder.resolve("c.json"), "old").toString();
        assertEquals(2, Run.of("check", "--certificate", certificate, folder.resolve("none.txt").toString()).code());
        assertFalse(Files.exists(Path.of(certificate)));
    }
}
