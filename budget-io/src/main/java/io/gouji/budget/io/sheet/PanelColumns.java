package io.gouji.budget.io.sheet;

import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.PrintedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The columns of one panel in a sheet: those of its labels, then those of its figures. */
final class PanelColumns {

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final int DIGITS = 15;       // what a spreadsheet keeps of a number
    private static final int STRONG = 3;        // the code of a class has three digits

    private final OptionalInt year;
    private final Panel panel;
    private final int index;
    private final int from;
    private final String form;
    private final List<String> labels = new ArrayList<>();
    private final boolean coded;
    private final boolean owned;
    private final boolean named;
    private final IdentityHashMap<PrintedRow, String> keys = new IdentityHashMap<>();

    PanelColumns(BudgetTable table, OptionalInt year, int index, int from) {
        this.year = year;
        this.panel = table.form().panels().get(index);
        this.index = index;
        this.from = from;
        this.form = table.form().name();
        List<PrintedRow> rows = rows(table.printedRows());
        boolean projects = panel.has(RowRule.Kind.PROJECTS);
        coded = panel.isCoded() || rows.stream().anyMatch(row -> !row.code().isEmpty());
        owned = projects || rows.stream().anyMatch(row -> !row.owner().isEmpty());
        named = coded || owned || !panel.isSingleRow() || rows.stream().anyMatch(row -> !row.name().isEmpty());
        String what = panel.has(RowRule.Kind.UNITS) ? "单位" : coded ? "科目" : "项目";
        if (coded) {
            labels.add(what + "编码");
        }
        if (named) {
            labels.add(coded || projects ? what + "名称" : what);
        }
        if (owned) {
            labels.add("项目单位");
        }
        for (BudgetRow row : table.rows()) {
            keys.put(row.printed(), row.key());
        }
    }

    String name() {
        return panel.name();
    }

    int from() {
        return from;
    }

    int labels() {
        return labels.size();
    }

    /** The column behind the last. */
    int end() {
        return from + labels.size() + panel.columns().size();
    }

    List<PrintedRow> rows(List<PrintedRow> printed) {
        return printed.stream().filter(row -> row.panel() == index).toList();
    }

    /** How many rows its headings take. */
    int depth() {
        return panel.columns().stream().mapToInt(column -> path(column).length).max().orElse(1);
    }

    private String[] path(Column column) {
        return column.heading(year).split("/");
    }

    /** Gives each heading with the area that it fills, rows counted from the first row of headings. */
    void headings(int depth, BiConsumer<SheetDraft.Area, String> heading) {
        for (int i = 0; i < labels.size(); i++) {
            heading.accept(new SheetDraft.Area(0, from + i, depth - 1, from + i), labels.get(i));
        }
        List<String[]> paths = panel.columns().stream().map(this::path).toList();
        int first = from + labels.size();
        for (int level = 0; level < depth; level++) {
            for (int left = 0; left < paths.size(); left++) {
                int right = last(paths, left, level);
                if (level < paths.get(left).length) {
                    boolean leaf = level == paths.get(left).length - 1;
                    heading.accept(new SheetDraft.Area(level, first + left, leaf ? depth - 1 : level, first + right),
                            paths.get(left)[level]);
                }
                left = right;
            }
        }
    }

    /** The last of the columns that stand under the same heading of that level. */
    private static int last(List<String[]> paths, int left, int level) {
        int right = left;
        while (right + 1 < paths.size() && level < paths.get(left).length - 1
                && isShared(paths.get(left), paths.get(right + 1), level)) {
            right++;
        }
        return right;
    }

    private static boolean isShared(String[] one, String[] two, int level) {
        for (int i = 0; i <= level; i++) {
            if (i >= two.length - 1 || !one[i].equals(two[i])) {
                return false;
            }
        }
        return true;
    }

    void put(SheetDraft sheet, int row, PrintedRow printed) {
        boolean strong = coded && printed.code().length() <= STRONG || printed.name().replace(" ", "").endsWith("计");
        int at = from;
        if (coded) {
            sheet.set(row, at++, SheetCell.of(Look.CODE, printed.code()));
        }
        if (named) {
            sheet.set(row, at++, SheetCell.of(strong ? Look.LABEL_STRONG : Look.LABEL, printed.name()));
        }
        if (owned) {
            sheet.set(row, at++, SheetCell.of(Look.LABEL, printed.owner()));
        }
        int count = Math.min(panel.columns().size(), printed.figures().size());
        for (int i = 0; i < count; i++) {
            sheet.set(row, at + i, figure(printed, i, strong ? Look.FIGURE_STRONG : Look.FIGURE));
        }
    }

    private SheetCell figure(PrintedRow row, int column, Look look) {
        Figure figure = row.figures().get(column);
        Optional<CellRef> ref = Optional.ofNullable(keys.get(row))
                .map(key -> CellRef.of(form, key, panel.columns().get(column).heading(year)));
        Optional<BigDecimal> number = figure.isPrinted() ? number(figure.printed()) : Optional.empty();
        String shown = number.map(each -> SheetCell.grouped(each.toPlainString()))
                .orElse(SheetCell.plain(figure.printed()));
        return new SheetCell(shown, number, look, ref, figure.printed());
    }

    /** The number that is printed, blanks inside it apart; empty if it is printed in another way. */
    private static Optional<BigDecimal> number(String printed) {
        String plain = printed.replaceAll("\\s", "");
        if (plain.length() > DIGITS * 2 || !NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replace(",", ""));
        boolean negativeZero = number.signum() == 0 && plain.startsWith("-");
        return number.precision() > DIGITS || number.scale() > DIGITS || negativeZero ? Optional.empty()
                : Optional.of(number);
    }

    /** Draws the cells of a row that nothing is printed in. */
    void frame(SheetDraft sheet, int row) {
        for (int column = from; column < end(); column++) {
            if (sheet.cell(row, column) == SheetCell.NONE) {
                sheet.set(row, column, SheetCell.of(Look.LABEL, ""));
            }
        }
    }
}
