package io.gouji.budget.io.html;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page that was saved as one file with its parts (单个文件网页，MHT). */
public final class MhtSource {

    private static final Pattern BOUNDARY = Pattern.compile("boundary\\s*=\\s*\"?([^\"\\r\\n;]{1,100})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\"\\r\\n;]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int GROUP = 4;          // digits of base 64 that make three bytes
    private static final int MAX_PARTS = 1_000;

    private MhtSource() {
    }

    /** Returns the blocks of the pages in the file, one after the other. */
    public static Source read(String name, byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);        // a byte a character
        Matcher boundary = BOUNDARY.matcher(all.substring(0, Math.min(all.length(), 1 << 14)));
        List<Block> blocks = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String[] parts = boundary.find() ? all.split(Pattern.quote("--" + boundary.group(1).strip()), MAX_PARTS)
                : new String[] {all};
        for (String part : parts) {
            int end = body(part);
            String head = part.substring(0, end);
            if (head.toLowerCase(Locale.ROOT).contains("text/html")) {
                Source page = HtmlSource.read(name, decoded(head, part.substring(end)), charset(head));
                blocks.addAll(page.blocks());
                leftOut.addAll(page.leftOut());
                problems.addAll(page.problems());
            }
        }
        if (blocks.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(name, 0, 0, "no web page", Expectation.of("file must hold a web page")));
        }
        return new Source(name, blocks.subList(0, Math.min(blocks.size(), Source.MAX_BLOCKS)), leftOut, problems);
    }

    private static int body(String part) {
        int crlf = part.indexOf("\r\n\r\n", Math.min(2, part.length()));
        int lf = part.indexOf("\n\n", Math.min(1, part.length()));
        int end = crlf < 0 ? lf : lf < 0 ? crlf : Math.min(crlf, lf);
        return end < 0 ? part.length() : end;
    }

    private static String charset(String head) {
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    private static byte[] decoded(String head, String body) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("base64")) {
            String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
            int whole = digits.length() % GROUP == 1 ? digits.length() - 1 : digits.length();   // one alone is no byte
            return Base64.getDecoder().decode(digits.substring(0, whole));
        }
        return lower.contains("quoted-printable") ? unquoted(body) : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (i + 2 < body.length() && digit(body, i + 1) >= 0 && digit(body, i + 2) >= 0) {
                out.write(digit(body, i + 1) * 16 + digit(body, i + 2));
                i += 2;
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            }
        }
        return out.toByteArray();
    }

    private static int digit(String body, int at) {
        return Character.digit(body.charAt(at), 16);
    }
}
