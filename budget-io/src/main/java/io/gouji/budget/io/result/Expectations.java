package io.gouji.budget.io.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What problems expected, said in Chinese (读取问题的中文说法): the lines of {@code problems.zh}. */
final class Expectations {

    private static final String BLANK = "\\{}";
    private static final String BETWEEN = " => ";
    private static final List<Expectations> ALL = all();

    private final Pattern english;
    private final String[] chinese;

    private Expectations(String line) {
        String[] both = line.split(BETWEEN, 2);
        this.english = Pattern.compile(Arrays.stream(both[0].split(BLANK, -1)).map(Pattern::quote)
                .collect(Collectors.joining("(.*?)")), Pattern.DOTALL);
        this.chinese = both[1].split(BLANK, -1);
    }

    private static List<Expectations> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Expectations.class.getResourceAsStream("problems.zh"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Expectations::new).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The same in Chinese; empty if no line says how. */
    static Optional<String> chinese(String expected) {
        return ALL.stream().map(each -> each.said(expected)).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> said(String expected) {
        Matcher matcher = english.matcher(expected);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder(chinese[0]);
        for (int i = 1; i < chinese.length; i++) {
            said.append(matcher.group(i)).append(chinese[i]);
        }
        return Optional.of(said.toString());
    }
}
