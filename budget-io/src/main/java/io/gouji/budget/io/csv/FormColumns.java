package io.gouji.budget.io.csv;

import io.gouji.budget.io.json.PackageJson.Field;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table's file: panel, code, name, owner and line, then the headings. Panels stand below each other
 * and are told by a column; a heading that two panels have is one column, and a row leaves blank what its panel does
 * not have.
 */
final class FormColumns {

    static final String PANEL = "栏区";
    static final String CODE = "编码";
    static final String NAME = "名称";
    static final String OWNER = "项目单位";
    static final String LINE = "行号";

    /** How many columns stand before the headings. */
    static final int COUNT = 5;

    private static final List<String> OWN = List.of(PANEL, CODE, NAME, OWNER, LINE);

    private final Form form;
    private final List<List<String>> headings = new ArrayList<>();

    FormColumns(Form form) {
        this.form = form;
        for (Panel panel : form.panels()) {
            List<String> names = new ArrayList<>();
            for (Column column : panel.columns()) {
                String name = column.heading();
                for (int i = 2; OWN.contains(name) || names.contains(name); i++) {
                    name = column.heading() + "_" + i;
                }
                names.add(name);
            }
            headings.add(names);
        }
    }

    /** The columns of that panel's figures. */
    List<String> headings(int panel) {
        return headings.get(panel);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(OWN);
        headings.stream().flatMap(List::stream).distinct().forEach(all::add);
        return all;
    }

    List<Field> fields() {
        return all().stream().map(name -> new Field(name, name.equals(LINE) ? "integer" : "string", "", name)).toList();
    }

    /** What tells a panel: its name, or else its number from 1. */
    String panel(int index) {
        String name = form.panels().get(index).name();
        long same = form.panels().stream().filter(panel -> panel.name().equals(name)).count();
        return form.panels().size() == 1 ? "" : same > 1 || name.isEmpty() ? String.valueOf(index + 1) : name;
    }

    /** The panels by what tells them. */
    Map<String, Integer> panels() {
        Map<String, Integer> panels = new LinkedHashMap<>();
        for (int i = 0; i < form.panels().size(); i++) {
            panels.put(panel(i), i);
        }
        return panels;
    }
}
