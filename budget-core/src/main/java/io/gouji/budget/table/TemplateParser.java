package io.gouji.budget.table;

import io.gouji.budget.cube.Dimensions;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the declaration of a template: a line a statement, a word a part, {@code #} starts a comment. A form is put
 * together when all its lines are read, and what is wrong with it is told with the line that opened it.
 */
final class TemplateParser {

    private static final String STATEMENTS =
            "remark, panel, column, row, classes, functions, economics, units, projects, names, form, performance, "
                    + "prose, leaves, bridges or bridge";

    private String name;
    private Dimensions dimensions = Dimensions.standard();
    private Region region = Region.everything();
    private final List<Node> leaves = new ArrayList<>();
    private final List<FormDraft> forms = new ArrayList<>();
    private final List<Bridge> bridges = new ArrayList<>();
    private Region bridged = Region.everything();

    Template parse(String declaration) {
        int number = 0;
        for (String line : declaration.split("\\R", -1)) {
            number++;
            String statement = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (!statement.isEmpty()) {
                SourceLine source = new SourceLine(number, statement);
                source.run(() -> read(source));
            }
        }
        if (name == null) {
            throw new IllegalArgumentException("Template must start with 'template NAME', but was empty");
        }
        List<Form> built = forms.stream().map(form -> form.build(region)).toList();
        return Template.of(name, dimensions, region, leaves, built, bridges, declaration);
    }

    private void read(SourceLine source) {
        String[] words = source.words();
        if ((name == null) != words[0].equals("template")) {
            throw new IllegalArgumentException("Template must start with 'template NAME', and have one such line");
        }
        switch (words[0]) {
            case "template" -> {
                name = word(words, 1);
                region = region(words, 2);
            }
            case "member" -> dimensions = dimensions.declaring(source.statement());
            case "leaves" -> leaves(words);
            case "form" -> addForm(source, words, Form.Kind.MONEY);
            case "performance" -> addForm(source, words, Form.Kind.PERFORMANCE);
            case "prose" -> addForm(source, words, Form.Kind.PROSE);
            case "bridges" -> bridged = region(words, 1);
            case "bridge" -> bridges.add(bridge(words));
            default -> part(source, words);
        }
    }

    private void leaves(String[] words) {
        word(words, 2);
        for (String member : Arrays.asList(words).subList(2, words.length)) {
            Node leaf = dimensions.node(words[1] + "=" + member);
            if (leaf.isUnion() || leaves.stream().anyMatch(other -> other.contains(leaf) || leaf.contains(other))
                    || !leaf.dimension().isEnumerated()) {
                throw new IllegalArgumentException("Leaf must be a fund, vintage, use, nature or topic apart from the "
                        + "other "
                        + "leaves, such as 'GENERAL_PUBLIC', but was '" + member + "'");
            }
            leaves.add(leaf);
        }
    }

    private void addForm(SourceLine source, String[] words, Form.Kind kind) {
        FormDraft form = new FormDraft(source, kind, word(words, 1), word(words, 2), names(word(words, 3)));
        if (forms.stream().anyMatch(other -> other.name().equals(form.name()))) {
            throw new IllegalArgumentException(
                    "Form must have a name of its own, but '" + form.name() + "' came before");
        }
        forms.add(form);
    }

    private void part(SourceLine source, String[] words) {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(
                    "Statement must be leaves, bridges, bridge or form, but was '" + words[0] + "'");
        }
        FormDraft form = forms.get(forms.size() - 1);
        switch (words[0]) {
            case "remark" -> {
                word(words, 1);
                form.remark(source.statement().substring(words[0].length()).strip());
            }
            case "panel" -> {
                boolean named = words.length > 1 && words[1].indexOf('=') < 0;
                form.open(new PanelDraft(source, named ? names(words[1]) : List.of(), region(words, named ? 2 : 1)));
            }
            case "column" -> form.panel().add(column(words));
            case "row" -> form.panel().add(RowRule.of(RowRule.Kind.LABEL, labels(word(words, 1)), region(words, 2)));
            default -> form.panel().add(list(words));
        }
    }

    private Column column(String[] words) {
        boolean measured = words.length > 2 && words[2].startsWith("as=");
        Measure measure = measured ? measure(words[2].substring(3)) : Measure.AMOUNT;
        return Column.of(names(word(words, 1)), measure, region(words, measured ? 3 : 2));
    }

    private static Measure measure(String name) {
        return Stream.of(Measure.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Measure must be amount, share, rate, count or completion, but was '" + name + "'"));
    }

    private RowRule list(String[] words) {
        RowRule.Kind kind = Stream.of(RowRule.Kind.values()).filter(each -> each != RowRule.Kind.LABEL)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(words[0])).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Statement must be " + STATEMENTS + ", but was '" + words[0] + "'"));
        List<String> codes = Stream.of(words).skip(1).takeWhile(word -> word.indexOf('=') < 0).toList();
        RowRule rule = RowRule.of(kind, codes, region(words, 1 + codes.size()));
        if (rule.members().size() < codes.size()) {
            throw new IllegalArgumentException(
                    "'" + words[0] + "' must list no codes, but listed '" + codes.get(0) + "'");
        }
        return rule;
    }

    private Bridge bridge(String[] words) {
        List<String> parts = Arrays.asList(words);
        int equals = parts.indexOf("=");
        if (equals < 2 || equals == parts.size() - 1) {
            throw new IllegalArgumentException(
                    "Bridge must be sums of regions, such as 'function=2080505 = economic=30108'");
        }
        return Bridge.of(regions(parts.subList(1, equals)), regions(parts.subList(equals + 1, parts.size())));
    }

    private List<Region> regions(List<String> words) {
        return words.stream().map(word -> bridged.with(dimensions.node(word))).toList();
    }

    private static List<String> names(String word) {
        List<String> names = Arrays.asList(word.split("\\|", -1));
        if (names.contains("")) {
            throw new IllegalArgumentException("Names must not be empty, such as '合计|总计', but were '" + word + "'");
        }
        return names;
    }

    private static List<String> labels(String word) {
        return names(word).stream().map(each -> each.equals("-") ? "" : each).toList();
    }

    private Region region(String[] words, int from) {
        return dimensions.region(String.join(" ", Arrays.asList(words).subList(from, words.length)));
    }

    private static String word(String[] words, int index) {
        if (index >= words.length) {
            throw new IllegalArgumentException("'" + words[0] + "' must have " + index + " words after it at least");
        }
        return words[index];
    }

    /** A line of the declaration, named by every fault found in it. */
    record SourceLine(int number, String statement) {

        String[] words() {
            return statement.split("\\s+");
        }

        void run(Runnable reading) {
            try {
                reading.run();
            } catch (IllegalArgumentException ex) {
                throw fault(ex.getMessage(), ex);
            }
        }

        void check(boolean condition, String message) {
            if (!condition) {
                throw fault(message, null);
            }
        }

        private IllegalArgumentException fault(String message, Throwable cause) {
            return new IllegalArgumentException(
                    "Template line " + number + " ('" + statement + "'): " + message, cause);
        }
    }

    /** A form whose lines are being read. */
    private static final class FormDraft {

        private final SourceLine source;
        private final Form.Kind kind;
        private final String number;
        private final String name;
        private final List<String> titles;
        private final List<PanelDraft> panels = new ArrayList<>();
        private Optional<String> remark = Optional.empty();

        FormDraft(SourceLine source, Form.Kind kind, String number, String name, List<String> titles) {
            this.source = source;
            this.kind = kind;
            this.number = number;
            this.name = name;
            this.titles = titles;
        }

        String name() {
            return name;
        }

        void remark(String text) {
            remark = Optional.of(text);
        }

        void open(PanelDraft panel) {
            panels.add(panel);
        }

        PanelDraft panel() {
            if (panels.isEmpty()) {
                throw new IllegalArgumentException("Form " + name + " must open a panel first");
            }
            return panels.get(panels.size() - 1);
        }

        Form build(Region template) {
            source.check(!panels.isEmpty(), "Form must have a panel, but had none");
            List<Panel> built = panels.stream().map(panel -> panel.build(template)).toList();
            return Form.of(kind, name, number, titles, remark, built);
        }
    }
}
