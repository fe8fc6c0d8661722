package io.gouji.budget.io.draft;

import io.gouji.budget.label.Labels;
import io.gouji.budget.io.draft.ColumnRoles.Role;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** The headings of figures and the labels of rows of a panel. */
    private record Side(List<String> headings, List<String> labels) {
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
        int titled = 0;
        int words = 0;
        int known = 0;
        int money = 0;
        for (Table table : tables) {
            money += table.isMoney ? 1 : 0;
            int panels = declared.panels(table.title);
            boolean same = panels > 0 && panels == table.sides.size();
            words += panels > 0 && !same ? 1 : 0;
            titled += same ? 1 : 0;
            for (int side = 0; same && side < panels; side++) {
                words += words(table, side, declared);
                known += known(table, side, declared);
            }
        }
        boolean fits = titled >= TITLES * declared.count() && titled >= TITLES * money && known >= WORDS * words;
        return fits ? (double) known / Math.max(1, words) : 0;
    }

    private static int words(Table table, int side, DeclaredWords declared) {
        Side own = table.sides.get(side);
        return own.headings.size() + (declared.isListed(table.title, side) ? 0 : own.labels.size());
    }

    private static int known(Table table, int side, DeclaredWords declared) {
        int known = 0;
        for (String path : table.sides.get(side).headings) {
            known += declared.knowsHeading(table.title, side, path) ? 1 : 0;
        }
        boolean listed = declared.isListed(table.title, side);
        for (String label : listed ? List.<String>of() : table.sides.get(side).labels) {
            known += declared.knowsLabel(table.title, side, label) ? 1 : 0;
        }
        return known;
    }

    private static List<Side> sides(Sketch sketch) {
        ColumnRoles roles = sketch.roles();
        List<Integer> starts = roles.panelStarts();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sketch.columns();
            sides.add(new Side(headings(sketch, roles, starts.get(i), to), labels(sketch, roles, starts.get(i), to)));
        }
        return sides;
    }

    private static List<String> headings(Sketch sketch, ColumnRoles roles, int from, int to) {
        List<String> headings = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (roles.at(i) == Role.FIGURE) {
                headings.add(DeclaredWords.undated(sketch.header().path(i)));
            }
        }
        return headings;
    }

    private static List<String> labels(Sketch sketch, ColumnRoles roles, int from, int to) {
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < sketch.body().size(); row++) {
            StringBuilder name = new StringBuilder();
            for (int i = from; i < to; i++) {
                name.append(roles.at(i) == Role.NAME ? sketch.cell(row, i) : "");
            }
            String label = Labels.withoutOrdinal(Labels.key(name.toString()));
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return labels;
    }
}
