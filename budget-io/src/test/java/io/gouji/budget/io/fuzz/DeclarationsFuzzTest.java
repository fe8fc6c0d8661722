package io.gouji.budget.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.cli.WaiverFiles;
import io.gouji.budget.io.report.CertificateJson;
import io.gouji.budget.io.report.Certificates;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import io.gouji.budget.table.Template.DeclarationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** A declaration of a template, a file of waivers and a certificate are read, or refused as their Javadoc says. */
class DeclarationsFuzzTest {

    @TempDir
    private static Path folder;

    @MethodSource
    @FuzzTest
    void certificate(byte[] input) throws IOException {
        String json = Certificates.forged(new String(input, StandardCharsets.UTF_8));
        CertificateJson read;
        try {
            read = certificate(json);
        } catch (IOException ex) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        read.write(out);
        Certificate back = certificate(out.toString(StandardCharsets.UTF_8)).certificate();
        assertEquals(back.isValid(), read.certificate().isValid());
    }

    private static CertificateJson certificate(String json) throws IOException {
        return CertificateJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<byte[]> certificate() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (DepartmentBudget budget : List.of(Seeds.small(), Seeds.wrong())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Certificate proof = Reconciliation.standard().check(budget).certificate().orElseThrow();
            new CertificateJson("a", "", proof).write(out);
            inputs.add(out.toByteArray());
        }
        return inputs.stream();
    }

    @MethodSource("io.gouji.budget.io.fuzz.Seeds#declarations")
    @FuzzTest
    void template(byte[] input) {
        Template template;
        try {
            template = Template.parse(new String(input, StandardCharsets.UTF_8));
        } catch (DeclarationException ex) {
            return;
        }
        assertEquals(template, Template.parse(template.declaration()));
        Budgets.readText("", "某局 2024 年部门预算\n表 3. 部门支出总表\n", template);
        Reconciliation.standard().check(DepartmentBudget.builder().department("").template(template).build());
    }

    @MethodSource
    @FuzzTest
    void waivers(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("waivers.txt"), input);
        List<Waiver> waivers;
        try {
            waivers = WaiverFiles.read(file);
        } catch (IllegalArgumentException ex) {
            assertSame(IllegalArgumentException.class, ex.getClass());
            return;
        }
        Files.writeString(file, waivers.stream().map(each -> each.id() + "\t" + each.reason() + "\n")
                .collect(Collectors.joining()));
        assertEquals(waivers, WaiverFiles.read(file));
    }

    static Stream<byte[]> waivers() {
        String waivers = "# 已核\nclass-named:471:其他支出\t固定列示\r\n\nsum-rows:EXPENDITURE:21011:合计\t原件如此\n";
        return Stream.of(waivers.getBytes(StandardCharsets.UTF_8));
    }
}
