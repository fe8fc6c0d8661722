package io.gouji.budget.io.file;

import io.gouji.budget.io.result.Expectation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks parts of a ZIP into memory, within bounds: nothing is written to a disk. */
public final class ZipParts {

    /** The entries that a ZIP may have: 5,000. */
    public static final int MAX_ENTRIES = 5_000;
    /** The bytes that all parts may unpack to: 256 MiB. */
    public static final long MAX_TOTAL = 256L << 20;
    private static final int HEADER = 30;           // the bytes of a part's head before its name
    private static final int NAME_LENGTH = 26;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private ZipParts() {
    }

    /** Thrown where a bound is passed. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final Expectation expected;

        TooLarge(Expectation expected) {
            super(expected.toString());
            this.expected = expected;
        }

        /** What must hold. */
        public Expectation expected() {
            return expected;
        }
    }

    /**
     * Returns the wanted parts by their names, in the order of the file. A damaged ZIP gives what comes before the
     * damage.
     *
     * @throws TooLarge if a bound is passed
     */
    public static Map<String, byte[]> read(byte[] zip, Predicate<String> wanted) throws TooLarge {
        try {
            return read(zip, wanted, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException ex) {         // a name that is no UTF-8
            return read(zip, wanted, CHINESE);
        }
    }

    /** Returns the names of the parts that the ZIP lists in front of each; of a damaged one what can be found. */
    public static Set<String> names(byte[] zip) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i + HEADER < zip.length && names.size() <= MAX_ENTRIES; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                int length = (zip[i + NAME_LENGTH] & 0xFF) + ((zip[i + NAME_LENGTH + 1] & 0xFF) << 8);
                if (i + HEADER + length <= zip.length) {
                    names.add(new String(zip, i + HEADER, length, StandardCharsets.UTF_8));
                }
            }
        }
        return names;
    }

    private static Map<String, byte[]> read(byte[] zip, Predicate<String> wanted, Charset charset) throws TooLarge {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MAX_TOTAL;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), charset)) {
            int count = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > MAX_ENTRIES) {
                    throw new TooLarge(Expectation.of("file must have at most {} parts", MAX_ENTRIES));
                }
                boolean kept = !entry.isDirectory() && wanted.test(entry.getName());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                left -= copy(in, out, left, kept);
                if (kept) {
                    parts.putIfAbsent(entry.getName(), out.toByteArray());
                }
            }
        } catch (TooLarge ex) {
            throw ex;
        } catch (IllegalArgumentException ex) {
            if (!charset.equals(CHINESE)) {
                throw ex;
            }
            return parts;                               // a name in neither encoding is damage like any other
        } catch (IOException ex) {
            return parts;
        }
        return parts;
    }

    private static long copy(InputStream in, ByteArrayOutputStream out, long most, boolean kept) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            size += count;
            if (size > most) {
                throw new TooLarge(Expectation.of("file must unpack to at most {} bytes", MAX_TOTAL));
            }
            if (kept) {
                out.write(buffer, 0, count);
            }
        }
        return size;
    }
}
