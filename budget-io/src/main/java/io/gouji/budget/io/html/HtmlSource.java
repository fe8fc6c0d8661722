package io.gouji.budget.io.html;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Heading;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.LeftOut.Reason;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads a web page (网页). Scripts are not run, nothing is fetched. */
public final class HtmlSource implements NodeVisitor {

    private static final int MAX_BYTES = 24 << 20;
    private static final int MAX_NAME = 10_000;
    private static final int HEADINGS = 6;
    private static final int MAX_INSPECTED = 200_000;       // tables inside of tables

    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Node passed;            // what is not looked into
    private Navigation navigation = new Navigation(0);
    private int inspected;
    private int level;
    private int tables;
    private int paragraphs;

    private HtmlSource(String name) {
        this.name = name;
    }

    /** Returns the blocks of a page; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        return read(name, bytes, "");
    }

    /** Returns the blocks of a page whose encoding is declared elsewhere; it may be empty. */
    static Source read(String name, byte[] bytes, String charset) {
        HtmlSource source = new HtmlSource(name);
        if (bytes.length > MAX_BYTES) {
            source.problem(Expectation.of("web page must have at most {} bytes", MAX_BYTES), bytes.length + " bytes");
        } else if (hasLongName(bytes)) {
            source.problem(Expectation.of("names of tags must have at most {} characters to be read on", MAX_NAME),
                    "more than that");
        } else {
            Element body = Jsoup.parse(WebCharset.decode(bytes, charset)).body();
            source.navigation = new Navigation(bytes.length);
            body.traverse(source);
            source.flush();
        }
        return new Source(name, source.blocks, source.leftOut, source.problems);
    }

    /** Whether the name of a tag goes on and on: for each sign of it the parser takes the time of all before. */
    private static boolean hasLongName(byte[] bytes) {
        int since = Integer.MAX_VALUE;
        for (int i = 0; i < bytes.length; i++) {
            byte c = bytes[i];
            if (c == '>' || c == '/' || c >= 0 && c <= ' ') {
                since = Integer.MAX_VALUE;
            } else if (c == '<' && since > i) {
                since = i;
            } else if (i - since > MAX_NAME && isLetter(bytes[since + 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public void head(Node node, int depth) {
        if (passed != null || blocks.size() >= Source.MAX_BLOCKS) {
            return;
        }
        if (node instanceof TextNode each) {
            text.append(WebText.plain(each.getWholeText()));
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        if (WebText.isHidden(element)) {
            pass(element, Reason.INVISIBLE, WebText.isSilent(element));
        } else if (navigation.is(element)) {
            flush();
            pass(element, Reason.NAVIGATION, false);
        } else if (element.normalName().equals("table") && !isLayout(element)) {
            flush();
            table(element);
            passed = element;
        } else if (isBoundary(element)) {
            flush();
            level = headingLevel(element);
        }
    }

    private boolean isLayout(Element table) {
        List<Element> inside = inspected > MAX_INSPECTED ? List.of()
                : table.select("table").stream().filter(inner -> inner != table).toList();
        inspected += inside.size();
        return WebTable.isLayout(table, inside);
    }

    private static boolean isBoundary(Element element) {
        return WebText.isBreak(element) || element.isBlock() || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private static int headingLevel(Element element) {
        String tag = element.normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) > '0'
                && tag.charAt(1) <= '0' + HEADINGS;
        return heading ? tag.charAt(1) - '0' : 0;
    }

    private void pass(Element element, Reason reason, boolean silent) {
        String hidden = silent ? "" : WebText.of(element);
        passed = element;
        if (!hidden.isEmpty()) {
            leftOut.add(new LeftOut(hidden, reason, Place.table(0, paragraphs + 1, 0)));
        }
    }

    private void table(Element element) {
        WebTable table = new WebTable(element, tables + 1);
        Element caption = element.selectFirst("> caption");
        if (caption != null) {
            text.append(WebText.of(caption));
            flush();
        }
        Grid grid = table.grid();
        table.hidden().stream().filter(row -> !row.isEmpty())
                .forEach(row -> leftOut.add(new LeftOut(row, Reason.INVISIBLE, Place.table(tables + 1, 0, 0))));
        if (grid.cells().stream().allMatch(cell -> cell.isBlank())) {
            return;
        }
        tables++;
        blocks.add(grid);
        if (table.isCut()) {
            problems.add(Problem.of(name, Place.table(tables, 0, 0), "more than that",
                    Expectation.of("table must have at most {} columns", Grid.MAX_COLUMNS)));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (passed == node) {
            passed = null;
        } else if (passed == null && node instanceof Element element && isBoundary(element)) {
            flush();
            level = 0;
        }
    }

    private void flush() {
        String line = WebText.lines(text.toString());
        text.setLength(0);
        if (!line.isEmpty()) {
            Place place = Place.table(0, ++paragraphs, 0);
            blocks.add(level > 0 ? new Heading(line, level, place) : new Paragraph(line, place));
        }
    }

    private void problem(Expectation expected, String found) {
        problems.add(Problem.of(name, 0, 0, found, expected));
    }
}
