package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.table.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the cells of a printed row apart: code, name, owner and figures of one panel. */
final class RowReader {

    private static final int MIN_GLUED_CODE = 3;
    private static final int SPLIT_PART = 2;
    private static final Pattern BRACKETED = Pattern.compile("\\s*[\\[〔【［]\\s*([0-9]{3,7})\\s*[\\]〕】］](.*)");

    private final TableLayout layout;
    private final TableLayout.Side side;
    private final boolean coded;

    RowReader(FormIndex form, TableLayout layout, TableLayout.Side side) {
        Panel panel = form.panel(side.panel());
        this.layout = layout;
        this.side = side;
        this.coded = panel.isCoded();
    }

    /** The row of this panel, an empty one if nothing is printed there. */
    DraftRow read(List<String> cells, int line) {
        StringBuilder name = new StringBuilder();
        List<String> codes = new ArrayList<>();
        String owner = "";
        for (int column : side.labels()) {
            String cell = column < cells.size() ? Chars.strip(cells.get(column)) : "";
            if (layout.at(column) == TableLayout.Role.OWNER) {
                owner = cell;
            } else if (isCode(column, cell)) {
                codes.add(Chars.squeeze(cell));
            } else if (!cell.isEmpty() && !(layout.isHeadless(column) && NumberText.of(cell).isNumber())) {
                name.append(name.length() == 0 ? "" : " ").append(cell);
            }
        }
        String code = joined(codes);
        DraftRow row = new DraftRow(side, code, name.toString(), owner, numbers(cells), line);
        return codes.isEmpty() && coded && !row.isEmpty() ? unglued(row) : row;
    }

    /** Returns true if the cell prints a code: digits, or in a column of codes capital letters as well. */
    private boolean isCode(int column, String cell) {
        boolean own = layout.at(column) == TableLayout.Role.CODE;
        boolean some = false;
        for (int i = 0; i < cell.length() && (own || coded); i++) {
            char c = Chars.halfWidth(cell.charAt(i));
            boolean sign = Chars.isDigit(c) || own && c >= 'A' && c <= 'Z';
            if (!sign && !Chars.isBlank(cell.charAt(i))) {
                return false;
            }
            some |= sign;
        }
        return some;
    }

    /** Class, section and item in columns of their own, each with its two digits or without its leading zero. */
    private static String joined(List<String> parts) {
        String code = "";
        for (String part : parts) {
            boolean whole = part.length() > SPLIT_PART && part.startsWith(code);
            code = whole ? part : code.isEmpty() || part.length() != 1 ? code + part : code + '0' + part;
        }
        return code;
    }

    /** 2120803城市建设支出 or [2120803]城市建设支出 in one cell. */
    private static DraftRow unglued(DraftRow row) {
        Matcher bracketed = BRACKETED.matcher(row.name());
        return bracketed.matches() ? row.named(bracketed.group(1), Chars.strip(bracketed.group(2))) : plainUnglued(row);
    }

    private static DraftRow plainUnglued(DraftRow row) {
        int end = 0;
        while (end < row.name().length() && Chars.isDigit(row.name().charAt(end))) {
            end++;
        }
        boolean glued = end >= MIN_GLUED_CODE && end % 2 == 1 && end < row.name().length()
                && Character.isIdeographic(row.name().charAt(end));
        return glued ? row.named(row.name().substring(0, end), row.name().substring(end)) : row;
    }

    private List<NumberText> numbers(List<String> cells) {
        List<NumberText> numbers = new ArrayList<>(side.places().length);
        for (int place : side.places()) {
            if (place < 0) {
                numbers.add(layout.hasUnknown() ? NumberText.CUT : NumberText.of(""));
            } else {
                numbers.add(place < cells.size() ? NumberText.of(cells.get(place)) : NumberText.CUT);
            }
        }
        return numbers;
    }
}
