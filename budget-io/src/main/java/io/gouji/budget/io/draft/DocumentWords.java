package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.lexicon.Lexicon;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads printed labels by the lexicon, the years in them told from the year of the document. */
final class DocumentWords {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?度?");
    private static final String FORM = "年";
    private static final char COMPARED = '比';

    private final OptionalInt year;
    private final String phase;
    private final Map<WordPlace, Map<String, Reading>> read = new EnumMap<>(WordPlace.class);      // of this document

    DocumentWords(OptionalInt year, String phase) {
        this.year = year;
        this.phase = phase;
    }

    /** Returns the words of a document whose year and phase do not matter. */
    static DocumentWords ofNone() {
        return new DocumentWords(OptionalInt.empty(), "BUDGET");
    }

    OptionalInt year() {
        return year;
    }

    boolean isFinal() {
        return phase.equals("FINAL");
    }

    /** The phase of the document: BUDGET, EXECUTED or FINAL. */
    String phase() {
        return phase;
    }

    /** Returns the meaning of a label, in the phases and years of this document. */
    Reading read(String label, WordPlace place) {
        return read.computeIfAbsent(place, any -> new HashMap<>()).computeIfAbsent(label, any -> reading(any, place));
    }

    private Reading reading(String label, WordPlace place) {
        return label.indexOf(FORM) < 0 ? undated(label, place) : dated(label, place);
    }

    private Reading undated(String label, WordPlace place) {
        Reading reading = Lexicon.standard().read(label, place);
        Region region = phased(reading.region(), label);
        return region == reading.region() ? reading
                : new Reading(region, reading.marks(), reading.rest(), reading.words());
    }

    private Reading dated(String label, WordPlace place) {
        Matcher dated = YEAR.matcher(label);
        boolean found = dated.find();
        boolean compares = label.indexOf(COMPARED) > 0;          // 2024年预算数比2023年执行数: the change is of no year
        String plain = !found ? label : compares ? YEAR.matcher(label).replaceAll("")
                : label.substring(0, dated.start()) + label.substring(dated.end());
        Reading reading = Lexicon.standard().read(plain, place);
        Region region = phased(reading.region(), plain);
        if (found && !compares && year.isPresent() && place != WordPlace.TITLE) {
            int ago = year.getAsInt() - Integer.parseInt(dated.group(1));
            region = ago > 0 && ago < 10 ? region.with(Node.parse("year=-" + ago)) : region;
        }
        int words = reading.words() + (found ? 1 : 0);
        return new Reading(region, reading.marks(), reading.rest(), words);
    }

    /** The phase of the document itself is said once for all; 预算数 in final accounts is that of the whole year. */
    private Region phased(Region region, String label) {
        boolean budget = region.node(Dimension.PHASE).filter(node -> node.label().equals("BUDGET")).isPresent();
        if (isFinal() && budget && !label.contains("年初")) {
            return region.with(Node.parse("phase=ADJUSTED"));
        }
        boolean own = region.node(Dimension.PHASE).filter(node -> node.label().equals(phase))
                .isPresent();
        return own && region.isRoot(Dimension.YEAR) ? region.without(Dimension.PHASE) : region;
    }

    /** Returns what the inner words say inside of the outer ones: the inner node, unless it is the wider one. */
    static Region inside(Region outer, Region inner) {
        Region joined = outer;
        for (Dimension dimension : Dimension.values()) {
            Node in = inner.node(dimension).orElse(null);
            Node out = outer.node(dimension).orElse(null);
            if (in != null && (out == null || !in.contains(out))) {
                joined = joined.with(in);
            }
        }
        return joined;
    }

    /** Returns what of the region the other one does not say already. */
    static Region beyond(Region outer, Region region) {
        Region rest = region;
        for (Dimension dimension : Dimension.values()) {
            if (region.node(dimension).equals(outer.node(dimension))) {
                rest = rest.without(dimension);
            }
        }
        return rest;
    }

    /** Returns the measure that the marks of a heading tell, such as {@code rate}; empty for an amount. */
    static String measure(Set<Mark> marks) {
        return marks.contains(Mark.RATE) ? "rate" : marks.contains(Mark.COMPLETION) ? "completion"
                : marks.contains(Mark.SHARE) ? "share" : "";
    }

    static Set<Mark> noMarks() {
        return EnumSet.noneOf(Mark.class);
    }
}
