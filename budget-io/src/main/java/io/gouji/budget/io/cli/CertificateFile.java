package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.report.CertificateJson;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Certificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the proof of a verdict goes, which is of one document. */
final class CertificateFile {

    private final Path file;
    private @Nullable Document of;

    CertificateFile(Path file) {
        this.file = file;
    }

    /**
     * Takes away a certificate of an earlier run, which must not stand for what this one finds.
     *
     * @throws IOException if no file can be written there
     */
    static void prepare(Path file) throws IOException {
        WholeFile.folder(file, "certificate.json");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file)) {
            Files.delete(file);
        }
    }

    void write(Document document, Report report) throws IOException {
        if (of != null) {
            throw Stop.of("Certificate must be of one document, such as '{}', but was also of '{}'", of, document);
        }
        of = document;
        Optional<Certificate> proof = report.certificate();
        if (proof.isPresent()) {
            CertificateJson json = new CertificateJson(String.valueOf(document.file().getFileName()),
                    document.digest(), proof.get());
            WholeFile.write(file, out -> {
                json.write(out);
                return file;
            });
        }
    }
}
