package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Heading;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.label.Labels;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.SentenceTerm;
import io.gouji.budget.lexicon.WordPlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drafts the form of the running text (文字说明): a panel for each section whose heading is understood and whose text
 * prints amounts, a row for each term of the lexicon that it prints.
 */
final class ProseDrafter {

    private static final List<Dimension> WHAT_FOR = List.of(Dimension.NATURE, Dimension.ECONOMIC, Dimension.TOPIC);
    private static final List<Dimension> INHERITED = List.of(Dimension.FUND, Dimension.SIDE);
    private static final Region REVENUE = Region.parse("side=REVENUE");
    private static final Node CURRENT = Node.parse("vintage=CURRENT");
    private static final Node SPENT = Node.parse("use=SPENT");
    private static final Node MANAGED = Node.parse("topic=PERFORMANCE_MANAGED");
    private static final int LONGEST_HEADING = 60;
    private static final int MOST_LEFT = 6;
    private static final Pattern AMOUNT = Pattern.compile("[0-9](?:万|亿)?元");
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]{1,2}部分.{0,60}|名词解释|附件.{0,20}");
    private static final Pattern LEVEL = Pattern.compile("\\((?:[0-9]*类|[0-9]*款|[0-9]*项)\\)$");
    private static final Pattern ITEM = Pattern.compile("\\((?:类|款|项|[0-9]+[类款项])\\)|(?<!类)科目|[0-9]{5,7}");
    private static final List<String> COLUMNS = List.of("金额", "上年金额 year=-1", "比上年增减 year=change", "增减比例 as=rate",
            "占比 as=share");
    private static final List<String> COUNTED = List.of("数量 as=count");
    private static final List<String> EXECUTED = List.of("上年执行数 year=-1 phase=EXECUTED",
            "比上年执行增减 year=change phase=EXECUTED", "比上年执行增减比例 as=rate phase=EXECUTED");
    private static final List<String> PLANNED = List.of("年初预算 phase=BUDGET", "全年预算 phase=ADJUSTED",
            "完成年初预算 as=completion phase=BUDGET", "完成全年预算 as=completion phase=ADJUSTED");
    private static final Pattern PLAN = Pattern.compile("年初预算|全年预算|调整预算|预算(?:数|安排)?为|完成");

    private final DocumentWords words;
    private final String department;
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
    private final Map<String, String> above = new HashMap<>();      // of a heading in brackets the one that it is below

    private ProseDrafter(DocumentWords words, String department) {
        this.words = words;
        this.department = Labels.key(department);
    }

    /** Returns the form of the text; empty if no section prints an amount that a heading explains. */
    static Optional<DraftedForm> of(Source source, DocumentWords words, String department) {
        ProseDrafter drafter = new ProseDrafter(words, department);
        StringBuilder section = null;
        String above = "";
        for (Block block : source.blocks()) {
            if (block instanceof Grid) {
                section = null;
                continue;
            }
            String title = drafter.heading(block);
            if (PART.matcher(Labels.key(block.text())).matches()) {
                section = null;
            } else if (!title.isEmpty()) {
                section = new StringBuilder();
                drafter.sections.put(title, section);
                boolean below = Labels.key(block.text()).startsWith("(");
                drafter.above.put(title, below ? above : "");
                above = below ? above : title;
            } else if (section != null) {
                section.append(Labels.key(block.text())).append('\n');
            }
        }
        return drafter.form();
    }

    private String heading(Block block) {
        String key = block.text().length() > LONGEST_HEADING * 2 ? "" : Labels.key(block.text());
        String title = Labels.withoutOrdinal(key);
        boolean sentence = key.chars().anyMatch(c -> "。;,:".indexOf(c) >= 0) || key.length() > LONGEST_HEADING;
        boolean marked = block instanceof Heading || !title.equals(key) || key.endsWith("情况") || key.endsWith("说明")
                || key.endsWith("预算") || key.endsWith("决算") || key.endsWith("经费") || key.endsWith("支出");
        boolean item = LEVEL.matcher(key).find();
        return sentence || !marked || item || title.endsWith("表") || title.length() < 3 ? "" : title;
    }

    private Optional<DraftedForm> form() {
        DraftedForm form = new DraftedForm();
        form.isProse = true;
        form.name = "NARRATIVE";
        form.titles.add(words.isFinal() ? "决算情况说明" : "预算情况说明");
        sections.forEach((title, text) -> {
            boolean counts = words.read(title, WordPlace.TITLE).is(Mark.COUNTS);
            if (counts || AMOUNT.matcher(text).find()) {
                panel(title, text.toString()).ifPresent(form.panels::add);
            }
        });
        return form.panels.isEmpty() ? Optional.empty() : Optional.of(form);
    }

    private Optional<DraftedPanel> panel(String title, String text) {
        String bare = TitleText.bare(department.isEmpty() ? title : title.replace(department, ""), department);
        Reading reading = words.read(bare, WordPlace.TITLE);
        if (reading.rest().length() > MOST_LEFT) {
            return Optional.empty();
        }
        DraftedPanel panel = new DraftedPanel();
        panel.name = title;
        panel.region = below(above.getOrDefault(title, ""), reading.region().without(Dimension.PHASE)
                .without(Dimension.YEAR));
        if (words.isFinal() && panel.region.equals(REVENUE)) {
            panel.region = panel.region.with(CURRENT);      // what was received in the year, and not what was left over
        }
        panel.isCounted = reading.is(Mark.COUNTS);
        terms(panel, reading, text);
        panel.said.addAll(panel.isCounted ? COUNTED : COLUMNS);
        if (!panel.isCounted) {
            lists(panel, text);
            panel.said.addAll(text.contains("执行数") ? EXECUTED : List.of());
            panel.said.addAll(words.isFinal() && PLAN.matcher(text).find() ? PLANNED : List.of());
        }
        return panel.rows.isEmpty() ? Optional.empty() : Optional.of(panel);
    }

    /** The rows that its sentences may speak of, each spelling once. */
    private void terms(DraftedPanel panel, Reading reading, String text) {
        Set<String> said = new HashSet<>();
        for (SentenceTerm term : SentenceTerm.standard()) {
            boolean fits = switch (term.kind()) {
                case COUNT -> panel.isCounted;
                case BOTH -> reading.is(Mark.BOTH) && fits(panel.region, term.region());
                case AMOUNT -> !panel.isCounted && fits(panel.region, term.region());
            };
            if (fits && (isPrinted(term, text) || isWhole(panel.region, term))) {
                Region region = within(panel.region, term.region());
                List<String> spellings = term.spellings().stream().filter(each -> said.add(Labels.key(each))).toList();
                if (!spellings.isEmpty()) {
                    row(panel, String.join("|", spellings), region, text);
                }
            }
        }
    }

    /** A heading below another is of its fund and side, too, if it names none. */
    private Region below(String outer, Region region) {
        if (outer.isEmpty()) {
            return region;
        }
        Reading reading = words.read(TitleText.bare(outer.replace(department, ""), department), WordPlace.TITLE);
        Region found = region;
        for (Dimension dimension : reading.rest().length() > MOST_LEFT ? List.<Dimension>of() : INHERITED) {
            Optional<Node> node = reading.region().node(dimension);
            found = node.isPresent() && found.isRoot(dimension) ? found.with(node.get()) : found;
        }
        return found;
    }

    /** Where nothing is carried over, what is spent this year is all expenditure: one row, however it is said. */
    private static void row(DraftedPanel panel, String label, Region region, String text) {
        boolean total = region.equals(Region.everything().with(SPENT)) && !text.contains("结转")
                && !panel.region.isRoot(Dimension.SIDE) && !panel.rows.isEmpty()
                && panel.rows.get(0).region.equals(Region.everything());
        DraftedRow row = new DraftedRow("row", total ? panel.rows.get(0).label + "|" + label : label, false,
                total ? Region.everything() : region);
        if (total) {
            panel.rows.set(0, row);
        } else {
            panel.rows.add(row);
        }
    }

    /** A term lies inside of what the heading names; where that says what the money is for, so does the term. */
    private static boolean fits(Region heading, Region term) {
        for (Dimension dimension : Dimension.values()) {
            Node outer = heading.node(dimension).orElse(null);
            Node inner = term.node(dimension).orElse(null);
            if (outer != null && inner != null && !outer.contains(inner)) {
                return false;
            }
        }
        boolean part = term.node(Dimension.TOPIC).filter(topic -> topic.parent().isPresent()
                || topic.equals(MANAGED)).isPresent();
        boolean named = WHAT_FOR.stream().anyMatch(each -> !heading.isRoot(each));
        return (!part || !heading.isRoot(Dimension.TOPIC))
                && (!named || WHAT_FOR.stream().anyMatch(each -> !term.isRoot(each)));
    }

    private static boolean isPrinted(SentenceTerm term, String text) {
        return term.spellings().stream().map(Labels::key).anyMatch(text::contains);
    }

    /** The total of a section is said in so many ways that it is always one of its rows. */
    private static boolean isWhole(Region heading, SentenceTerm term) {
        Region side = term.region().node(Dimension.SIDE).map(Region.everything()::with).orElseThrow();
        return term.kind() == SentenceTerm.Kind.AMOUNT && term.region().equals(side)
                && fits(heading, term.region()) && heading.isRoot(Dimension.ECONOMIC)
                && heading.isRoot(Dimension.TOPIC) && heading.isRoot(Dimension.NATURE);
    }

    private static void lists(DraftedPanel panel, String text) {
        Region spent = panel.region.isRoot(Dimension.SIDE) ? Region.parse("side=EXPENDITURE") : Region.everything();
        boolean expenditure = !spent.equals(Region.everything())
                || panel.region.node(Dimension.SIDE).filter(node -> node.label().equals("EXPENDITURE")).isPresent();
        if (!expenditure || !panel.region.isRoot(Dimension.ECONOMIC) || !panel.region.isRoot(Dimension.TOPIC)) {
            return;
        }
        Region items = panel.region.isRoot(Dimension.FUND) && panel.region.isRoot(Dimension.SIDE)
                ? spent.with(Node.parse("fund=FISCAL")) : spent;
        if (ITEM.matcher(text).find()) {
            panel.rows.add(new DraftedRow("functions", "", false, items));
        } else if (panel.region.isRoot(Dimension.NATURE)) {
            panel.rows.add(new DraftedRow("classes", "", false, spent));
        }
    }

    private static Region within(Region outer, Region inner) {
        return DocumentWords.beyond(outer, DocumentWords.inside(outer, inner));
    }
}
