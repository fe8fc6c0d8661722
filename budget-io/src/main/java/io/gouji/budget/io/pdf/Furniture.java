package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.LeftOut.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes page numbers, running headers and contents lines out of the pages. */
final class Furniture {

    private static final double EDGE = 0.12;        // of the page's height: where page numbers are
    private static final int FEW = 3;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.85;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－ ~·.]*(第 ?)?[0-9０-９]{1,4}( ?页)?"
            + "( ?[/／共，,] ?(共 ?)?[0-9０-９]{1,4} ?页?)?[-—–－ ~·.]*|[-—– ]*[ivxIVX]{1,6}[-—– ]*");
    private static final Pattern LEADER = Pattern.compile(
            ".*?([.．·•‥⋯─_-]{4,}|…{2,})\\s*[（(]?[0-9０-９]{1,4}[)）]?|.+…{6,}");
    private static final Pattern CONTENTS = Pattern.compile("目\\s*[录次錄]");

    private final List<PdfPage> pages;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Furniture(List<PdfPage> pages) {
        this.pages = pages;
    }

    /** Takes the furniture out of the pages, and returns it. */
    static List<LeftOut> remove(List<PdfPage> pages) {
        Furniture furniture = new Furniture(pages);
        pages.forEach(furniture::pageNumbers);
        furniture.headers(true);
        furniture.headers(false);
        furniture.contents();
        return furniture.leftOut;
    }

    private void remove(PdfPage page, TextLine line, Reason reason) {
        page.parts().remove(line);
        leftOut.add(new LeftOut(line.text(), reason, place(line)));
    }

    static Place place(TextLine line) {
        return Place.page(line.page(), 0, line.number(), 0, line.box());
    }

    private void pageNumbers(PdfPage page) {
        for (boolean first : new boolean[] {false, true}) {
            page.outer(first).filter(line -> (first ? line.box().bottom() < EDGE * page.height()
                    : line.top() > (1 - EDGE) * page.height()) && PAGE_NUMBER.matcher(line.text()).matches())
                    .ifPresent(line -> remove(page, line, Reason.PAGE_NUMBER));
        }
    }

    /** A line that most pages print at the same edge is said once. */
    private void headers(boolean first) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> key(page, first).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEW || count < MOST * pages.size());
        Map<String, Integer> met = new HashMap<>();
        for (PdfPage page : pages) {
            key(page, first).filter(counts::containsKey).filter(key -> met.merge(key, 1, Integer::sum) > 1)
                    .flatMap(key -> page.outer(first)).ifPresent(line -> remove(page, line, Reason.REPEATED));
        }
    }

    private static Optional<String> key(PdfPage page, boolean first) {
        return page.outer(first).map(line -> Math.round(line.baseline()) + " " + line.text());
    }

    /** Under 目录, or where leaders run to page numbers, lines name what follows later. */
    private void contents() {
        boolean open = false;
        for (int i = 0; i < pages.size(); i++) {
            List<TextLine> lines = pages.get(i).lines();
            int title = IntStream.range(0, lines.size()).filter(at -> CONTENTS.matcher(lines.get(at).text()).matches())
                    .findFirst().orElse(-1);
            open = contents(i, lines.subList(title + 1, lines.size()), title >= 0, open);
        }
    }

    /** Returns true if contents may go on over the page. */
    private boolean contents(int index, List<TextLine> lines, boolean titled, boolean open) {
        Set<String> later = titled || open ? later(index) : Set.of();
        List<TextLine> found = lines.stream().filter(line -> LEADER.matcher(line.text()).matches()
                || later.contains(key(line.text()))).toList();
        double share = titled ? MOST : open ? NEARLY_ALL : 0;
        if (found.size() < FEW || found.size() < share * lines.size()) {
            return false;
        }
        int from = titled || open ? 0 : lines.indexOf(found.get(0));
        int to = lines.indexOf(found.get(found.size() - 1));
        List.copyOf(lines.subList(from, to + 1)).forEach(line -> remove(pages.get(index), line, Reason.CONTENTS));
        return (titled || open) && to == lines.size() - 1;
    }

    private Set<String> later(int index) {
        return pages.subList(index + 1, pages.size()).stream().flatMap(page -> page.lines().stream())
                .map(line -> key(line.text())).collect(Collectors.toSet());
    }

    private static String key(String text) {
        return text.replaceAll("\\s+|[.．·•…‥⋯─_]{3,}[0-9]*$|(?<=\\D)[0-9]{1,3}$", "")
                .replaceFirst("^([0-9]+|[一二三四五六七八九十]+)[.．、]", "");
    }
}
