package io.gouji.budget.io.cli;

import io.gouji.budget.rules.Waiver;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of waivers in UTF-8: a line each, the id of a finding or a rule with its scope, a tab, the reason. Empty
 * lines and lines with # are left out.
 */
final class WaiverFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SHOWN = 80;

    private WaiverFile() {
    }

    /**
     * Reads all lines.
     *
     * @throws IllegalArgumentException with file, line and text, if one of them is no waiver
     */
    static List<Waiver> read(Path file) throws IOException {
        String[] lines = text(file).split("\r\n|\n|\r", -1);
        List<Waiver> waivers = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                waivers.add(waiver(file, i + 1, line));
            }
        }
        return waivers;
    }

    private static String text(Path file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (NoSuchFileException ex) {
            throw Stop.because(ex, "{}: waivers must be a file, but there is none", file);
        } catch (CharacterCodingException ex) {
            throw Stop.because(ex, "{}: waivers must be text in UTF-8, but were not", file);
        }
    }

    private static Waiver waiver(Path file, int number, String line) {
        int tab = line.indexOf('\t');
        try {
            String id = tab < 0 ? "" : line.substring(0, tab);
            String reason = tab < 0 ? "" : line.substring(tab + 1);
            return id.isBlank() || id.contains(":") ? Waiver.of(id, reason) : Waiver.where(id, reason);
        } catch (IllegalArgumentException ex) {
            String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
            throw Stop.because(ex, "{} line {}: waiver must be the id of a finding, a tab and a reason, such as '{}', "
                    + "but was '{}'", file, number, "class-named:471:其他支出\\t固定列示", shown.replace('\t', '⇥'));
        }
    }
}
