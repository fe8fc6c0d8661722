package io.gouji.budget.io.draft;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.RowRule;
import io.gouji.budget.table.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The titles, headings and labels of a template as those of a document are compared with them. Immutable. */
final class DeclaredWords {

    private static final Pattern YEAR = Pattern.compile("(?:(?:19|20)[0-9]{2}|\\{-?[0-9]\\})年度?");

    private final Template template;
    private final Map<String, List<Side>> forms = new HashMap<>();     // by title
    private final int count;

    /** The words of a panel; where rows are listed by what a document has, no label is declared. */
    private record Side(Set<String> headings, Set<String> labels, boolean listed, boolean byClass) {
    }

    private DeclaredWords(Template template) {
        this.template = template;
        List<Form> money = template.forms(Form.Kind.MONEY);
        this.count = money.size();
        for (Form form : money) {
            List<Side> sides = form.panels().stream().map(DeclaredWords::side).toList();
            form.titles().forEach(title -> forms.putIfAbsent(Labels.key(title), sides));
        }
    }

    /** Returns the words of each template. */
    static List<DeclaredWords> of(List<Template> templates) {
        return templates.stream().map(DeclaredWords::new).toList();
    }

    private static Side side(Panel panel) {
        Set<String> headings = new HashSet<>();
        panel.columns().forEach(column -> column.headings().forEach(heading -> headings.add(
                undated(Labels.key(heading)))));
        Set<String> labels = new HashSet<>();
        panel.rows().forEach(rule -> rule.names().forEach(name -> labels.add(Labels.key(
                name.substring(name.lastIndexOf('/') + 1)))));
        boolean listed = panel.isCoded() || panel.has(RowRule.Kind.PROJECTS) || panel.has(RowRule.Kind.NAMES);
        return new Side(headings, labels, listed, panel.has(RowRule.Kind.CLASSES));
    }

    Template template() {
        return template;
    }

    /** Returns the number of its forms of money. */
    int count() {
        return count;
    }

    /** Returns the number of panels of the form of that title; 0 for none. */
    int panels(String title) {
        return forms.getOrDefault(title, List.of()).size();
    }

    /** Returns true if a panel declares that heading, whatever stands above it. */
    boolean knowsHeading(String title, int panel, String path) {
        Set<String> headings = side(title, panel).headings;
        boolean known = headings.contains(path);
        for (int slash = path.indexOf('/'); slash >= 0 && !known; slash = path.indexOf('/', slash + 1)) {
            known = headings.contains(path.substring(slash + 1));
        }
        return known;
    }

    /** Returns true if a panel's labels are its document's. */
    boolean isListed(String title, int panel) {
        return side(title, panel).listed;
    }

    /** Returns true if a panel declares that label. */
    boolean knowsLabel(String title, int panel, String label) {
        Side side = side(title, panel);
        return side.labels.contains(label)
                || side.byClass && Catalogue.standard().functionClassNamed(label).isPresent();
    }

    private Side side(String title, int panel) {
        return forms.getOrDefault(title, List.of()).get(panel);
    }

    /** Years are told from the year of the document; which one is no matter of the form. */
    static String undated(String path) {
        return path.indexOf('年') < 0 ? path : YEAR.matcher(path).replaceAll("");
    }
}
