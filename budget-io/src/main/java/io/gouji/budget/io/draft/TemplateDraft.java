package io.gouji.budget.io.draft;

import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The template of one document, drafted from its own words (表样草稿), and every guess that was made. Immutable.
 */
public final class TemplateDraft {

    /** The name that a drafted template bears. */
    public static final String NAME = "drafted";

    private static final Pattern DATED = Pattern.compile("((?:19|20)[0-9]{2})年度?.{0,40}(?:预算|决算)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final int MAX_AGO = 9;
    private static final Map<String, String> FUNDS = Map.of("GOVERNMENT_FUNDS", "政府性基金预算",
            "STATE_CAPITAL", "国有资本经营预算");
    private static final List<Dimension> ENUMERATED = List.of(Dimension.FUND, Dimension.VINTAGE, Dimension.USE,
            Dimension.NATURE, Dimension.TOPIC);

    private static final RecentTemplates RECENT = new RecentTemplates();
    private static final int MAX_TITLE = 120;
    private static final String PARTING = "|#[]";
    private static final String WIDE = "｜＃［］";

    private final String declaration;
    private final List<Doubt> doubts;
    private final Optional<Template> template;

    private TemplateDraft(String declaration, List<Doubt> doubts, Optional<Template> template) {
        this.declaration = declaration;
        this.doubts = List.copyOf(doubts);
        this.template = template;
    }

    /** Returns the draft for a document. */
    public static TemplateDraft of(Source source) {
        return of(source, SketchFinder.of(source));
    }

    static TemplateDraft of(Source source, List<Sketch> sketches) {
        return new Maker(source, sketches).draft();
    }

    /** Returns the declaration, with a comment on every guess. */
    public String declaration() {
        return declaration;
    }

    /** Returns the template; empty if the document has neither a table of money nor a section that says amounts. */
    public Optional<Template> template() {
        return template;
    }

    /** Returns the guesses that leave something open, as problems of a source of that name. */
    public List<Problem> problems(String source) {
        return doubts.stream().map(doubt -> doubt.problem(source)).flatMap(Optional::stream).distinct().toList();
    }

    /** Returns what was guessed, in the order of the document. */
    List<Doubt> doubts() {
        return doubts;
    }

    /** Puts the declaration together. */
    private static final class Maker {

        private final Source source;
        private final List<Sketch> sketches;
        private final List<Doubt> doubts = new ArrayList<>();
        private final List<DraftedForm> forms = new ArrayList<>();
        private final StockForms goals = new StockForms();
        private DocumentWords words;

        Maker(Source source, List<Sketch> sketches) {
            this.source = source;
            this.sketches = sketches;
        }

        TemplateDraft draft() {
            words = new DocumentWords(year(), sketches.isEmpty() ? phase(source) : phase(sketches));
            FormNames names = new FormNames();
            for (Sketch sketch : sketches) {
                String department = sketch.above().stream().map(TitleText::owner).flatMap(Optional::stream).findFirst()
                        .orElse("");
                if (goals.take(sketch.title())) {
                    continue;
                }
                if (!isMoney(sketch)) {
                    doubts.add(new Doubt(sketch.place(), 0, sketch.title(), Doubt.Kind.NOT_MONEY));
                    continue;
                }
                DraftedForm form = FormDrafter.of(sketch, words, department);
                if (form.panels.stream().anyMatch(panel -> !panel.columns.isEmpty() && !panel.rows.isEmpty())) {
                    form.panels.removeIf(panel -> panel.columns.isEmpty() || panel.rows.isEmpty());
                    form.number = String.valueOf(forms.size() + 1);
                    form.name = names.next(form);
                    form.owner = department;
                    form.place = sketch.place();
                    forms.add(form);
                }
                doubts.addAll(form.doubts);
            }
            doubts.addAll(TitledAlike.settle(forms));
            ProseDrafter.of(source, words, department(sketches)).ifPresent(forms::add);
            new Leaves(forms, words.isFinal()).settle();
            return sound();
        }

        /** The draft, without the forms that the language has no way to say. */
        private TemplateDraft sound() {
            String declaration = text(forms);
            Optional<Template> template = RECENT.parsed(declaration);
            if (template.isEmpty()) {
                dropUnsaid();
                declaration = text(forms);
                template = RECENT.parsed(declaration);
            }
            return new TemplateDraft(declaration, doubts, template.filter(any -> !forms.isEmpty()));
        }

        private void dropUnsaid() {
            for (DraftedForm form : List.copyOf(forms)) {
                if (RECENT.parsed(text(List.of(form))).isEmpty()) {
                    doubts.add(new Doubt(Place.line(0, 0), 0, form.titles.get(0), Doubt.Kind.NOT_SAID));
                    forms.remove(form);
                }
            }
        }

        private static String department(List<Sketch> sketches) {
            return sketches.stream().flatMap(sketch -> sketch.above().stream()).map(TitleText::owner)
                    .flatMap(Optional::stream).findFirst().orElse("");
        }

        private boolean isMoney(Sketch sketch) {
            Reading title = words.read(sketch.title(), WordPlace.TITLE);
            boolean unit = sketch.above().stream().anyMatch(line -> TitleText.unit(line).isPresent());
            return !title.is(Mark.ASSETS) && (!title.is(Mark.COUNTS) || unit);
        }

        private OptionalInt year() {
            for (Block block : source.blocks()) {
                String text = block.text().length() > MAX_TITLE ? "" : block.text().replaceAll("\\s", "");
                Matcher dated = DATED.matcher(text);
                if (dated.find() && text.indexOf('比') < 0) {
                    return OptionalInt.of(Integer.parseInt(dated.group(1)));
                }
            }
            return OptionalInt.empty();
        }

        private static String phase(List<Sketch> sketches) {
            long titled = sketches.stream().filter(sketch -> !sketch.title().isEmpty()).count();
            long last = sketches.stream().filter(sketch -> sketch.title().contains("决算")).count();
            long executed = sketches.stream().filter(sketch -> sketch.title().contains("执行")).count();
            return last * 2 > titled ? "FINAL" : executed * 2 > titled ? "EXECUTED" : "BUDGET";
        }

        /** Of a text without tables its first title says which it is. */
        private static String phase(Source source) {
            return source.blocks().stream().map(Block::text).filter(text -> text.length() <= MAX_TITLE)
                    .filter(text -> text.contains("预算") || text.contains("决算")).findFirst()
                    .filter(text -> text.contains("决算")).map(text -> "FINAL").orElse("BUDGET");
        }

        private String text(List<DraftedForm> forms) {
            List<String> lines = new ArrayList<>();
            lines.add("# 由文档自动起草，请核对 (drafted from a document: check every line marked with #)");
            lines.add("template " + NAME + " phase=" + words.phase());
            Map<String, OwnMember> members = members(forms);
            members.values().forEach(member -> lines.add(member.statement()));
            Leaves leaves = new Leaves(forms, words.isFinal());
            for (Dimension dimension : ENUMERATED) {
                List<String> named = new ArrayList<>(leaves.of(dimension).stream().map(Node::label).toList());
                members.values().stream().filter(member -> member.dimension() == dimension)
                        .map(OwnMember::name).distinct().forEach(named::add);
                members.values().stream().filter(member -> member.dimension() == dimension)
                        .forEach(member -> named.remove(member.parent()));
                if (!named.isEmpty()) {
                    lines.add("leaves " + lower(dimension) + " " + String.join(" ", named));
                }
            }
            forms.forEach(form -> form(lines, form));
            lines.addAll(goals.lines(!leaves.of(Dimension.USE).isEmpty()));
            return String.join("\n", lines) + "\n";
        }

        private static String lower(Dimension dimension) {
            return dimension.name().toLowerCase(Locale.ROOT);
        }

        private static Map<String, OwnMember> members(List<DraftedForm> forms) {
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

        private void form(List<String> lines, DraftedForm form) {
            lines.add("");
            form.doubts.stream().map(Doubt::comment).distinct().forEach(lines::add);
            lines.add(String.join(" ", form.isProse ? "prose" : "form", form.number, form.name,
                    form.titles.stream().map(this::word).collect(Collectors.joining("|"))));
            remark(form).ifPresent(remark -> lines.add("  remark " + remark));
            for (DraftedPanel panel : form.panels) {
                lines.add(("  panel " + (panel.name.isEmpty() ? "" : word(panel.name) + " ") + panel.region
                        + panel.own.coordinate()).stripTrailing());
                panel.said.forEach(column -> lines.add("    column " + column));
                panel.columns.forEach(column -> lines.add(column(panel, column)));
                panel.rows.forEach(row -> lines.add(row(row)));
            }
        }

        /** What a table of a fund without money says. */
        private static Optional<String> remark(DraftedForm form) {
            return form.panels.get(0).region.node(Dimension.FUND).map(Node::label).map(FUNDS::get)
                    .filter(fund -> !form.isProse).map(fund -> "说明：本部门 {year} 年没有使用" + fund + "财政拨款安排的支出");
        }

        private String column(DraftedPanel panel, DraftedColumn column) {
            Region region = DocumentWords.beyond(panel.region, DocumentWords.inside(panel.region, column.region));
            String measure = column.measure().isEmpty() ? "" : " as=" + column.measure();
            if (column.marks.contains(Mark.COMPLETION)) {
                String phase = region.node(Dimension.PHASE).map(Node::label).orElse("BUDGET");
                return "    column " + word(dated(column.path)) + measure + said(region.without(Dimension.PHASE))
                        + column.own.coordinate() + " of phase=" + phase;
            }
            return "    column " + word(dated(column.path)) + measure
                    + said(column.own.isNone() ? region : region.without(column.own.dimension()))
                    + column.own.coordinate();
        }

        /** Years are declared by their distance from that of the document, so that next year's follows it, too. */
        private String dated(String path) {
            return words.year().isEmpty() ? path : YEAR.matcher(path).replaceAll(found -> {
                int ago = words.year().getAsInt() - Integer.parseInt(found.group(1));
                return ago < 0 || ago > MAX_AGO ? found.group() : ago == 0 ? "{0}年" : "{-" + ago + "}年";
            });
        }

        private String row(DraftedRow row) {
            String label = row.isLabelled() ? " " + word(row.path()) : "";
            Region region = row.own.isNone() ? row.region : row.region.without(row.own.dimension());
            return "    " + row.kind + label + said(region) + row.coordinate();
        }

        private static String said(Region region) {
            return region.equals(Region.everything()) ? "" : " " + region;
        }

        /** A word of the declaration: no blanks, and none of the signs that part spellings. */
        private String word(String text) {
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
}
