package io.gouji.budget.io.chars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What English messages say in Chinese (中文说法): lines of {@code English => 中文}, where {@code {}} stands for what
 * differs, in one order in both, and {@code {-}} for what the Chinese leaves out. The first line that fits counts.
 */
public final class Phrasebook {

    private static final String BLANK = "{}";
    private static final Pattern ANY_BLANK = Pattern.compile("\\{-?}");
    private static final Pattern LIST = Pattern.compile("\\[?['\\w./+=\\p{IsHan}-]+(?:, ['\\w./+=\\p{IsHan}-]+)+]?");
    private static final String BETWEEN = " => ";

    private final List<Phrase> phrases;
    private final Map<String, Phrase> byEnglish;
    private @Nullable List<Pattern> patterns;       // none as long as no sentence is taken apart: most are looked up

    private Phrasebook(List<Phrase> phrases) {
        this.phrases = phrases;
        this.byEnglish = phrases.stream().collect(Collectors.toMap(Phrase::english, each -> each));
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
        return parse(english).map(found -> chinese(found.english(), found.details()));
    }

    /** Returns true if that is the English of a phrase with so many blanks. */
    public boolean has(String english, int blanks) {
        Phrase phrase = byEnglish.get(english);
        return phrase != null && phrase.chosen.size() == blanks;
    }

    /** Returns the phrase that says this, the first that fits, and what stands in its blanks. */
    public Optional<Filled> parse(String text) {
        List<Pattern> all = patterns();
        return IntStream.range(0, all.size()).mapToObj(i -> phrases.get(i).parse(all.get(i).matcher(text)))
                .flatMap(Optional::stream).findFirst();
    }

    private synchronized List<Pattern> patterns() {
        if (patterns == null) {
            patterns = phrases.stream().map(Phrase::pattern).toList();
        }
        return patterns;
    }

    /** Says in Chinese what that English with those details says; in English where no phrase says how. */
    public String chinese(String english, List<String> details) {
        Phrase phrase = byEnglish.get(english);
        return phrase == null ? filled(english, details) : phrase.chinese(details);
    }

    /** Fills the blanks of a phrase in their order. */
    public static String filled(String phrase, List<String> details) {
        Iterator<String> each = details.iterator();
        return ANY_BLANK.matcher(phrase).replaceAll(blank -> Matcher.quoteReplacement(each.next()));
    }

    /** A phrase and what stands in its blanks. */
    public record Filled(String english, List<String> details) {
    }

    /** A phrase in both languages, and which of the blanks the Chinese has, too. */
    private record Phrase(String english, List<Boolean> chosen, String chinese) {

        static Phrase of(String line) {
            String[] both = line.split(BETWEEN, 2);
            return new Phrase(both[0],
                    ANY_BLANK.matcher(both[0]).results().map(blank -> blank.group().equals(BLANK)).toList(), both[1]);
        }

        Pattern pattern() {
            return Pattern.compile(Arrays.stream(ANY_BLANK.split(english, -1)).map(Pattern::quote)
                    .collect(Collectors.joining("(.*?)")), Pattern.DOTALL);
        }

        Optional<Filled> parse(Matcher matcher) {
            return matcher.matches() ? Optional.of(new Filled(english, IntStream.rangeClosed(1, matcher.groupCount())
                    .mapToObj(matcher::group).toList())) : Optional.empty();
        }

        String chinese(List<String> details) {
            return filled(chinese,
                    IntStream.range(0, details.size()).filter(chosen::get).mapToObj(details::get)
                            .map(Phrase::listed).toList());
        }

        /** The names of a list with the comma that Chinese has between them, and without brackets around. */
        private static String listed(String detail) {
            return LIST.matcher(detail).matches() ? detail.replaceAll("^\\[|]$", "").replace(", ", "、") : detail;
        }
    }
}
