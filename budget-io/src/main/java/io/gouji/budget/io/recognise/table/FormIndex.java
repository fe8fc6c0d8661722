package io.gouji.budget.io.recognise.table;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings and labels of a form as they are compared. */
public final class FormIndex {

    private static final Pattern YEARS_AGO = Pattern.compile("\\{-?([0-9])\\}");
    private static final int EXACT = 3_000_000;
    private static final int SUFFIX = 2_000_000;
    private static final int JOINED = 1_000_000;

    private final Form form;
    private final List<List<List<String>>> headings = new ArrayList<>();     // panel, column, spelling
    private final Set<String> parts = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final boolean hasClasses;
    private volatile @Nullable TableLayout last;            // a form's tables print the same headings in most documents

    FormIndex(Form form, OptionalInt year) {
        this.form = form;
        for (Panel panel : form.panels()) {
            List<List<String>> columns = panel.columns().stream().map(column -> keys(column, year)).toList();
            headings.add(columns);
            columns.forEach(column -> column.forEach(path -> parts.addAll(List.of(path.split("/")))));
            panel.rows().stream().filter(rule -> rule.kind() == RowRule.Kind.LABEL).forEach(this::addLabels);
        }
        hasClasses = form.panels().stream().anyMatch(panel -> panel.has(RowRule.Kind.CLASSES));
    }

    private static List<String> keys(Column column, OptionalInt year) {
        return column.headings(year).stream().map(Labels::key).toList();
    }

    private void addLabels(RowRule rule) {
        for (String name : rule.names()) {
            labels.add(Labels.key(name.substring(name.lastIndexOf('/') + 1)));
        }
    }

    /** Which column holds what below those headings; they must not change any more. */
    TableLayout layout(HeaderRows header) {
        TableLayout known = last;
        if (known == null || !known.isOf(header)) {
            known = TableLayout.of(this, header);
            last = known;
        }
        return known;
    }

    public Form form() {
        return form;
    }

    Panel panel(int panel) {
        return form.panels().get(panel);
    }

    int panels() {
        return form.panels().size();
    }

    /** Whether a declared heading has that part. */
    boolean hasPart(String key) {
        return parts.contains(key);
    }

    /** Whether the form declares a row of that label. */
    boolean isLabel(String printed) {
        String label = Labels.withoutOrdinal(Labels.key(printed));
        return labels.contains(label) || hasClasses && Catalogue.standard().functionClassNamed(label).isPresent();
    }

    /** Returns true if rows have the code of a unit beside that of a functional or economic item. */
    boolean hasItemsByUnit() {
        return form.panels().stream().anyMatch(panel -> panel.has(RowRule.Kind.UNITS)
                && (panel.has(RowRule.Kind.FUNCTIONS) || panel.has(RowRule.Kind.ECONOMICS)));
    }

    /** Returns the year that {@code {0}} stands for in the declared headings, where the last year printed is that. */
    int thisYear(int lastPrinted) {
        int latest = parts.stream().map(YEARS_AGO::matcher).filter(Matcher::find)
                .mapToInt(ago -> Integer.parseInt(ago.group(1))).min().orElse(0);
        return lastPrinted + latest;
    }

    /** The first panel of that name that is not used yet, -1 if none has it. */
    int panelNamed(String key, boolean[] used) {
        for (int i = 0; i < panels(); i++) {
            if (!used[i] && !panel(i).name().isEmpty() && Labels.key(panel(i).name()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The column of the panel that a printed path of headings means best, and how well; empty rank 0 if none. */
    Match match(int panel, String path) {
        Match best = new Match(-1, 0);
        List<List<String>> columns = headings.get(panel);
        for (int i = 0; i < columns.size(); i++) {
            for (String heading : columns.get(i)) {
                int rank = rank(heading, path);
                best = rank > best.rank() ? new Match(i, rank) : best;
            }
        }
        return best;
    }

    /** The better match of two ways to say the path. */
    Match match(int panel, String path, String other) {
        Match one = match(panel, path);
        Match two = match(panel, other);
        return two.rank() > one.rank() ? two : one;
    }

    boolean matchesAny(String path) {
        for (int i = 0; i < panels(); i++) {
            if (match(i, path).rank() > 0) {
                return true;
            }
        }
        return false;
    }

    private static int rank(String heading, String path) {
        if (path.equals(heading)) {
            return EXACT;
        }
        if (path.endsWith(heading) && path.charAt(path.length() - heading.length() - 1) == '/') {
            return SUFFIX + heading.length();
        }
        return path.indexOf('/') >= 0 && areJoinedAlike(path, heading) ? JOINED : 0;
    }

    /** Whether both are the same text wherever they are parted. */
    private static boolean areJoinedAlike(String one, String other) {
        int i = 0;
        int j = 0;
        while (true) {
            i += i < one.length() && one.charAt(i) == '/' ? 1 : 0;
            j += j < other.length() && other.charAt(j) == '/' ? 1 : 0;
            if (i == one.length() || j == other.length() || one.charAt(i) != other.charAt(j)) {
                return i == one.length() && j == other.length();
            }
            i++;
            j++;
        }
    }

    record Match(int column, int rank) {
    }
}
