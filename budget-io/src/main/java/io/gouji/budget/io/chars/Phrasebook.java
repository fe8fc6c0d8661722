package io.gouji.budget.io.chars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What English messages say in Chinese (中文说法): lines of {@code English => 中文}, where {@code {}} stands for what
 * differs, in one order in both, and {@code {-}} for what the Chinese leaves out. The first line that fits counts.
 */
public final class Phrasebook {

    private static final String BLANK = "\\{}";
    private static final String LEFT_OUT = "\\{-}";
    private static final String BETWEEN = " => ";

    private final List<Phrase> phrases;

    private Phrasebook(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads the phrases of a resource beside that class.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Phrasebook of(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Phrasebook(lines.lines().filter(line -> line.contains(BETWEEN) && !line.startsWith("#"))
                    .map(Phrase::of).toList());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns the same in Chinese; empty if no phrase says how. */
    public Optional<String> chinese(String english) {
        return phrases.stream().map(each -> each.said(english)).flatMap(Optional::stream).findFirst();
    }

    private record Phrase(Pattern english, String[] chinese) {

        static Phrase of(String line) {
            String[] both = line.split(BETWEEN, 2);
            String english = Arrays.stream(both[0].split(BLANK, -1)).map(Phrase::quoted)
                    .collect(Collectors.joining("(.*?)"));
            return new Phrase(Pattern.compile(english, Pattern.DOTALL), both[1].split(BLANK, -1));
        }

        private static String quoted(String english) {
            return Arrays.stream(english.split(LEFT_OUT, -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
        }

        Optional<String> said(String text) {
            Matcher matcher = english.matcher(text);
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
}
