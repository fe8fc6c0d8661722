package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.TableFurniture;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.label.Labels;
import java.util.List;
import java.util.Optional;

/**
 * Whether a sheet goes on with the table of the sheet before (续表): it says so, in its title or its name; or it has no
 * title, prints the same headings or none, and its first row is no total, with which another table would begin.
 */
final class NextSheet {

    private static final int MAX_ABOVE = 8;
    private static final String AGAIN = "续";
    private static final String TOTAL = "计";

    private final SourceLines lines;
    private final TemplateIndex titles;
    private final FormIndex form;
    private final HeaderRows header;
    private final TableLayout layout;

    NextSheet(SourceLines lines, TemplateIndex titles, FormIndex form, HeaderRows header, TableLayout layout) {
        this.lines = lines;
        this.titles = titles;
        this.form = form;
        this.header = header;
        this.layout = layout;
    }

    /** Returns the line of the first headings or row of the sheet that begins there; -1 if it is of something else. */
    int goesOn(int first) {
        boolean titled = false;
        boolean told = lines.sheet(first).contains(AGAIN);
        for (int at = first; at < Math.min(lines.count(), first + MAX_ABOVE); at++) {
            String line = lines.text(at);
            if (at > first && lines.beginsSheet(at)) {
                return -1;
            } else if (lines.isTabbed(at) && !UnitText.isIn(line)) {
                return (told || !titled && !isNamed(lines.sheet(first))) && fits(at, told) ? at : -1;
            }
            Optional<FormIndex> title = titles.titled(line);
            titled |= title.isPresent();
            told |= title.isPresent() && TemplateIndex.isContinued(line);
            boolean own = title.isEmpty() ? lines.isBlank(at) || UnitText.isIn(line) || TableFurniture.is(line)
                    : title.get() == form;
            if (!own) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNamed(String sheet) {
        return titles.titled(sheet).or(() -> titles.ofNumber(sheet)).filter(named -> named != form).isPresent();
    }

    private boolean fits(int from, boolean told) {
        int row = from;
        while (row < lines.count() && (lines.isBlank(row) || lines.isTabbed(row)
                && header.isRepeated(lines.cells(row)))) {
            row++;
        }
        return row < lines.count() && lines.isTabbed(row) && isRow(lines.cells(row))
                && (told || !isTotal(lines.cells(row)));
    }

    /** Numbers under headings of figures, and nowhere else anything but labels. */
    private boolean isRow(List<String> cells) {
        int figures = 0;
        for (int i = 0; i < cells.size(); i++) {
            NumberText number = NumberText.of(cells.get(i));
            boolean column = layout.at(i) == TableLayout.Role.FIGURE;
            if (column && !number.isNumber() && !number.isBlank() || i >= layout.width() && !number.isBlank()) {
                return false;
            }
            figures += column && number.isNumber() ? 1 : 0;
        }
        return figures > 0;
    }

    private boolean isTotal(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (layout.at(i) != TableLayout.Role.FIGURE && Labels.key(cells.get(i)).endsWith(TOTAL)) {
                return true;
            }
        }
        return false;
    }
}
