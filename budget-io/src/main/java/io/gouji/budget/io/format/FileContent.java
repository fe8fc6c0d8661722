package io.gouji.budget.io.format;

import io.gouji.budget.io.file.ZipParts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, told by its content and never by its name (文件类型). */
enum FileContent {
    PDF, HTML, MHT, DOCX, XLSX, XLS, DOC,
    /** A bundle of files. */
    ZIP,
    /** Word or Excel behind a password. */
    ENCRYPTED,
    RTF, OFD, OPEN_DOCUMENT, SLIDES, IMAGE,
    /** A spreadsheet as plain XML, of Excel 2003. */
    XML_SHEET,
    /** An archive of another kind than ZIP. */
    ARCHIVE,
    /** Everything else. */
    TEXT;

    private static final int HEAD = 4_096;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern WEB = Pattern.compile(
            "(?s).{0,2000}<(!doctype html|html|head|body|table|div|meta|p|h1|h2)[\\s>].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGE = Pattern.compile("(?s)([A-Za-z-]+: [^\\n]*\\n(\\s+[^\\n]*\\n)*){1,40}.*");

    /** The phrase that a problem has of such a file. */
    String said() {
        return switch (this) {
            case ENCRYPTED -> "encrypted";
            case IMAGE -> "an image";
            case SLIDES -> "slides";
            case ARCHIVE -> "an archive";
            case XML_SHEET -> "XML of Excel 2003";
            default -> "a file of the kind " + (this == OPEN_DOCUMENT ? "ODF" : name());
        };
    }

    /** Returns what those bytes are. */
    static FileContent of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith(OLE)) {
            return compound(bytes);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return zip(bytes);
        }
        return head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1_024 ? PDF : other(head);
    }

    private static FileContent other(String head) {
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("\u001F\u008B")) {
            return ARCHIVE;
        }
        return marked(head);
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")
                || head.startsWith("II*\0") || head.startsWith("MM\0*") || head.startsWith("BM") && head.length() > 30
                && head.charAt(6) == 0 && head.charAt(7) == 0;
    }

    private static FileContent marked(String head) {
        String lower = head.replace("\0", "").toLowerCase(Locale.ROOT);
        String start = lower.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "").stripLeading();
        if (start.startsWith("<")) {
            return lower.contains("excel.sheet") || lower.contains("office:spreadsheet\"") && !lower.contains("<html")
                    ? XML_SHEET : WEB.matcher(start).matches() ? HTML : TEXT;
        }
        boolean message = lower.contains("mime-version:") || lower.contains("content-type: multipart/related");
        return message && MESSAGE.matcher(head.replace("\r", "").stripLeading()).matches() ? MHT : TEXT;
    }

    /** The names of a compound file's parts are in UTF-16. */
    private static FileContent compound(byte[] bytes) {
        return has(bytes, "EncryptedPackage") ? ENCRYPTED : has(bytes, "WordDocument") ? DOC
                : has(bytes, "Workbook") || has(bytes, "Book") ? XLS
                : has(bytes, "PowerPoint Document") ? SLIDES : ARCHIVE;
    }

    private static boolean has(byte[] bytes, String part) {
        byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i <= bytes.length - name.length; i += 2) {
            if (bytes[i] == name[0] && java.util.Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private static FileContent zip(byte[] bytes) {
        Set<String> names = ZipParts.names(bytes);
        return names.contains("word/document.xml") ? DOCX : names.contains("xl/workbook.xml") ? XLSX
                : names.contains("OFD.xml") ? OFD : names.contains("ppt/presentation.xml") ? SLIDES
                : names.contains("mimetype") && names.contains("content.xml") ? OPEN_DOCUMENT : ZIP;
    }
}
