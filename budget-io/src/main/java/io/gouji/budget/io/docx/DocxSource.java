package io.gouji.budget.io.docx;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.file.ZipParts;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads a Word document (Word 文档). Deleted and hidden text is no text of it. */
public final class DocxSource {

    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    private DocxSource() {
    }

    /** Returns true if that part of a ZIP makes it a Word document. */
    public static boolean isPart(String name) {
        return name.equals(BODY);
    }

    /** Returns the blocks of a document; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        List<Block> blocks = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            Map<String, byte[]> parts = ZipParts.read(bytes, part -> part.equals(BODY) || part.equals(STYLES));
            if (parts.containsKey(BODY)) {
                new DocxBody(DocxXml.open(parts.get(BODY)), styles(parts), blocks, leftOut).read();
            } else {
                problems.add(Problem.of(name, 0, 0, "without the part " + BODY,
                        Expectation.of("file must be a whole Word document")));
            }
        } catch (ZipParts.TooLarge ex) {
            problems.add(Problem.of(name, 0, 0, "more than that", ex.expected()));
        } catch (XMLStreamException | RuntimeException ex) {
            problems.add(Problem.of(name, 0, 0, FaultText.damage(blocks.size(), ex),
                    Expectation.of("file must be a whole Word document")));
        }
        if (blocks.size() >= Source.MAX_BLOCKS) {
            problems.add(Problem.of(name, 0, 0, "more than that",
                    Expectation.of("file must have at most {} paragraphs and tables", Source.MAX_BLOCKS)));
            blocks = blocks.subList(0, Source.MAX_BLOCKS);
        }
        return new Source(name, blocks, leftOut, problems);
    }

    private static DocxStyles styles(Map<String, byte[]> parts) {
        DocxStyles styles = new DocxStyles();
        try {
            if (parts.containsKey(STYLES)) {
                styles.read(DocxXml.open(parts.get(STYLES)));
            }
        } catch (XMLStreamException ex) {
            return new DocxStyles();            // without styles headings are paragraphs
        }
        return styles;
    }
}
