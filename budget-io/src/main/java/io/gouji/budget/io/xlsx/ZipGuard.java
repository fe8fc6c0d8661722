package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.result.Expectation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is opened, by the parser that opens it: what its directory promises, and what each
 * part really unpacks to. A part with a document type could define entities and is refused.
 */
final class ZipGuard {

    static final int MAX_ENTRIES = 2_000;
    static final long MAX_TOTAL = 256L << 20;
    static final int MAX_RATIO = 200;
    private static final long SMALL = 4L << 20;         // a part so small may be as repetitive as it likes
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final byte[] buffer = new byte[1 << 16];
    private long total;

    /** What is wrong with the file. */
    record Refusal(Expectation expected, String text) {
    }

    /** Why the file must not be opened; empty if it may. */
    static Optional<Refusal> check(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            return new ZipGuard().check(zip);
        } catch (IOException | IllegalArgumentException ex) {       // the latter where a name is no UTF-8
            return Optional.of(new Refusal(Expectation.of("file must be a whole .xlsx workbook"),
                    FaultText.damage(ex)));
        }
    }

    private Optional<Refusal> check(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_ENTRIES) {
            return Optional.of(new Refusal(
                    Expectation.of("workbook must have at most {} parts", MAX_ENTRIES), entries.size()
                    + " parts"));
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            return Optional.of(new Refusal(
                    Expectation.of("file must be a whole .xlsx workbook"), "without the part xl/workbook.xml"));
        }
        for (ZipArchiveEntry entry : entries) {
            Optional<Refusal> refusal = promised(entry).or(() -> unpacked(zip, entry));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return shared(zip, entries);
    }

    private static Optional<Refusal> shared(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        SharedTexts texts = new SharedTexts();
        for (ZipArchiveEntry entry : entries) {
            if (isXml(entry)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    texts.add(in);
                }
            }
        }
        return texts.missing() < 0 ? Optional.empty()
                : Optional.of(new Refusal(
                Expectation.of("text of a cell must be among the {} of the workbook", texts.count()),
                        "number " + texts.missing()));
    }

    private static boolean isXml(ZipEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }

    private Optional<Refusal> promised(ZipEntry entry) {
        boolean ratio = entry.getSize() > SMALL && entry.getSize() / MAX_RATIO > Math.max(1, entry.getCompressedSize());
        return entry.getSize() > MAX_TOTAL || ratio ? tooLarge(entry, entry.getSize()) : Optional.empty();
    }

    private Optional<Refusal> unpacked(ZipFile zip, ZipArchiveEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            long size = 0;
            int matched = 0;
            boolean xml = isXml(entry);
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                total += count;
                if (total > MAX_TOTAL || size > SMALL && size / MAX_RATIO > Math.max(1, entry.getCompressedSize())) {
                    return tooLarge(entry, size);
                }
                matched = xml ? matched(count, matched) : 0;
                if (matched == DOCTYPE.length) {
                    return Optional.of(new Refusal(
                            Expectation.of("workbook must not declare a document type or entities"),
                            "<!DOCTYPE in " + entry.getName()));
                }
            }
            return Optional.empty();
        } catch (IOException ex) {
            return Optional.of(new Refusal(Expectation.of("file must be a whole .xlsx workbook"),
                    entry.getName() + ": " + ex.getMessage()));
        }
    }

    /** How much of the word is found at the end of the buffer; all of it if it is inside. UTF-16 has zeros between. */
    private int matched(int count, int before) {
        int matched = before;
        for (int i = 0; i < count && matched < DOCTYPE.length; i++) {
            if (buffer[i] == DOCTYPE[matched]) {
                matched++;
            } else if (buffer[i] != 0) {
                matched = buffer[i] == DOCTYPE[0] ? 1 : 0;
            }
        }
        return matched;
    }

    private static Optional<Refusal> tooLarge(ZipEntry entry, long size) {
        return Optional.of(new Refusal(
                Expectation.of("workbook must unpack to at most {} bytes, and no part to more than {} times its "
                        + "packed size", MAX_TOTAL, MAX_RATIO), entry.getName() + " with " + size + " bytes or more"));
    }
}
