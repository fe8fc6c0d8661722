package io.gouji.budget.io.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a document say of its paragraphs: which are headings, and which the table of contents. */
final class DocxStyles {

    static final int CONTENTS = -1;
    private static final int LEVELS = 9;

    private final Map<String, Integer> levels = new HashMap<>();

    /** Returns the level of a style, from 1; 0 for text, {@link #CONTENTS} for a line of the table of contents. */
    int level(String style) {
        return levels.getOrDefault(style, 0);
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> id = DocxXml.value(xml, "styleId");
                case "name" -> named(id, DocxXml.value(xml, "val").toLowerCase(Locale.ROOT));
                case "outlineLvl" -> outlined(id, DocxXml.number(xml, "val", LEVELS));
                default -> { }
            }
        }
    }

    private void named(String id, String name) {
        if (name.startsWith("toc ")) {
            levels.put(id, CONTENTS);
        } else if (name.matches("(heading|标题) ?[1-9]")) {
            levels.put(id, name.charAt(name.length() - 1) - '0');
        }
    }

    private void outlined(String id, int level) {
        if (level < LEVELS) {
            levels.putIfAbsent(id, level + 1);
        }
    }
}
