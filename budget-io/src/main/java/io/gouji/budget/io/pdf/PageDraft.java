package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What was found on a page: its characters as runs, its ruling lines, and what could not be read. */
final class PageDraft {

    private final int number;
    private final Box page;
    private final RunBuilder seen = new RunBuilder();
    private final RunBuilder transparent = new RunBuilder();
    private final RunBuilder outside = new RunBuilder();
    private final List<RulingLine> lines = new ArrayList<>();
    private final IdentityHashMap<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();
    private final Map<String, Integer> unreadable = new TreeMap<>();
    private final Map<String, String> damage = new TreeMap<>();

    private boolean image;

    /** How much of a character is to be seen. */
    enum Sight {
        /** It is drawn on the page. */
        SEEN,
        /** It is there to be searched for, as over the image of a scanned page. */
        TRANSPARENT,
        /** It is off the page or clipped away. */
        OUTSIDE
    }

    PageDraft(int number, Box page) {
        this.number = number;
        this.page = page;
    }

    void moved() {
        seen.move();
        transparent.move();
        outside.move();
    }

    void add(String text, double x, double y, double width, double size, int direction, Sight sight) {
        if (Double.isNaN(x + y + width + size) || Double.isInfinite(x + y + width + size)) {
            return;
        }
        RunBuilder runs = sight == Sight.SEEN ? seen : sight == Sight.TRANSPARENT ? transparent : outside;
        runs.add(text, x, y, width, size, direction);
    }

    Map<Integer, String> texts(PDFont font) {
        return texts.computeIfAbsent(font, each -> new HashMap<>());
    }

    void unreadable(String font) {
        unreadable.merge(font, 1, Integer::sum);
    }

    void damaged(String operator, String message) {
        damage.putIfAbsent(operator, message);
    }

    void image() {
        image = true;
    }

    boolean hasImage() {
        return image;
    }

    int number() {
        return number;
    }

    Box page() {
        return page;
    }

    List<RulingLine> lines() {
        return lines;
    }

    /** Returns true if all text of the page is transparent, as over a scanned image. */
    boolean isTransparent() {
        return seen.runs().isEmpty() && !transparent.runs().isEmpty();
    }

    /** Returns the text that is read: what is seen, or else what can be searched for. */
    List<TextRun> runs() {
        return isTransparent() ? transparent.runs() : seen.runs();
    }

    /** Returns the text that nobody sees. */
    List<TextRun> invisible() {
        List<TextRun> all = new ArrayList<>(outside.runs());
        if (!isTransparent()) {
            all.addAll(transparent.runs());
        }
        return all;
    }

    /** Returns how many characters of a font have no known text, by the font's name. */
    Map<String, Integer> unreadable() {
        return unreadable;
    }

    Map<String, String> damage() {
        return damage;
    }
}
