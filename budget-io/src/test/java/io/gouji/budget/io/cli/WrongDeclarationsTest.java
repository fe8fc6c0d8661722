package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations that cannot be used, given by {@code --template}. */
class WrongDeclarationsTest {

    private static final String SAMPLE = Path.of("src", "examples", "wuchang-2024.txt").toString();
    private static final String WUCHANG = Template.wuchang2024().declaration();

    @TempDir
    private Path folder;

    private Run check(byte[] declaration) throws IOException {
        Path file = Files.write(folder.resolve("my.forms"), declaration);
        Run run = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1),
                () -> Run.of("check", "--lang", "en", "--template", file.toString(), SAMPLE));
        assertFalse(run.all().contains("Exception"), run.all());
        return run;
    }

    private Run check(String declaration) throws IOException {
        return check(declaration.getBytes(StandardCharsets.UTF_8));
    }

    private void isRefused(String declaration, String said) throws IOException {
        Run run = check(declaration);
        assertEquals(2, run.code(), run.all());
        assertTrue(run.all().contains("my.forms: ") && run.all().contains(said), run.all());
    }

    @Test
    void aMistakeIsSaidWithFileLineAndColumn() throws IOException {
        isRefused("", "Template must start with 'template NAME', but was empty");
        isRefused("hello\n", "Template line 1, column 1 ('hello')");
        isRefused(WUCHANG.replaceFirst("fund=GENERAL_PUBLIC", "fund=GENERAL_PUBLC"),
                "Member of FUND must be one of [FISCAL, GENERAL_PUBLIC,");
        isRefused(WUCHANG + WUCHANG.substring(WUCHANG.indexOf("\nform ")), "Template line ");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] bytes = new byte[3000];
        new Random(1).nextBytes(bytes);
        Run run = check(bytes);
        assertEquals(2, run.code(), run.all());
        assertTrue(run.all().contains("my.forms: text must be encoded in UTF-8"), run.all());
    }

    @Test
    void aDeclarationInGb18030IsRead() throws IOException {
        assertEquals(0, check(WUCHANG.getBytes(Charset.forName("GB18030"))).code());
    }

    @Test
    void tenThousandFormsAreReadAndNoneOfThemFound() throws IOException {
        StringBuilder text = new StringBuilder("template big phase=BUDGET\nleaves fund GENERAL_PUBLIC OTHER\n");
        for (int i = 1; i <= 10_000; i++) {
            text.append("form ").append(i).append(" F").append(i).append(" 甲").append(i)
                    .append("\n  panel side=EXPENDITURE\n    column 合计\n    row 合计\n    functions\n");
        }
        Run run = check(text.toString());
        assertEquals(2, run.code(), run.all());
        assertTrue(run.all().contains("document must hold a table of the template big"), run.all());
    }

    /** One that says something else than the document accuses it, and names both places. */
    @Test
    void aDeclarationThatContradictsTheDocumentNamesWhatItContradicts() throws IOException {
        String swapped = WUCHANG.replaceFirst("row 一般公共预算拨款收入 fund=GENERAL_PUBLIC", "row 一般公共预算拨款收入 fund=OTHER")
                .replaceFirst("row 其他收入 fund=OTHER", "row 其他收入 fund=GENERAL_PUBLIC");
        assertFalse(swapped.equals(WUCHANG));
        Run run = check(swapped);
        assertEquals(1, run.code(), run.all());
        assertTrue(run.all().contains("704.60") && run.all().contains("REVENUE"), run.all());
    }
}
