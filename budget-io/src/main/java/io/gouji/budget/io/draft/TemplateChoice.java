package io.gouji.budget.io.draft;

import io.gouji.budget.io.draft.ColumnRoles.Role;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which template a document is read by (选择表样): the declared one most of whose titles it prints, with the headings and
 * labels that it declares; else one drafted from its own words.
 */
public final class TemplateChoice {

    private static final double TITLES = 0.8;
    private static final double WORDS = 0.95;

    private final Source source;
    private final List<Sketch> sketches;
    private final List<Table> tables = new ArrayList<>();

    /** A table of the document, panel by panel. */
    private record Table(String title, boolean isMoney, List<Side> sides) {
    }

    /** A panel: the headings of figures and the labels of rows in its columns, made out when they are asked for. */
    private static final class Side {

        private final Sketch sketch;
        private final int from;
        private final int to;
        private @Nullable List<String> headings;
        private @Nullable List<String> labels;

        Side(Sketch sketch, int from, int to) {
            this.sketch = sketch;
            this.from = from;
            this.to = to;
        }

        List<String> headings() {
            List<String> known = headings == null ? TemplateChoice.headings(sketch, from, to) : headings;
            headings = known;
            return known;
        }

        List<String> labels() {
            List<String> known = labels == null ? TemplateChoice.labels(sketch, from, to) : labels;
            labels = known;
            return known;
        }
    }

    /** The words of the templates that come with the library, worked out when the first document is compared. */
    private static final class BuiltIn {
        static final List<DeclaredWords> ALL = DeclaredWords.of(Template.builtIn());
    }

    private TemplateChoice(Source source) {
        this.source = source;
        this.sketches = SketchFinder.of(source);
        for (Sketch sketch : sketches) {
            String title = Labels.key(TitleText.bare(sketch.title(), ""));
            tables.add(new Table(title, !sketch.title().contains("绩效"), sides(sketch)));
        }
    }

    /** Returns the choice for a document. */
    public static TemplateChoice of(Source source) {
        return new TemplateChoice(source);
    }

    /** Returns the built-in template that the document follows; empty if none of them fits. */
    public Optional<Template> declared() {
        Template best = null;
        double most = 0;
        for (DeclaredWords words : BuiltIn.ALL) {
            double fit = fit(words);
            best = fit > most ? words.template() : best;
            most = Math.max(most, fit);
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns how many figures of tables a template can read at most: the cells that print something below its titles.
     *
     * @param titles tells the lines that are titles of the template; a sheet may have none
     */
    public long most(Predicate<String> titles) {
        return sketches.stream().filter(sketch -> !sketch.grid().name().isEmpty() || titles.test(sketch.title())
                || sketch.above().stream().anyMatch(titles)).mapToLong(Sketch::filled).sum();
    }

    /** Returns the template that the document's own words make. */
    public TemplateDraft draft() {
        return TemplateDraft.of(source, sketches);
    }

    /** Returns the share of headings and labels that the template knows; 0 if it does not fit. */
    private double fit(DeclaredWords declared) {
        List<Table> titled = tables.stream()
                .filter(table -> table.sides.size() == declared.panels(table.title)).toList();
        long money = tables.stream().filter(Table::isMoney).count();
        if (titled.size() < TITLES * declared.count() || titled.size() < TITLES * money) {
            return 0;
        }
        long words = tables.stream().filter(table -> declared.panels(table.title) > 0).count() - titled.size();
        long known = 0;
        for (Table table : titled) {
            for (int side = 0; side < table.sides.size(); side++) {
                words += words(table, side, declared);
                known += known(table, side, declared);
            }
        }
        return known >= WORDS * words ? (double) known / Math.max(1, words) : 0;
    }

    private static int words(Table table, int side, DeclaredWords declared) {
        Side own = table.sides.get(side);
        return own.headings().size() + (declared.isListed(table.title, side) ? 0 : own.labels().size());
    }

    private static int known(Table table, int side, DeclaredWords declared) {
        int known = 0;
        for (String path : table.sides.get(side).headings()) {
            known += declared.knowsHeading(table.title, side, path) ? 1 : 0;
        }
        boolean listed = declared.isListed(table.title, side);
        for (String label : listed ? List.<String>of() : table.sides.get(side).labels()) {
            known += declared.knowsLabel(table.title, side, label) ? 1 : 0;
        }
        return known;
    }

    private static List<Side> sides(Sketch sketch) {
        List<Integer> starts = sketch.roles().panelStarts();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sketch.columns();
            sides.add(new Side(sketch, starts.get(i), to));
        }
        return sides;
    }

    private static List<String> headings(Sketch sketch, int from, int to) {
        List<String> headings = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (sketch.roles().at(i) == Role.FIGURE) {
                headings.add(DeclaredWords.undated(sketch.header().path(i)));
            }
        }
        return headings;
    }

    private static List<String> labels(Sketch sketch, int from, int to) {
        int[] names = IntStream.range(from, to).filter(i -> sketch.roles().at(i) == Role.NAME).toArray();
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < sketch.body().size(); row++) {
            String name = "";
            for (int column : names) {
                name = name.isEmpty() ? sketch.cell(row, column) : name + sketch.cell(row, column);
            }
            String label = Labels.withoutOrdinal(Labels.key(name));
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return labels;
    }
}
