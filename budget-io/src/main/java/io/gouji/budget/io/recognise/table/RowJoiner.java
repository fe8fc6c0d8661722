package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.UnitText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a row together that is broken over lines inside a cell, where the pieces make a row and nothing else would. */
final class RowJoiner {

    private static final int MAX_LINES = 6;
    private static final int MIN_CODE = 3;

    private final SourceLines lines;
    private final TemplateIndex titles;
    private final FormIndex form;
    private final TableLayout layout;

    RowJoiner(SourceLines lines, TemplateIndex titles, FormIndex form, TableLayout layout) {
        this.lines = lines;
        this.titles = titles;
        this.form = form;
        this.layout = layout;
    }

    /** The row that starts in that line and goes on in the next ones. */
    Optional<Joined> join(int from) {
        if (lines.isLong(from) || lines.text(from).length() > 500) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(lines.cells(from));
        for (int next = from + 1; next < lines.count() && next < from + MAX_LINES; next++) {
            List<String> more = isPiece(next) ? lines.cells(next) : List.of();
            int joint = cells.size() - 1;
            if (more.isEmpty() || joint + more.size() > layout.width() || !fits(cells.get(joint), joint, more)) {
                return Optional.empty();
            }
            cells.set(joint, cells.get(joint) + more.get(0));
            cells.addAll(more.subList(1, more.size()));
            if (cells.size() == layout.width() || cells.size() == layout.needed()) {
                return figuresRead(cells) ? Optional.of(new Joined(cells, next - from + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPiece(int index) {
        String line = lines.text(index);
        return !lines.isBlank(index) && !lines.isLong(index) && !LineKind.isRemark(line) && !UnitText.isIn(line)
                && titles.titled(line).isEmpty();
    }

    /** Whether the first cell of a line can be the rest of the cell before it, and not the start of its own row. */
    private boolean fits(String before, int joint, List<String> more) {
        String code = Chars.squeeze(more.get(0));
        boolean ownCode = Chars.areDigits(code) && code.length() >= MIN_CODE;
        if (layout.at(joint) == TableLayout.Role.CODE) {
            return !ownCode && Chars.areDigits(Chars.squeeze(before) + code);
        }
        if (layout.isLabel(joint) && more.size() >= layout.needed()) {      // a row, unless its label is none
            return form.isLabel(before + more.get(0)) && !form.isLabel(more.get(0));
        }
        return !ownCode || !layout.isLabel(joint);
    }

    private boolean figuresRead(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            NumberText number = layout.at(i) == TableLayout.Role.FIGURE
                    ? NumberText.of(cells.get(i)) : NumberText.of("");
            if (!number.isBlank() && !number.isNumber()) {
                return false;
            }
        }
        return true;
    }

    record Joined(List<String> cells, int count) {
    }
}
