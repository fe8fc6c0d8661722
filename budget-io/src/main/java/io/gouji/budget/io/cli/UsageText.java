package io.gouji.budget.io.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The help of a command as text (用法说明). */
final class UsageText {

    /** Columns of a terminal that a line takes at most. */
    static final int WIDTH = 74;

    private static final int UNBROKEN = 2_000;

    private UsageText() {
    }

    /**
     * The usage of a command, its columns aligned: the wide characters of Chinese labels take two columns each, which
     * the library does not count, and it breaks words of them.
     */
    static String of(CommandLine command) {
        String plain = wrapped(command);
        List<String> lines = plain.lines().toList();
        int column = lines.stream().filter(line -> line.startsWith("  -V, --version")).findFirst()
                .map(UsageText::description).orElse(0);
        int widest = column == 0 ? 0 : lines.stream().mapToInt(line -> wide(line, column)).max().orElse(0);
        return widest == 0 ? plain : lines.stream().map(line -> isOfTable(line, column)
                ? line.substring(0, column) + " ".repeat(widest - wide(line, column)) + line.substring(column) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The usage, its first part broken between words only. */
    private static String wrapped(CommandLine command) {
        String plain = command.getUsageMessage();
        Help help = command.getHelp();
        String heading = help.synopsisHeading();
        String narrow = heading + help.synopsis(help.synopsisHeadingLength());
        if (!plain.startsWith(narrow)) {
            return plain;
        }
        int width = command.getUsageHelpWidth();
        command.setUsageHelpWidth(UNBROKEN);
        String whole = command.getHelp().synopsis(0).strip();
        command.setUsageHelpWidth(width);
        String start = heading + command.getCommandSpec().qualifiedName();
        return start + words(whole.substring(command.getCommandSpec().qualifiedName().length()).strip(),
                TableText.width(start)) + plain.substring(narrow.length() - 1);
    }

    private static String words(String whole, int from) {
        StringBuilder text = new StringBuilder();
        int column = from;
        for (String word : whole.split(" ")) {
            if (column + 1 + TableText.width(word) > WIDTH) {
                text.append('\n').append(" ".repeat(from));
                column = from;
            }
            text.append(' ').append(word);
            column += 1 + TableText.width(word);
        }
        return text.toString();
    }

    /** Where the description of an option begins. */
    private static int description(String line) {
        int at = line.indexOf("  ", "  -V, --version".length());
        while (at >= 0 && at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return Math.max(0, at);
    }

    private static boolean isOfTable(String line, int column) {
        return line.length() > column && line.charAt(column - 1) == ' ' && line.startsWith("  ")
                && (line.substring(0, column).isBlank() || line.matches(" {2,6}[-\\[\\p{L}].*"))
                && !line.contains("[--") && !line.contains("]...");
    }

    private static int wide(String line, int column) {
        String label = isOfTable(line, column) ? line.substring(0, column) : "";
        return TableText.width(label) - label.length();
    }
}
