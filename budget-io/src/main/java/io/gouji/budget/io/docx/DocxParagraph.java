package io.gouji.budget.io.docx;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** The text of a paragraph under construction. */
final class DocxParagraph {

    private static final int LEVELS = 9;
    private static final Pattern LEADER = Pattern.compile(".*\\t[0-9]{1,4}");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private int level;
    private boolean inText;
    private boolean vanished;

    void level(int of) {
        level = of;
    }

    void outline(int of) {
        if (of < LEVELS && level == 0) {
            level = of + 1;
        }
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "r" -> vanished = false;
            case "t" -> inText = true;
            case "vanish" -> vanished = DocxXml.isOn(xml);
            case "tab", "ptab" -> text('\t');
            case "br", "cr" -> text('\n');
            case "noBreakHyphen" -> text('-');
            default -> { }
        }
    }

    void end(String name) {
        if (name.equals("t")) {
            inText = false;
        }
    }

    void text(String part) {
        if (inText) {
            (vanished ? hidden : text).append(part);
        }
    }

    private void text(char c) {
        if (!vanished) {
            text.append(c);
        }
    }

    String hidden() {
        return hidden.toString();
    }

    int level() {
        return Math.max(0, level);
    }

    boolean isContents() {
        return level == DocxStyles.CONTENTS && !text.isEmpty() || LEADER.matcher(text).matches();
    }

    /** Returns the lines with text in them; tabs are blanks. */
    List<String> lines() {
        return Stream.of(text.toString().split("\n")).map(line -> line.replaceAll("[\\t\\u00A0]", " ").strip())
                .filter(line -> !line.isEmpty()).toList();
    }
}
