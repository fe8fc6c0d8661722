package io.gouji.budget.io.cli;

import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.report.CertificateJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: checks a certificate without the prover. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Checks a certificate that check --certificate wrote. 核验证书。",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:it proves its verdict", "1:it does not, or is of another file", "2:unreadable or changed"})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CERT", description = "the certificate (.json)")
    private Path certificate;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "the file that it is about")
    private Path file;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        CertificateJson json;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(certificate))) {
            json = CertificateJson.read(in);
        }
        boolean same = file == null || Digest.sha256(Files.readAllBytes(file)).equals(json.sha256());
        boolean valid = same && json.certificate().isValid();
        main.out().println(json.name() + ": "
                + (!same ? "another file" : (valid ? "proven. " : "not proven. ") + json.certificate()));
        return valid ? Main.FINE : Main.BROKEN;
    }
}
