package io.gouji.budget.io.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of an element as a reader sees it: line by line, white space joined, without what is hidden. */
final class WebText implements NodeVisitor {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "title", "svg",
            "object", "iframe", "select", "textarea", "xml");

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern LINE_END = Pattern.compile(" ?\n[ \n]*");

    private final StringBuilder text = new StringBuilder();
    private @Nullable Node hidden;

    private WebText() {
    }

    /** Returns the text of the element, lines set apart by {@code \n}. */
    static String of(Element element) {
        WebText text = new WebText();
        element.traverse(text);
        return lines(text.text.toString());
    }

    /** Returns true if nobody sees the element, or it is no text. */
    static boolean isHidden(Node node) {
        if (!(node instanceof Element element)) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return SILENT.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none")
                || style.contains("visibility:hidden") || style.contains("mso-hide:all");
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    @Override
    public void head(Node node, int depth) {
        if (hidden != null) {
            return;
        }
        if (depth > 0 && isHidden(node)) {
            hidden = node;
        } else if (node instanceof TextNode each) {
            text.append(plain(each.getWholeText()));
        } else if (node instanceof Element element && depth > 0) {
            end(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (hidden == node) {
            hidden = null;
        } else if (hidden == null && node instanceof Element element && depth > 0 && !isBreak(element)) {
            end(element);
        }
    }

    private void end(Element element) {
        if (isBreak(element) || element.isBlock()) {
            text.append('\n');
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            text.append(' ');
        }
    }

    static boolean isBreak(Element element) {
        return element.normalName().equals("br");
    }

    /** Returns the text with each white space, line ends included, as a blank. */
    static String plain(String text) {
        return WHITE.matcher(text).replaceAll(" ");
    }

    static String lines(String text) {
        return LINE_END.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n").strip();
    }
}
