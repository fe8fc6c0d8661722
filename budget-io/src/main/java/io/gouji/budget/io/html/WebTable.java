package io.gouji.budget.io.html;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.GridBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page as a grid. */
final class WebTable {

    private static final int MANY = 65_534;         // rows, as the standard bounds a span

    private final Element table;
    private final int number;
    private final List<String> hidden = new ArrayList<>();
    private boolean cut;

    WebTable(Element table, int number) {
        this.table = table;
        this.number = number;
    }

    /** Returns true if the table only arranges what is in it: other tables, or one cell of anything. */
    static boolean isLayout(Element table, List<Element> inside) {
        for (Element inner : inside) {
            if (inner != table && rows(inner).stream().filter(row -> cells(row).size() > 1).limit(2).count() == 2) {
                return true;
            }
        }
        List<Element> rows = rows(table);
        return rows.stream().mapToInt(row -> cells(row).size()).sum() <= 1;
    }

    /** Returns the rows of the table itself: head, bodies, foot. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (String part : new String[] {"thead", "tbody", "tr", "tfoot"}) {
            for (Element child : table.children()) {
                if (child.normalName().equals(part)) {
                    rows.addAll(part.equals("tr") ? List.of(child) : named(child, "tr"));
                }
            }
        }
        return rows;
    }

    private static List<Element> named(Element parent, String... names) {
        return parent.children().stream().filter(child -> List.of(names).contains(child.normalName())).toList();
    }

    static List<Element> cells(Element row) {
        return named(row, "td", "th");
    }

    Grid grid() {
        GridBuilder builder = GridBuilder.empty();
        for (Element row : rows(table)) {
            if (WebText.isHidden(row)) {
                hidden.add(WebText.of(row));
                continue;
            }
            builder.row();
            for (Element cell : cells(row)) {
                Place place = Place.table(number, builder.rowIndex() + 1, builder.nextColumn() + 1);
                int rows = span(cell, "rowspan");
                int columns = Math.max(1, span(cell, "colspan"));
                builder.cell(WebText.of(cell), rows == 0 ? MANY : rows, columns, place);
            }
        }
        Grid grid = builder.grid("", Place.table(number, 0, 0));
        cut = builder.isCut();
        return grid;
    }

    /** Returns the texts of the rows that nobody sees. */
    List<String> hidden() {
        return hidden;
    }

    boolean isCut() {
        return cut;
    }

    private static int span(Element cell, String name) {
        String digits = cell.attr(name).strip().replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? 1 : digits.length() > 5 ? MANY : Math.min(MANY, Integer.parseInt(digits));
    }
}
