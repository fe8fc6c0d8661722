package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Language;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage is worded in both languages from what the library found, whatever the library says of it. */
class UsageFaultTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "check|Command must have FILE, but had none|缺少 文件",
            "diff a.txt|Command must have B, but had none|缺少 乙",
            "check a.txt --fromat x|Options must be those of the command, but there was also '--fromat'|没有选项“--fromat”",
            "diff a b c|Arguments must be no more than the command takes, but there was also 'c'|参数过多，“c”无处可用",
            "check a.txt --jobs|Option '--jobs' must have a value, N, but had none|选项“--jobs”应有值（数目），而没有",
            "check a.txt --jobs x|Option '--jobs' must be a whole number, but was 'x'|选项“--jobs”的值应为整数，而所给为“x”",
            "generate a.csv --seed x|Option '--seed' must be a whole number, but was 'x'|选项“--seed”的值应为整数，而所给为“x”",
            "check --bom --bom a.txt|Option '--bom' must be given once, but was given again|选项“--bom”只能给一次",
            "--lang=en|Command must be one of |应给出命令，为 "})
    void eachMistakeInBothLanguages(String words, String english, String chinese) {
        assertEquals("budget: " + english, first(words, Language.EN).substring(0, english.length() + 8));
        assertEquals("budget: " + chinese, first(words, Language.ZH).substring(0, chinese.length() + 8));
    }

    private static String first(String words, Language language) {
        String all = words + " --lang=" + language.name().toLowerCase(Locale.ROOT);
        return Run.of(all.replace("--lang=en --lang=zh", "--lang=zh").replace("--lang=en --lang=en", "--lang=en").split(" "))
                .all();
    }

    @Test
    void theMessageOfTheLibraryIsNotReadAtAll() {
        CommandLine check = Main.line(NOWHERE, NOWHERE, Language.EN).getSubcommands().get("check");
        OptionSpec jobs = check.getCommandSpec().findOption("--jobs");
        String nonsense = "xyzzy";
        for (ParameterException failure : List.of(new MissingParameterException(check, jobs, nonsense),
                new OverwrittenOptionException(check, jobs, nonsense),
                new UnmatchedArgumentException(check, List.of("--abc"), nonsense),
                new ParameterException(check, nonsense, jobs, "x"))) {
            Optional<Stop> stop = UsageFault.of(failure, List.of("check", "--jobs"));
            assertTrue(stop.isPresent(), failure.toString());
            assertTrue(stop.get().in(Language.EN).matches(".*'--(jobs|abc)'.*"), stop.get().in(Language.EN));
            assertTrue(stop.get().in(Language.ZH).matches(".*“--(jobs|abc)”.*"), stop.get().in(Language.ZH));
        }
    }

    @Test
    void anOptionThatIsMissingIsToldFromItsValue() {
        CommandLine check = Main.line(NOWHERE, NOWHERE, Language.EN).getSubcommands().get("check");
        MissingParameterException failure = new MissingParameterException(check, check.getCommandSpec().findOption("--jobs"), "");
        assertEquals("Command must have --jobs, but had none",
                UsageFault.of(failure, List.of("check", "--jobsx")).orElseThrow().in(Language.EN));
        assertEquals("Option '--jobs' must have a value, N, but had none",
                UsageFault.of(failure, List.of("check", "--jobs=")).orElseThrow().in(Language.EN));
    }
}
