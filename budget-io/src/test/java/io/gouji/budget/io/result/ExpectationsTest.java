package io.gouji.budget.io.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    private static final Pattern EXPECTED = Pattern.compile("\"([a-z. ]*(?:must| must)[^\"]*)\"");

    @Test
    void saysProblemsInBothLanguages() {
        Problem problem = Problem.of("a.txt", 49, 15, "0.00",
                "figure must stand under a heading of the form 部门收入总表, such as '合计'");
        assertEquals("a.txt 第 49 行第 15 列：数字应位于“部门收入总表”的栏目之下，如“合计”，而原文为“0.00”", problem.in(Language.ZH));
        assertEquals(problem.toString(), problem.in(Language.EN));
        assertEquals("a.json 第 5 行 $.year：值应为 1000 至 9999 的整数，而原文为“x”", Problem.of("a.json", "$.year", 5, 9,
                "x", "value must be a whole number from 1000 to 9999").in(Language.ZH));
        assertEquals("a.xlsx 工作表“表3”：工作表应可见，才会读取，而原文为“HIDDEN”", Problem.of("a.xlsx", "Sheet '表3'", 0, 0,
                "HIDDEN", "sheet must be visible to be read").in(Language.ZH));
        assertEquals("a: something new, but was '$1'", Problem.of("a", 0, 0, "$1", "something new").in(Language.ZH));
        assertEquals("单位 99 应只有一个名称，如“$1{}”，而原文为“甲”",
                Problem.of("", 0, 0, "甲", "unit 99 must have one name, such as '$1{}'").in(Language.ZH));
    }

    /** The sources themselves are searched, so that a new expectation without its Chinese is found here. */
    @Test
    void everyExpectationHasItsChinese() throws IOException {
        String known = new String(Problem.class.getResourceAsStream("problems.zh").readAllBytes(),
                StandardCharsets.UTF_8);
        TreeSet<String> missing = new TreeSet<>();
        List<String> found = new ArrayList<>();
        Path sources = Path.of("src/main/java/io/gouji/budget/io");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(ExpectationsTest::readsSources).toList()) {
                EXPECTED.matcher(Files.readString(file)).results().map(match -> match.group(1)).forEach(found::add);
            }
        }
        found.stream().filter(text -> !known.contains(text.stripTrailing().replaceFirst("'$", "")))
                .forEach(missing::add);
        assertTrue(found.size() > 90, "only " + found.size() + " expectations were found");
        assertEquals("[]", missing.toString());
    }

    /** Commands and reports have problems of other kinds. */
    private static boolean readsSources(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && !name.contains("/cli/") && !name.contains("/report/");
    }
}
