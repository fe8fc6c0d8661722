package io.gouji.budget.io.cli;

import io.gouji.budget.io.Batch;
import io.gouji.budget.io.Batch.Document;
import io.gouji.budget.io.report.CertificateJson;
import io.gouji.budget.io.report.Verification;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: checks a certificate without the prover. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Checks a certificate that check --certificate wrote.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0:it proves its verdict, of FILE if that is given",
                "1:it does not, or FILE says something else", "2:unreadable or changed"})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "${bundle:label.CERT:-CERT}",
            descriptionKey = "certificate", description = "the certificate (.json)")
    private Path certificate;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.FILE:-FILE}", descriptionKey = "file",
            description = "the file that it is about: it is read, and must say what the certificate states")
    private Path file;

    @Mixin
    private RelationOption relations = new RelationOption();

    @Mixin
    private TemplateOption template = new TemplateOption();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws IOException {
        CertificateJson json;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(certificate))) {
            json = CertificateJson.read(in);
        }
        Verification verification = Verification.of(json, language());
        if (file == null) {
            return answer(json.name(), json.certificate(), verification.ofProof());
        }
        List<Document> documents = new ArrayList<>();
        List<Loaded> read = new ArrayList<>();
        Batch.of(file).template(template.template()).jobs(1).<Loaded>forEach((document, loaded) -> {
            documents.add(document);
            return loaded;
        }, read::add);
        if (read.size() != 1) {
            throw Stop.of("FILE must hold one document, but '{}' held {}", file, read.size());
        }
        Loaded loaded = read.get(0);
        loaded.problems().forEach(problem -> main.err().println(problem.in(language())));
        if (!loaded.isReadable() || !loaded.isWhole()) {
            return Main.UNREADABLE;
        }
        return answer(file.toString(), json.certificate(),
                verification.of(documents.get(0).digest(), loaded.orThrow(),
                        relations.relations()));
    }

    private int answer(String name, Certificate proof, Optional<String> refusal) {
        if (refusal.isPresent()) {
            main.out().println(name + text("：", ": ") + text("未证明。", "not proven. ") + refusal.get());
            return Main.BROKEN;
        }
        String premises = proof.statement().premises().text(language());
        main.out().println(name + text("：", ": ") + (file == null
                ? text("仅证明证书自身所述，文件未知。", "proves the system that it states, of an unknown document. ")
                : text("已证明。", "proven. "))
                + (proof.proof() instanceof Witness ? text("整体可成立", "Consistent") : text("整体不可成立", "Contradictory"))
                + text("：" + proof.system().variables() + " 个量，" + proof.system().sources() + " 个印数，"
                + proof.system().relations() + " 项关系", ": " + proof.system())
                + text("；前提：", "; premises: ") + proof.statement().signs(language())
                + (premises.isEmpty() ? "" : text("；", "; ") + premises));
        return Main.FINE;
    }

    private Language language() {
        return main.language();
    }

    private String text(String chinese, String english) {
        return language() == Language.ZH ? chinese : english;
    }
}
