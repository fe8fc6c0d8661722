package io.gouji.budget.io.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns tables of pipes, as Markdown has them, into lines of cells set apart by tabs; a line stays a line. */
final class MarkdownText {

    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final String PIPE = "(?<!\\\\)[|｜]";
    private static final int FEW = 3;

    private MarkdownText() {
    }

    /** Returns the text with tabs for pipes; the text itself if it has no such table. */
    static String tabbed(String text) {
        if (text.indexOf('|') < 0) {
            return text;
        }
        List<String> lines = List.of(text.split("\\r\\n|[\\r\\n]", -1));
        long rows = lines.stream().filter(line -> ROW.matcher(line).matches()).limit(FEW).count();
        boolean ruled = lines.stream().anyMatch(MarkdownText::isRule);
        return rows < FEW && !ruled ? text
                : lines.stream().flatMap(line -> line(line, ruled)).collect(Collectors.joining("\n"));
    }

    private static boolean isRule(String line) {
        return line.indexOf('|') >= 0 && line.length() < 1_000 && RULE.matcher(line).matches();
    }

    private static Stream<String> line(String line, boolean ruled) {
        if (isRule(line)) {
            return Stream.of("");
        }
        if (ROW.matcher(line).matches() || ruled && line.split(PIPE, -1).length > 2) {
            String inner = line.strip().replaceFirst("^[|｜]", "").replaceFirst("(?<!\\\\)[|｜]$", "");
            return Stream.of(Stream.of(inner.split(PIPE, -1)).map(MarkdownText::plain)
                    .collect(Collectors.joining("\t")));
        }
        return Stream.of(ruled ? plain(line.replaceFirst("^#{1,6}\\s+", "")) : line);
    }

    private static String plain(String text) {
        return text.replace("\\|", "|").replace("**", "").replaceAll("(?i)<br */?>", "").strip();
    }
}
