package io.gouji.budget.io.draft;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.Labels;
import io.gouji.budget.io.draft.ColumnRoles.Role;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.RowRule;
import io.gouji.budget.table.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which of the declared templates a document follows (选择表样): the one most of whose titles it prints, with the headings
 * and labels that it declares.
 */
public final class TemplateChoice {

    private static final double TITLES = 0.8;
    private static final double WORDS = 0.95;

    private final Template template;
    private int titled;
    private int words;
    private int known;

    private TemplateChoice(Template template) {
        this.template = template;
    }

    /** Returns the template that the source follows; empty if none of them fits. */
    public static Optional<Template> of(Source source, List<Template> declared) {
        List<Sketch> sketches = SketchFinder.of(source);
        Template best = null;
        double most = 0;
        for (Template template : declared) {
            double fit = new TemplateChoice(template).fit(sketches);
            if (fit > most) {
                best = template;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the share of headings and labels that the template knows; 0 if it does not fit. */
    private double fit(List<Sketch> sketches) {
        int tables = 0;
        for (Sketch sketch : sketches) {
            boolean money = !sketch.title().contains("绩效");
            tables += money ? 1 : 0;
            form(sketch).ifPresent(form -> compare(sketch, form));
        }
        int forms = template.forms(Form.Kind.MONEY).size();
        boolean fits = titled >= TITLES * forms && titled >= TITLES * tables && known >= WORDS * words;
        return fits ? (double) known / Math.max(1, words) : 0;
    }

    private Optional<Form> form(Sketch sketch) {
        String title = Labels.key(TitleText.bare(sketch.title(), ""));
        return template.forms(Form.Kind.MONEY).stream().filter(form -> form.titles().stream()
                .map(Labels::key).anyMatch(title::equals)).findFirst();
    }

    private void compare(Sketch sketch, Form form) {
        ColumnRoles roles = new ColumnRoles(sketch, new DocumentWords(OptionalInt.empty(), "BUDGET"));
        List<Integer> starts = roles.panelStarts();
        if (starts.size() != form.panels().size()) {
            words++;
            return;
        }
        titled++;
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sketch.columns();
            columns(sketch, roles, form.panels().get(i), starts.get(i), to);
            rows(sketch, roles, form.panels().get(i), starts.get(i), to);
        }
    }

    private void columns(Sketch sketch, ColumnRoles roles, Panel panel, int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles.at(i) == Role.FIGURE) {
                String path = undated(sketch.header().path(i));
                words++;
                known += panel.columns().stream().flatMap(column -> column.headings().stream())
                        .map(heading -> undated(Labels.key(heading)))
                        .anyMatch(heading -> path.equals(heading) || path.endsWith("/" + heading)) ? 1 : 0;
            }
        }
    }

    private void rows(Sketch sketch, ColumnRoles roles, Panel panel, int from, int to) {
        boolean listed = panel.isCoded() || panel.has(RowRule.Kind.PROJECTS) || panel.has(RowRule.Kind.NAMES);
        Set<String> labels = new HashSet<>();
        panel.rows().forEach(rule -> rule.names().forEach(name -> labels.add(Labels.key(
                name.substring(name.lastIndexOf('/') + 1)))));
        for (int row = 0; row < sketch.body().size() && !listed; row++) {
            StringBuilder name = new StringBuilder();
            for (int i = from; i < to; i++) {
                name.append(roles.at(i) == Role.NAME ? sketch.cell(row, i) : "");
            }
            String label = Labels.withoutOrdinal(Labels.key(name.toString()));
            boolean byClass = panel.has(RowRule.Kind.CLASSES)
                    && Catalogue.standard().functionClassNamed(label).isPresent();
            if (!label.isEmpty()) {
                words++;
                known += byClass || labels.contains(label) ? 1 : 0;
            }
        }
    }

    /** Years are told from the year of the document; which one is no matter of the form. */
    private static String undated(String path) {
        return path.replaceAll("(?:(?:19|20)[0-9]{2}|\\{-?[0-9]\\})年度?", "");
    }
}
