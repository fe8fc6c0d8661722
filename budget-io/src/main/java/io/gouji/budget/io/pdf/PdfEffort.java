package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Expectation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Counts what reading a document takes, in steps and bytes and never by the clock, and stops it at a bound. */
final class PdfEffort {

    /** The pages that are read: 2,000. */
    static final int MAX_PAGES = 2_000;
    /** The bytes that one part may unpack to: 64 MiB. */
    static final long MAX_PART = 64L << 20;
    private static final long MAX_CONTENTS = 512L << 20;
    private static final int MAX_STEPS = 3_000_000;             // operators a page
    private static final long MAX_ALL_STEPS = 60_000_000;
    private static final int MAX_CHARACTERS = 400_000;          // a page
    private static final long MAX_ALL_CHARACTERS = 8_000_000;
    private static final int MAX_LINES = 100_000;               // a page
    private static final int MAX_DEPTH = 500;
    private static final int MAX_RATIO = 3_000;                 // more than any of the packings reaches

    private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();
    private int steps;
    private long allSteps;
    private int characters;
    private long allCharacters;
    private long contents;

    void page() {
        steps = 0;
        characters = 0;
    }

    void step() {
        allSteps++;
        if (++steps > MAX_STEPS) {
            throw new PdfLimit(Expectation.of("page must have at most {} operators", MAX_STEPS), "more than that");
        }
    }

    void character() {
        allCharacters++;
        if (++characters > MAX_CHARACTERS) {
            throw new PdfLimit(Expectation.of("page must have at most {} characters", MAX_CHARACTERS),
                    "more than that");
        }
    }

    void lines(int count) {
        if (count > MAX_LINES) {
            throw new PdfLimit(Expectation.of("page must have at most {} ruling lines", MAX_LINES), "more than that");
        }
    }

    void depth(int depth) {
        if (depth > MAX_DEPTH) {
            throw new PdfLimit(Expectation.of("graphics states must be nested at most {} deep", MAX_DEPTH),
                    "more than that");
        }
    }

    /** Returns true if the document has taken as much as one may. */
    boolean isSpent() {
        return allSteps > MAX_ALL_STEPS || allCharacters > MAX_ALL_CHARACTERS || contents > MAX_CONTENTS;
    }

    void contents(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
            COSStream stream = streams.next().getCOSObject();
            contents(stream);
        }
    }

    void form(PDFormXObject form) throws IOException {
        contents(form.getCOSObject());
    }

    private void contents(COSStream stream) throws IOException {
        Long known = sizes.get(stream);
        long size = known == null ? size(stream) : known;
        sizes.put(stream, size);
        contents += size;
        if (contents > MAX_CONTENTS) {
            throw new PdfLimit(Expectation.of("pages must unpack to at most {} bytes", MAX_CONTENTS), "more than that");
        }
    }

    /** Returns about how many bytes the stream unpacks to; it is unpacked only if they could be too many. */
    private static long size(COSStream stream) throws IOException {
        long packed = stream.getLength();
        List<String> filters = filters(stream);
        if (filters.size() == 1 && packed * MAX_RATIO <= MAX_PART) {
            return packed * 4;
        }
        if (filters.isEmpty()) {
            return packed;
        }
        Count count = new Count();
        try (InputStream in = stream.createRawInputStream()) {
            Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(0));
            filter.decode(in, count, stream, 0);
        }
        if (filters.size() > 1 && count.bytes * MAX_RATIO > MAX_PART) {
            throw new PdfLimit(
                    Expectation.of("a part packed {} times must be small", filters.size()), count.bytes + " bytes");
        }
        return count.bytes;
    }

    private static List<String> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.toList().stream().map(each -> each instanceof COSName name ? name.getName() : "").toList();
        }
        return filters instanceof COSName name ? List.of(name.getName()) : List.of();
    }

    /** Counts bytes up to the bound. */
    private static final class Count extends OutputStream {
        private long bytes;

        @Override
        public void write(int each) {
            add(1);
        }

        @Override
        public void write(byte[] each, int offset, int length) {
            add(length);
        }

        private void add(int length) {
            bytes += length;
            if (bytes > MAX_PART) {
                throw new PdfLimit(Expectation.of("a part must unpack to at most {} bytes", MAX_PART),
                        "more than that");
            }
        }
    }
}
