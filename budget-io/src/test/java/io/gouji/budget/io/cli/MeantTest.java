package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Samples;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.OptionSpec;

/** A wrong value of an option that has a list of values: the list is said, and the value that was probably meant. */
class MeantTest {

    private static final String FILE = Samples.file("wuchang-2024.txt").toString();

    private static Run run(String language, String... args) {
        return Run.of(Stream.concat(Stream.of(args), Stream.of("--lang", language)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"check --format jsno FILE | json | text, json, jsonl, html, xlsx, csv",
        "check --blanks zerro FILE | zero | zero, unknown", "check --rounding half_up FILE | half-up | half-up, half-up+hidden",
        "check --template wuchang FILE | wuchang-2024 | wuchang-2024, shanghai", "rules --format txt | text | text, json",
        "convert --to jsonlines FILE - | json_lines | json, json_lines, xlsx, csv",
        "publish --unit yuann FILE o.json | yuan | wan, yuan", "templates --print centrl | central | wuchang-2024, shanghai",
        "publish --template wuhcang-2024 FILE o.json | wuchang-2024 | wuchang-2024, shanghai",
        "convert FILE o.jsn | .json | .json, .jsonl, ", "chek FILE | check | check, convert, diff",
        "check --relation a:_{fun=OWN}_=_{side=REVENUE} FILE | FUND | SIDE, YEAR, PHASE, FUND",
        "check --relation a:_{fund=OWNS}_=_{side=REVENUE} FILE | OWN | FISCAL, GENERAL_PUBLIC"})
    void itIsSaid(String words, String meant, String listed) {
        String[] args = Stream.of(words.split(" ")).map(word -> word.replace("FILE", FILE).replace('_', ' '))
                .map(word -> word.equals("half up") ? "half_up" : word)
                .toArray(String[]::new);
        Run english = run("en", args);
        assertEquals(2, english.code(), english.all());
        assertTrue(english.err().contains(listed), english.err());
        assertTrue(english.err().contains("Did you mean: " + meant + "\n"), english.err());
        Run chinese = run("zh", args);
        assertTrue(chinese.err().contains(listed.strip().replaceAll(",$", "").replace(", ", "、")), chinese.err());
        assertTrue(chinese.err().contains("是否想用：" + meant + "\n"), chinese.err());
        assertFalse(chinese.err().matches("(?s).*[A-Z]{3,}、TEXT.*|.*\\[.*"), chinese.err());
    }

    @Test
    void theIdOfARuleThatIsNearestIsTheExample() {
        for (List<String> wrong : List.of(List.of("--without", "sum-row"), List.of("--accept", "sum-row"))) {
            assertEquals("budget: Rule must be the id of a rule, such as 'sum-rows', but was 'sum-row'\n"
                    + "See 'budget rules' for all of them.\n", run("en", "check", wrong.get(0), wrong.get(1), FILE).err());
            assertEquals("budget: 规则应以编号指明，如“sum-rows”，而所给为“sum-row”\n全部编号见“budget rules”。\n",
                    run("zh", "check", wrong.get(0), wrong.get(1), FILE).err());
        }
    }

    @Test
    void whatIsLikeNoneIsGivenNoAdvice() {
        String said = run("en", "check", "--format", "powerpoint", FILE).err();
        assertTrue(said.contains("must be one of text, json") && !said.contains("Did you mean"), said);
    }

    /** Every option with fixed values, found in the commands, so that a new one is tried, too. */
    @Test
    void everyOptionWithFixedValuesDoesSo() {
        List<String> tried = new ArrayList<>();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Main.line(nowhere, nowhere, Language.EN).getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (option.typeInfo().isEnum()) {
                    tried.add(name + " " + option.longestName());
                    wrongLastLetter(name, option);
                }
            }
        });
        assertTrue(tried.size() > 12, tried::toString);      // each command has the language
    }

    private static void wrongLastLetter(String name, OptionSpec option) {
        String value = option.typeInfo().getEnumConstantNames().get(0).toLowerCase(Locale.ROOT);
        String said = Run.of(name, option.longestName(), value + "9").err();
        assertTrue(said.contains("Option '" + option.longestName() + "' must be one of " + value + ",")
                && said.contains("Did you mean: " + value + "\n"), said);
    }
}
