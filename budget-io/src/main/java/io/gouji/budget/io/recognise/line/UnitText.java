package io.gouji.budget.io.recognise.line;

import io.gouji.budget.label.Labels;
import io.gouji.budget.money.MoneyUnit;
import java.util.Optional;

/**
 * The unit of measure that stands above a table: {@code 单位：万元}, {@code 编制单位：某局 单位：元}, or in pieces on lines of
 * their own. The last one that is a unit of money counts.
 */
public final class UnitText {

    private static final String WORD = "单位:";
    private static final int MAX_PIECE = 4;

    private Optional<MoneyUnit> unit = Optional.empty();
    private String unknown = "";
    private String piece = "";
    private int line;
    private boolean open;
    private boolean disputed;

    /** Whether the line names a unit, of measure or another. */
    public static boolean isIn(String line) {
        return line.length() < 200 && line.indexOf("单") >= 0 && Labels.key(line).contains(WORD);
    }

    /** Whether the unit goes on in the next line. */
    boolean isOpen() {
        return open;
    }

    public void add(String text, int number) {
        String key = Labels.key(text);
        int word = key.indexOf(WORD);
        String before = key.substring(0, Math.max(0, word));
        open = false;
        while (word >= 0) {
            int next = key.indexOf(WORD, word + WORD.length());
            piece = key.substring(word + WORD.length(), next < 0 ? key.length() : next);
            open = next < 0 && isPiece(piece) && !before.endsWith("编制");
            if (!open) {
                take(piece, before, number);
            }
            before = piece;
            word = next;
        }
        line = number;
    }

    /** A line below, which may be the rest of the unit; says whether it was. */
    public boolean append(String text, int number) {
        String rest = Labels.key(text);
        if (!open || rest.length() > MAX_PIECE) {
            open = false;
            return false;
        }
        piece += rest;
        open = isPiece(piece);
        if (!open) {
            take(piece, "", line == 0 ? number : line);
        }
        return true;
    }

    private static boolean isPiece(String value) {
        return value.isEmpty() || value.equals("万") || value.equals("人民币") || value.equals("人民币万");
    }

    private void take(String value, String before, int number) {
        Optional<MoneyUnit> found = money(value);
        if (found.isPresent()) {
            disputed |= unit.isPresent() && !unit.equals(found);
            unit = found;
        } else if (!before.endsWith("编制") && !before.endsWith("填报") && !before.endsWith("预算")) {
            unknown = value;
        }
        line = number;
    }

    /** Returns true if the text begins with a unit of money. */
    static boolean isMoney(String text) {
        return money(text).isPresent();
    }

    private static Optional<MoneyUnit> money(String value) {
        String name = value.startsWith("人民币") ? value.substring(3) : value;
        for (MoneyUnit each : MoneyUnit.values()) {
            boolean whole = name.length() == each.chinese().length() || isBreak(name, each.chinese().length());
            if (name.startsWith(each.chinese()) && whole) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isBreak(String name, int at) {
        return at < name.length() && !Character.isLetterOrDigit(name.charAt(at));
    }

    public Optional<MoneyUnit> unit() {
        return disputed ? Optional.empty() : unit;
    }

    /** What stands where the unit is wanted. */
    public String printed() {
        return disputed ? "more than one" : open ? piece : unknown;
    }

    /** The line of the unit, from 1; 0 where there is none. */
    public int line() {
        return line;
    }
}
