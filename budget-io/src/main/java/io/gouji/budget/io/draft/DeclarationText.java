package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.lexicon.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The drafted forms as a declaration (表样声明的文本): what a person can read, mend and keep. */
final class DeclarationText {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final String YEAR_SIGN = "年";
    private static final int MAX_AGO = 9;
    private static final Map<String, String> FUNDS = Map.of("GOVERNMENT_FUNDS", "政府性基金预算",
            "STATE_CAPITAL", "国有资本经营预算");
    private static final List<Dimension> ENUMERATED = List.of(Dimension.FUND, Dimension.VINTAGE, Dimension.USE,
            Dimension.NATURE, Dimension.TOPIC);
    private static final String PARTING = "|#[]";
    private static final String WIDE = "｜＃［］";

    private final DocumentWords words;
    private final List<DraftedForm> forms;
    private final StockForms goals;
    private final StringBuilder text = new StringBuilder();

    DeclarationText(DocumentWords words, List<DraftedForm> forms, StockForms goals) {
        this.words = words;
        this.forms = forms;
        this.goals = goals;
    }

    String text() {
        line("# 由文档自动起草，请核对 (drafted from a document: check every line marked with #)");
        line("template " + TemplateDraft.NAME + " phase=" + words.phase());
        Map<String, OwnMember> members = members();
        members.values().forEach(member -> line(member.statement()));
        Leaves leaves = new Leaves(forms, words.isFinal());
        ENUMERATED.forEach(dimension -> leaves(dimension, leaves, members));
        forms.forEach(this::form);
        goals.lines(!leaves.of(Dimension.USE).isEmpty()).forEach(this::line);
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void leaves(Dimension dimension, Leaves leaves, Map<String, OwnMember> members) {
        Set<String> own = new LinkedHashSet<>();
        Set<String> divided = new LinkedHashSet<>();
        for (OwnMember member : members.values()) {
            if (member.dimension() == dimension) {
                own.add(member.name());
                divided.add(member.parent());
            }
        }
        List<String> named = new ArrayList<>();
        leaves.of(dimension).forEach(node -> named.add(node.label()));
        named.addAll(own);
        divided.forEach(named::remove);
        if (!named.isEmpty()) {
            line("leaves " + dimension.name().toLowerCase(Locale.ROOT) + " " + String.join(" ", named));
        }
    }

    private Map<String, OwnMember> members() {
        Map<String, OwnMember> members = new LinkedHashMap<>();
        if (forms.stream().flatMap(form -> form.panels.stream()).flatMap(panel -> panel.rows.stream())
                .anyMatch(row -> row.own.isSome())) {
            keep(members, OwnMember.REST);
        }
        for (DraftedForm form : forms) {
            for (DraftedPanel panel : form.panels) {
                keep(members, panel.own);
                panel.columns.forEach(column -> keep(members, column.own));
                panel.rows.stream().filter(row -> row.united.isEmpty()).forEach(row -> keep(members, row.own));
            }
        }
        return members;
    }

    private static void keep(Map<String, OwnMember> members, OwnMember own) {
        if (!own.isNone()) {
            members.putIfAbsent(own.coordinate(), own);
        }
    }

    private void form(DraftedForm form) {
        line("");
        form.doubts.stream().map(Doubt::comment).distinct().forEach(this::line);
        text.append(form.isProse ? "prose " : "form ").append(form.number).append(' ').append(form.name).append(' ')
                .append(word(form.titles.get(0)));
        form.titles.stream().skip(1).forEach(title -> text.append('|').append(word(title)));
        line("");
        remark(form).ifPresent(remark -> line("  remark " + remark));
        for (DraftedPanel panel : form.panels) {
            line(("  panel " + (panel.name.isEmpty() ? "" : word(panel.name) + " ") + panel.region
                    + panel.own.coordinate()).stripTrailing());
            panel.said.forEach(column -> line("    column " + column));
            panel.columns.forEach(column -> column(panel, column));
            panel.rows.forEach(this::row);
        }
    }

    /** What a table of a fund without money says. */
    private static Optional<String> remark(DraftedForm form) {
        return form.panels.get(0).region.node(Dimension.FUND).map(Node::label).map(FUNDS::get)
                .filter(fund -> !form.isProse).map(fund -> "说明：本部门 {year} 年没有使用" + fund + "财政拨款安排的支出");
    }

    private void column(DraftedPanel panel, DraftedColumn column) {
        Region region = DocumentWords.beyond(panel.region, DocumentWords.inside(panel.region, column.region));
        text.append("    column ").append(word(dated(column.path)));
        text.append(column.measure().isEmpty() ? "" : " as=" + column.measure());
        if (column.marks.contains(Mark.COMPLETION)) {
            region(region.without(Dimension.PHASE));
            text.append(column.own.coordinate()).append(" of phase=")
                    .append(region.node(Dimension.PHASE).map(Node::label).orElse("BUDGET"));
        } else {
            region(column.own.isNone() ? region : region.without(column.own.dimension()));
            text.append(column.own.coordinate());
        }
        line("");
    }

    /** Years are declared by their distance from that of the document, so that next year's follows it, too. */
    private String dated(String path) {
        if (words.year().isEmpty() || !path.contains(YEAR_SIGN)) {
            return path;
        }
        return YEAR.matcher(path).replaceAll(found -> {
            int ago = words.year().getAsInt() - Integer.parseInt(found.group(1));
            return ago < 0 || ago > MAX_AGO ? Matcher.quoteReplacement(found.group())
                    : ago == 0 ? "{0}年" : "{-" + ago + "}年";
        });
    }

    private void row(DraftedRow row) {
        text.append("    ").append(row.kind);
        text.append(row.isLabelled() ? " " + word(row.path()) : "");
        region(row.own.isNone() ? row.region : row.region.without(row.own.dimension()));
        line(row.coordinate());
    }

    private void region(Region region) {
        text.append(region.equals(Region.everything()) ? "" : " " + region);
    }

    /** A word of the declaration: no blanks, and none of the signs that part spellings. */
    static String word(String text) {
        boolean spellings = text.indexOf('|') > 0;
        StringBuilder word = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int at = spellings ? -1 : PARTING.indexOf(sign);
            if (!Character.isWhitespace(sign)) {
                word.append(at < 0 ? sign : WIDE.charAt(at));
            }
        }
        return word.isEmpty() ? "-" : word.toString();
    }
}
