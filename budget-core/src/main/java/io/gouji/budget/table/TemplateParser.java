package io.gouji.budget.table;

import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the declaration of a template: a line a statement, a word a part, {@code #} starts a comment. */
final class TemplateParser {

    private String name;
    private Region region = Region.everything();
    private final List<Node> leaves = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Bridge> bridges = new ArrayList<>();
    private Region bridged = Region.everything();
    private FormDraft form;

    Template parse(String declaration) {
        int number = 0;
        for (String line : declaration.split("\\R")) {
            number++;
            String statement = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (!statement.isEmpty()) {
                read(number, statement);
            }
        }
        closeForm();
        if (name == null) {
            throw new IllegalArgumentException("Template must start with 'template NAME', but had no such line");
        }
        return Template.of(name, region, leaves, forms, bridges);
    }

    private void read(int number, String statement) {
        try {
            statement(statement.split("\\s+"));
        } catch (IllegalArgumentException ex) {
            throw new IllegalArgumentException("Template line " + number + " ('" + statement + "'): " + ex.getMessage(), ex);
        }
    }

    private void statement(String[] words) {
        switch (words[0]) {
            case "template" -> {
                name = word(words, 1);
                region = region(words, 2);
            }
            case "leaves" -> Arrays.stream(words).skip(2).map(leaf -> Node.parse(word(words, 1) + "=" + leaf)).forEach(leaves::add);
            case "form" -> {
                closeForm();
                form = new FormDraft(word(words, 1), word(words, 2), names(word(words, 3)));
            }
            case "bridges" -> bridged = region(words, 1);
            case "bridge" -> bridges.add(bridge(words));
            default -> part(words);
        }
    }

    private void part(String[] words) {
        if (form == null) {
            throw new IllegalArgumentException("Statement must be template, leaves, bridge or form, but was '" + words[0] + "'");
        }
        switch (words[0]) {
            case "remark" -> form.remark = Optional.of(String.join(" ", Arrays.asList(words).subList(1, words.length)));
            case "panel" -> {
                boolean named = words.length > 1 && words[1].indexOf('=') < 0;
                form.closePanel();
                form.panel = new PanelDraft(named ? words[1] : "", region(words, named ? 2 : 1));
            }
            case "column" -> form.panel().columns.add(Column.of(names(word(words, 1)), region(words, 2)));
            case "row" -> form.panel().rows.add(RowRule.of(RowRule.Kind.LABEL, names(word(words, 1)), region(words, 2)));
            default -> form.panel().rows.add(list(words));
        }
    }

    private static RowRule list(String[] words) {
        RowRule.Kind kind = Arrays.stream(RowRule.Kind.values()).filter(each -> each != RowRule.Kind.LABEL)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(words[0])).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Statement must be remark, panel, column, row, classes, functions, economics, units or projects, but was '"
                                + words[0] + "'"));
        List<String> codes = Arrays.stream(words).skip(1).filter(word -> word.indexOf('=') < 0).toList();
        return RowRule.of(kind, codes, region(words, 1 + codes.size()));
    }

    private Bridge bridge(String[] words) {
        List<String> parts = Arrays.asList(words);
        int equals = parts.indexOf("=");
        if (equals < 2) {
            throw new IllegalArgumentException("Bridge must be sums of regions, such as 'function=2080505 = economic=30108'");
        }
        return Bridge.of(regions(parts.subList(1, equals)), regions(parts.subList(equals + 1, parts.size())));
    }

    private List<Region> regions(List<String> words) {
        return words.stream().map(word -> bridged.with(Node.parse(word))).toList();
    }

    private static List<String> names(String word) {
        return Arrays.stream(word.split("\\|")).map(each -> each.equals("-") ? "" : each).toList();
    }

    private static Region region(String[] words, int from) {
        return Region.parse(String.join(" ", Arrays.asList(words).subList(from, words.length)));
    }

    private static String word(String[] words, int index) {
        if (index >= words.length) {
            throw new IllegalArgumentException("'" + words[0] + "' must have at least " + index + " words after it");
        }
        return words[index];
    }

    private void closeForm() {
        if (form != null) {
            form.closePanel();
            forms.add(Form.of(form.name, form.number, form.titles, form.remark, form.panels));
        }
    }

    private static final class FormDraft {
        final String number;
        final String name;
        final List<String> titles;
        final List<Panel> panels = new ArrayList<>();
        Optional<String> remark = Optional.empty();
        PanelDraft panel;

        FormDraft(String number, String name, List<String> titles) {
            this.number = number;
            this.name = name;
            this.titles = titles;
        }

        PanelDraft panel() {
            if (panel == null) {
                throw new IllegalArgumentException("Form " + name + " must open a panel first");
            }
            return panel;
        }

        void closePanel() {
            if (panel != null) {
                panels.add(Panel.of(panel.name, panel.region, panel.rows, panel.columns));
                panel = null;
            }
        }
    }

    private static final class PanelDraft {
        final String name;
        final Region region;
        final List<RowRule> rows = new ArrayList<>();
        final List<Column> columns = new ArrayList<>();

        PanelDraft(String name, Region region) {
            this.name = name;
            this.region = region;
        }
    }
}
