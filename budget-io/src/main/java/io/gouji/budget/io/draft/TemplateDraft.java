package io.gouji.budget.io.draft;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template of one document, drafted from its own words (表样草稿), and every guess that was made. Immutable.
 */
public final class TemplateDraft {

    /** The name that a drafted template bears. */
    public static final String NAME = "drafted";

    private static final Pattern DATED = Pattern.compile("((?:19|20)[0-9]{2})年度?.{0,40}(?:预算|决算)");

    private static final RecentTemplates RECENT = new RecentTemplates();
    private static final int MAX_TITLE = 120;

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
        private final DocumentWords words;

        Maker(Source source, List<Sketch> sketches) {
            this.source = source;
            this.sketches = sketches;
            this.words = new DocumentWords(year(), sketches.isEmpty() ? phase(source) : phase(sketches));
        }

        TemplateDraft draft() {
            FormNames names = new FormNames();
            for (Sketch sketch : sketches) {
                String department = sketch.above().stream().map(TitleText::owner).flatMap(Optional::stream).findFirst()
                        .orElse("");
                if (goals.take(TitleText.bare(sketch.title(), department))) {
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
            String declaration = new DeclarationText(words, forms, goals).text();
            Optional<Template> template = RECENT.parsed(declaration);
            if (template.isEmpty()) {
                dropUnsaid();
                declaration = new DeclarationText(words, forms, goals).text();
                template = RECENT.parsed(declaration);
            }
            return new TemplateDraft(declaration, doubts, template.filter(any -> !forms.isEmpty()));
        }

        private void dropUnsaid() {
            for (DraftedForm form : List.copyOf(forms)) {
                if (RECENT.parsed(new DeclarationText(words, List.of(form), goals).text()).isEmpty()) {
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
    }
}
