package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.gouji.budget.io.chars.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Escapes of reports in JSON: beside what JSON demands, every character that acts on a terminal or ends a line for
 * some reader of lines. The value stays the same.
 */
final class SafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    SafeEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c >= DELETE && VisibleText.isHidden(c) && !Character.isSurrogate((char) c)
                ? new SerializedString(String.format("\\u%04X", c)) : null;
    }
}
