package io.gouji.budget.io.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens the XML parts of a document: no document type, no entities from elsewhere. */
final class DocxXml {

    private DocxXml() {
    }

    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Returns the attribute of that local name, or an empty text. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String digits = value(xml, name);
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /** Returns true unless the property is switched off. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("none") && !value.equals("off");
    }
}
