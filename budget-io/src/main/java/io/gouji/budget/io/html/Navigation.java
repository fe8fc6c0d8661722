package io.gouji.budget.io.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page is around the article: menus, paths, footers, lists of links. */
final class Navigation {

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "button", "form");
    private static final Pattern NAMED = Pattern.compile("(^|[\\s_-])(nav|navbar|navigation|menu|footer|foot|"
            + "breadcrumbs?|crumbs?|sidebar|share|copyright|banner|toolbar|position|dqwz|pagination|topbar)"
            + "([\\s_-]|$)");
    private static final int LONG = 400;        // characters of an article
    private static final int FEW = 3;
    private static final double MOST = 0.8;

    private static final int EFFORT = 20;       // how often the text of the page may be looked through

    private long left;

    Navigation(int size) {
        left = (long) EFFORT * size;
    }

    boolean is(Element element) {
        boolean named = TAGS.contains(element.normalName()) || element.attr("role").equals("navigation")
                || NAMED.matcher((element.id() + " " + element.className()).toLowerCase(Locale.ROOT)).find()
                || element.normalName().equals("ul");
        if (!named || left < 0 || element.normalName().equals("body") || element.selectFirst("table") != null) {
            return false;
        }
        int length = element.text().length();
        left -= length;
        return length < LONG && !element.normalName().equals("ul") || isLinks(element);
    }

    /** Returns true if nearly all of the text leads elsewhere. */
    private static boolean isLinks(Element element) {
        int linked = 0;
        int links = 0;
        for (Element link : element.select("a[href]")) {
            linked += link.text().length();
            links++;
        }
        return links >= FEW && linked >= MOST * element.text().length();
    }
}
