package io.gouji.budget.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the texts that cells of a workbook share, and the highest number by which a cell asks for one. The library
 * makes room for as many texts as a cell asks for, so a cell of a few bytes could take all memory.
 */
final class SharedTexts {

    private static final int MAX_TEXT = 1000;
    private static final XMLInputFactory FACTORY = factory();

    private long texts;
    private long highest = -1;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Looks through a part; what lies behind a fault in it is for the reader to report. */
    void add(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            boolean shared = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    shared = isShared(xml, shared);
                }
            }
        } catch (XMLStreamException ex) {
            if (ex.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
        }
    }

    private boolean isShared(XMLStreamReader xml, boolean before) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "si":
                texts++;
                return false;
            case "c":
                return "s".equals(xml.getAttributeValue(null, "t"));
            case "v":
                if (before) {
                    ask(xml);
                }
                return false;
            default:
                return before;
        }
    }

    /** As the library does: all text up to the end of the element, in any digits, with a sign or without. */
    private void ask(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder digits = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (xml.hasText() && event != XMLStreamConstants.COMMENT && digits.length() < MAX_TEXT) {
                digits.append(xml.getText());
            }
        }
        String number = digits.toString().strip();
        try {
            highest = Math.max(highest, Integer.parseInt(number));
        } catch (NumberFormatException ex) {
            highest = number.matches("[0-9]+") ? Integer.MAX_VALUE : highest;      // else none to the library either
        }
    }

    /** The number by which a cell asks for a text that is not there; negative if all are. */
    long missing() {
        return highest < texts ? -1 : highest;
    }

    long count() {
        return texts;
    }
}
