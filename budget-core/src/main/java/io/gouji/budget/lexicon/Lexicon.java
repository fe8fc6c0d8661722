package io.gouji.budget.lexicon;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import io.gouji.budget.resource.Resources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The meaning of the words that published budgets print (预算公开用语), as data. Immutable.
 *
 * <pre>{@code
 * Lexicon.standard().read("一般公共预算财政拨款基本支出决算表", WordPlace.TITLE).region();
 *         // side=EXPENDITURE phase=FINAL fund=GENERAL_PUBLIC nature=BASIC
 * }</pre>
 *
 * All offices print much the same labels, so the last few thousand short ones are remembered.
 * A label is cut into terms so that as few signs as possible stay unexplained, then into as few terms as possible; the
 * time is linear in its length.
 */
public final class Lexicon {

    private static final int UNEXPLAINED = 1_000;
    private static final int LONGEST = 200;
    private static final int LONGEST_KEPT = 40;
    private static final int MOST_KEPT = 2_000;

    private final Map<WordPlace, Map<String, LexiconEntry>> terms = new EnumMap<>(WordPlace.class);
    private final Map<WordPlace, Integer> longest = new EnumMap<>(WordPlace.class);
    private final Map<WordPlace, Map<String, Reading>> kept = new EnumMap<>(WordPlace.class);

    private Lexicon(List<LexiconEntry> list) {
        for (WordPlace place : WordPlace.values()) {
            Map<String, LexiconEntry> own = new HashMap<>();
            list.stream().filter(term -> term.places().contains(place))
                    .forEach(term -> term.spellings().forEach(spelling -> own.putIfAbsent(spelling, term)));
            terms.put(place, own);
            kept.put(place, new ConcurrentHashMap<>());
            longest.put(place, own.keySet().stream().mapToInt(String::length).max().orElse(0));
        }
    }

    /** Returns the lexicon of this library. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * Returns the lexicon of those lines.
     *
     * @throws IllegalArgumentException if a line is neither a comment nor a term; the message says what it must be
     */
    public static Lexicon of(List<String> lines) {
        return new Lexicon(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LexiconEntry::parse).toList());
    }

    /** Returns the meaning of a label printed in that place; a longer label than any is read by its beginning. */
    public Reading read(String label, WordPlace place) {
        Map<String, Reading> readings = of(kept, place);
        Reading before = readings.get(label);
        if (before != null) {
            return before;
        }
        Reading reading = readingOf(label, place);
        if (label.length() <= LONGEST_KEPT) {
            if (readings.size() >= MOST_KEPT) {
                readings.clear();
            }
            readings.put(label, reading);
        }
        return reading;
    }

    private Reading readingOf(String label, WordPlace place) {
        String key = Labels.key(label);
        return reading(key.length() > LONGEST ? key.substring(0, LONGEST) : key, place);
    }

    private Reading reading(String key, WordPlace place) {
        Cut cut = new Cut(key, spellings(place), of(longest, place));
        Region region = Region.everything();
        List<Region> things = new ArrayList<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        StringBuilder rest = new StringBuilder();
        int words = 0;
        for (int at = 0; at < key.length(); at += cut.step[at]) {
            LexiconEntry term = cut.term[at];
            if (term == null) {
                rest.append(key.charAt(at));
            } else if (term.isTelling()) {
                words++;
                marks.addAll(term.marks());
                if (term.marks().contains(Mark.THING)) {
                    things.add(term.region());
                } else {
                    region = joined(region, term.region(), marks);
                }
            }
        }
        for (Region thing : areAlike(things) ? things : List.of(shared(things))) {
            region = joined(region, thing, marks);
        }
        return new Reading(marks.contains(Mark.BOTH) ? region.without(Dimension.SIDE) : region, marks, rest.toString(),
                words);
    }

    /** Things of one dimension are united; of several kinds of things each is told by its own heading. */
    private static boolean areAlike(List<Region> things) {
        return things.stream().map(thing -> thing.isRoot(Dimension.TOPIC)).distinct().count() < 2;
    }

    private static Region shared(List<Region> things) {
        return things.get(0).node(Dimension.SIDE).map(Region.everything()::with).orElse(Region.everything());
    }

    /** Joins what two words of one label say: the narrower node counts, nodes apart are united. */
    private static Region joined(Region one, Region two, Set<Mark> marks) {
        Region joined = one;
        for (Dimension dimension : Dimension.values()) {
            Node first = one.node(dimension).orElse(null);
            Node second = two.node(dimension).orElse(null);
            if (second != null && (first == null || first.contains(second))) {
                joined = joined.with(second);
            } else if (first != null && second != null && !second.contains(first)) {
                joined = apart(joined, first, second, marks);
            }
        }
        return joined;
    }

    private static Region apart(Region region, Node first, Node second, Set<Mark> marks) {
        return switch (first.dimension()) {
            case SIDE -> {
                marks.add(Mark.BOTH);
                yield region;
            }
            case FUND, NATURE, ECONOMIC, VINTAGE, USE, TOPIC -> region.with(
                    Node.parse(first + "+" + second.toString().substring(second.toString().indexOf('=') + 1)));
            default -> region.with(second);
        };
    }

    /** Returns the terms and spellings that may be printed in that place. */
    Map<String, LexiconEntry> spellings(WordPlace place) {
        return of(terms, place);
    }

    private static <T> T of(Map<WordPlace, T> all, WordPlace place) {
        return Objects.requireNonNull(all.get(place), "place");
    }

    /** A label cut into terms, worked out from its end. */
    private static final class Cut {
        private final int[] step;
        private final LexiconEntry[] term;

        Cut(String key, Map<String, LexiconEntry> terms, int longest) {
            int[] cost = new int[key.length() + 1];
            step = new int[key.length()];
            term = new LexiconEntry[key.length()];
            for (int at = key.length() - 1; at >= 0; at--) {
                cost[at] = cost[at + 1] + UNEXPLAINED;
                step[at] = 1;
                for (int end = Math.min(key.length(), at + longest); end > at; end--) {
                    LexiconEntry found = cost[end] + 1 < cost[at] ? terms.get(key.substring(at, end)) : null;
                    if (found != null) {
                        cost[at] = cost[end] + 1;
                        step[at] = end - at;
                        term[at] = found;
                    }
                }
            }
        }
    }

    private static final class Standard {
        static final Lexicon LEXICON = of(new ArrayList<>(Resources.lines("lexicon/terms.tsv")));
    }
}
