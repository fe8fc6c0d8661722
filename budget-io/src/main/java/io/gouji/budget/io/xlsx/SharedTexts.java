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

    private static final int MAX_DIGITS = 9;
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

    private void ask(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder digits = new StringBuilder();
        while (xml.next() == XMLStreamConstants.CHARACTERS && digits.length() <= MAX_DIGITS) {
            digits.append(xml.getText());
        }
        String number = digits.toString().strip();
        if (number.matches("[0-9]+")) {
            highest = Math.max(highest, number.length() > MAX_DIGITS ? Integer.MAX_VALUE : Long.parseLong(number));
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
