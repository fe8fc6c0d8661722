package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Expectation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the packed parts of a PDF before PDFBox unpacks them into memory. A packed part can grow a thousandfold
 * at most: only parts that could grow beyond the bound are unpacked to count, and thrown away.
 */
final class PdfGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 2_048;
    private static final int MAX_RATIO = 1_032;                 // of deflate
    private static final int MAX_LZW_RATIO = 1_400;
    private static final int MAX_PARTS = 500_000;
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern DEFLATED = Pattern.compile("/(FlateDecode|Fl)\\b");
    private static final Pattern LZW = Pattern.compile("/(LZWDecode|LZW)\\b");

    private final byte[] bytes;
    private final byte[] buffer = new byte[1 << 16];

    private PdfGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the bound that a part of the file passes; empty if there is none. */
    static Optional<PdfLimit> check(byte[] bytes) {
        return new PdfGuard(bytes).check();
    }

    private Optional<PdfLimit> check() {
        int parts = 0;
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at)) {
            int start = at + STREAM.length;
            int end = find(END, start);
            end = end < 0 ? bytes.length : end;
            if (++parts > MAX_PARTS) {
                return Optional.of(new PdfLimit(
                        Expectation.of("file must have at most {} packed parts", MAX_PARTS), "more than that"));
            }
            if (isTooLarge(at, start, end)) {
                return Optional.of(new PdfLimit(
                        Expectation.of("a part must unpack to at most {} bytes", PdfEffort.MAX_PART),
                        "more than that"));
            }
            at = Math.min(bytes.length, end + END.length);
        }
        return Optional.empty();
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            if (bytes[i] == word[0] && java.util.Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTooLarge(int at, int start, int end) {
        long packed = (long) end - start;
        if (packed * MAX_LZW_RATIO <= PdfEffort.MAX_PART) {
            return false;
        }
        String head = head(at);
        if (IMAGE.matcher(head).find()) {
            return false;
        }
        return LZW.matcher(head).find()
                || DEFLATED.matcher(head).find() && packed * MAX_RATIO > PdfEffort.MAX_PART && unpacks(start, end);
    }

    private String head(int at) {
        int from = Math.max(0, at - HEAD);
        String head = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return head.substring(head.lastIndexOf("obj") + 1);
    }

    private boolean unpacks(int start, int end) {
        int from = start;
        while (from < end && (bytes[from] == '\r' || bytes[from] == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, end - from);
            long size = 0;
            int count = inflater.inflate(buffer);
            while (count > 0 && size <= PdfEffort.MAX_PART) {
                size += count;
                count = inflater.inflate(buffer);
            }
            return size > PdfEffort.MAX_PART;
        } catch (DataFormatException ex) {
            return false;                   // PDFBox reads no further either
        } finally {
            inflater.end();
        }
    }
}
