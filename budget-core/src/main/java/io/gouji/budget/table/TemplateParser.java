package io.gouji.budget.table;

import io.gouji.budget.cube.Dimensions;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.Template.Bridge;
import io.gouji.budget.table.Template.DeclarationException;
import io.gouji.budget.table.Template.DeclarationException.DeclarationDoubt;
import io.gouji.budget.table.Template.DeclarationException.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the declaration of a template: a line a statement, a word a part, {@code #} starts a comment. A form is put
 * together when all its lines are read. All mistakes are collected; what follows a mistake is read on its own.
 */
final class TemplateParser {

    private static final String STATEMENTS =
            "remark, panel, column, row, classes, functions, economics, units, projects, names, form, performance, "
                    + "prose, member, leaves, bridges, bridge or relation";

    /** What covers what is told by a bit a leaf. */
    private static final int MOST_LEAVES = 62;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Node> leaves = new ArrayList<>();
    private final List<FormDraft> forms = new ArrayList<>();
    private final Set<String> formNames = new HashSet<>();
    private final List<PanelDraft.Part<Bridge>> bridges = new ArrayList<>();
    private final List<PanelDraft.Part<OwnRelation>> relations = new ArrayList<>();
    private @Nullable String name;
    private Dimensions dimensions = Dimensions.standard();
    private Region region = Region.everything();
    private Region bridged = Region.everything();

    /** The template that is declared so. */
    static Template parse(String declaration) {
        TemplateParser parser = new TemplateParser();
        parser.read(declaration);
        parser.checkRelations();
        List<Form> built = parser.forms.stream().map(form -> form.build(parser.region)).toList();
        if (!parser.faults.isEmpty()) {
            throw new DeclarationException(parser.faults);
        }
        return Template.of(Objects.requireNonNull(parser.name), parser.dimensions, parser.region, parser.leaves, built,
                parser.bridges.stream().map(PanelDraft.Part::value).toList(),
                parser.relations.stream().map(PanelDraft.Part::value).toList(), declaration);
    }

    /** Returns the doubts about a declaration without mistakes. */
    static List<DeclarationDoubt> doubts(String declaration) {
        TemplateParser parser = new TemplateParser();
        parser.read(declaration);
        return new DeclarationCheck(parser.leaves, parser.region).doubts(parser.forms, parser.bridges);
    }

    private void read(String declaration) {
        int number = 0;
        for (String text : declaration.split("\\R", -1)) {
            DeclarationLine line = new DeclarationLine(++number, text, faults);
            if (!line.isEmpty()) {
                line.read(() -> checkStart(line));
                boolean well = line.read(() -> read(line));
                if (!well) {
                    standIn(line);
                }
            }
        }
        if (name == null) {
            faults.add(new Fault(0, 0, "", "Template must start with 'template NAME', but was empty"));
        }
    }

    private void checkStart(DeclarationLine line) {
        boolean starts = line.keyword().equals("template");
        if ((name == null) != starts) {
            name = name == null ? "" : name;
            throw new IllegalArgumentException("Template must start with 'template NAME', and have one such line");
        }
    }

    private void read(DeclarationLine line) {
        switch (line.keyword()) {
            case "template" -> {
                name = "";              // what follows a faulty line is no second start
                name = line.word(1);
                region = Attributes.region(line, 2, dimensions);
            }
            case "member" -> dimensions = dimensions.declaring(line.text());
            case "leaves" -> leaves(line);
            case "form" -> addForm(line, Form.Kind.MONEY);
            case "performance" -> addForm(line, Form.Kind.PERFORMANCE);
            case "prose" -> addForm(line, Form.Kind.PROSE);
            case "bridges" -> bridged = Attributes.region(line, 1, dimensions);
            case "bridge" -> bridges.add(new PanelDraft.Part<>(line.number(), bridge(line)));
            case "relation" -> relations.add(new PanelDraft.Part<>(line.number(),
                    OwnRelation.parse(line.text().substring("relation".length()))));
            default -> part(line);
        }
    }

    /** Relations have names of their own, and name figures of forms that are declared, before or after them. */
    private void checkRelations() {
        Set<String> names = new HashSet<>();
        for (PanelDraft.Part<OwnRelation> each : relations) {
            String text = each.value().toString().strip();
            if (!names.add(each.value().name())) {
                faults.add(new Fault(each.line(), 1, text,
                        "Relation must have a name of its own, but '" + each.value().name() + "' came before"));
            }
            each.value().forms().filter(form -> !formNames.contains(form)).distinct().forEach(form ->
                    faults.add(new Fault(each.line(), 1, text, "Form must be declared, but was '" + form + "'")));
        }
    }

    /** Opens what the line would have opened, so that the lines below it have their place. */
    private void standIn(DeclarationLine line) {
        switch (line.keyword()) {
            case "form", "performance", "prose" -> forms.add(FormDraft.broken(line));
            case "panel" -> {
                if (!forms.isEmpty()) {
                    last().open(PanelDraft.broken(line));
                }
            }
            default -> {
                if (!forms.isEmpty() && !last().panels().isEmpty()) {
                    last().panel().lacks();
                }
            }
        }
    }

    private FormDraft last() {
        return forms.get(forms.size() - 1);
    }

    private void leaves(DeclarationLine line) {
        line.word(2);
        for (int i = 2; i < line.size(); i++) {
            String member = line.word(i);
            leaves.add(line.at(i, () -> leaf(line.word(1), member)));
        }
    }

    private Node leaf(String dimension, String member) {
        Node leaf = dimensions.node(dimension + "=" + member);
        if (leaf.isUnion() || leaves.stream().anyMatch(other -> other.contains(leaf) || leaf.contains(other))
                || !leaf.dimension().isEnumerated()) {
            throw new IllegalArgumentException("Leaf must be a fund, vintage, use, nature or topic apart from the "
                    + "other leaves, such as 'GENERAL_PUBLIC', but was '" + member + "'");
        }
        if (leaves.stream().filter(other -> other.dimension() == leaf.dimension()).count() == MOST_LEAVES) {
            throw new IllegalArgumentException("Dimension must have " + MOST_LEAVES + " leaves at most, but '" + member
                    + "' was one more");
        }
        return leaf;
    }

    private void addForm(DeclarationLine line, Form.Kind kind) {
        FormDraft form = new FormDraft(line, kind, line.word(1), line.word(2), dated(line, 3));
        if (!formNames.add(form.name())) {
            throw new IllegalArgumentException(
                    "Form must have a name of its own, but '" + form.name() + "' came before");
        }
        forms.add(form);
    }

    private void part(DeclarationLine line) {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(
                    "Statement must be member, leaves, bridges, bridge, relation or form, but was '" + line.keyword()
                    + "'");
        }
        FormDraft form = last();
        switch (line.keyword()) {
            case "remark" -> {
                line.word(1);
                form.remark(line.text().substring(line.keyword().length()).strip());
            }
            case "panel" -> {
                boolean named = line.size() > 1 && line.word(1).indexOf('=') < 0;
                List<String> names = named ? names(line, 1) : List.of();
                form.open(new PanelDraft(line, names, Attributes.of(line, named ? 2 : 1, dimensions)));
            }
            case "column" -> form.panel().add(line.number(), column(line));
            case "row" -> form.panel().add(line.number(), row(line));
            default -> form.panel().add(line.number(), list(line));
        }
    }

    private Column column(DeclarationLine line) {
        List<String> headings = dated(line, 1);
        Attributes read = Attributes.of(line, 2, dimensions);
        return new Column(headings, read.measure(), read.region(), read.base(), read.isSigned());
    }

    private RowRule row(DeclarationLine line) {
        List<String> labels = names(line, 1).stream().map(each -> each.equals("-") ? "" : each).toList();
        Attributes read = Attributes.of(line, 2, dimensions);
        return new RowRule(RowRule.Kind.LABEL, labels, read.region(), read.isSigned());
    }

    private RowRule list(DeclarationLine line) {
        RowRule.Kind kind = Stream.of(RowRule.Kind.values()).filter(each -> each != RowRule.Kind.LABEL)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(line.keyword())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Statement must be " + STATEMENTS + ", but was '" + line.keyword() + "'"));
        List<String> codes = line.from(1).stream().takeWhile(word -> word.indexOf('=') < 0).toList();
        Attributes read = Attributes.of(line, 1 + codes.size(), dimensions);
        RowRule rule = new RowRule(kind, codes, read.region(), read.isSigned());
        for (int i = 0; i < codes.size(); i++) {
            RowRule one = RowRule.of(kind, List.of(codes.get(i)), Region.everything());
            if (line.at(1 + i, one::members).isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + line.keyword() + "' must list no codes, but listed '" + codes.get(0) + "'");
            }
        }
        return rule;
    }

    private Bridge bridge(DeclarationLine line) {
        int equals = line.from(0).indexOf("=");
        if (equals < 2 || equals == line.size() - 1) {
            throw new IllegalArgumentException(
                    "Bridge must be sums of regions, such as 'function=2080505 = economic=30108'");
        }
        return new Bridge(regions(line, 1, equals), regions(line, equals + 1, line.size()));
    }

    private List<Region> regions(DeclarationLine line, int from, int to) {
        List<Region> regions = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = line.word(i);
            regions.add(line.at(i, () -> bridged.with(dimensions.node(word))));
        }
        return regions;
    }

    private static List<String> names(DeclarationLine line, int index) {
        String word = line.word(index);
        return line.at(index, () -> Spellings.of(word));
    }

    /** Names that may tell a year from the document's. */
    private static List<String> dated(DeclarationLine line, int index) {
        List<String> names = names(line, index);
        line.at(index, () -> {
            names.forEach(YearText::check);
            return names;
        });
        return names;
    }
}
