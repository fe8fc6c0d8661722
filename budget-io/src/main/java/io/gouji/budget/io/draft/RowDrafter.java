package io.gouji.budget.io.draft;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.label.Labels;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Drafts the rows of one panel from the labels that it prints. */
final class RowDrafter {

    private static final List<Pattern> LEVELS = List.of(Pattern.compile("^[一二三四五六七八九十廿卅百]{1,4}[、.].*"),
            Pattern.compile("^\\([一二三四五六七八九十廿卅百]{1,4}\\).*"), Pattern.compile("^[0-9]{1,2}[、.](?![0-9]).*"),
            Pattern.compile("^\\([0-9]{1,2}\\).*"));
    private static final int NO_LEVEL = 0;
    private static final String SUBTOTAL = "小计";

    private final DocumentWords words;
    private final DraftedPanel panel;
    private final Set<Mark> marks;          // of the headings of its labels and of its title
    private final List<Doubt> doubts;
    private final Set<String> labels = new HashSet<>();
    private final Deque<Head> heads = new ArrayDeque<>();
    private @Nullable DraftedRow before;
    private String following = "";          // the label of the next row

    RowDrafter(DocumentWords words, DraftedPanel panel, Set<Mark> marks, List<Doubt> doubts) {
        this.words = words;
        this.panel = panel;
        this.marks = marks;
        this.doubts = doubts;
    }

    /** A row that others may lie inside of, and how deep its ordinal is. */
    private record Head(DraftedRow row, int level) {
    }

    /** A printed row: its code, its labels joined (as key, without ordinal), its owner, whether it prints figures. */
    record Printed(String code, String name, String key, String label, String owner, boolean hasFigures, Place place,
            int level) {

        static Printed of(String code, String name, String owner, boolean hasFigures, Place place, int level) {
            String key = Labels.key(name);
            return new Printed(code, name, key, Labels.withoutOrdinal(key), owner, hasFigures, place, level);
        }
    }

    void add(List<Printed> printed) {
        String list = list(printed);
        if (!list.isEmpty()) {
            put(new DraftedRow(list, "", false, Region.everything()));
        }
        byUnit(printed, list);
        for (int i = 0; i < printed.size(); i++) {
            following = i + 1 < printed.size() ? printed.get(i + 1).label() : "";
            add(printed.get(i), list);
        }
        unite();
        if (!list.isEmpty() && !panel.has("row") || panel.rows.isEmpty()) {
            put(new DraftedRow("row", marks.contains(Mark.NAME) || marks.contains(Mark.CODE) ? "合计" : "合计|-", true,
                    Region.everything()));
        }
    }

    /** Items beside the code of a unit; what has such a code and none of an item is a unit's total, or its project. */
    private void byUnit(List<Printed> printed, String list) {
        boolean items = list.equals("functions") || list.equals("economics");
        if (!items || printed.stream().allMatch(row -> row.owner().isEmpty())) {
            return;
        }
        put(new DraftedRow("units", "", false, Region.everything()));
        boolean project = panel.region.node(Dimension.NATURE).filter(node -> node.label().equals("PROJECT"))
                .isPresent() || marks.contains(Mark.PROJECTS);
        if (project) {
            put(new DraftedRow("names", "", false, Region.everything()));
        }
    }

    /** A row that no word explains is all of the rows below it that words do explain. */
    private void unite() {
        for (DraftedRow head : panel.rows) {
            List<DraftedRow> parts = panel.rows.stream().filter(row -> row.head == head && row.own.isNone()).toList();
            if (!head.own.isNone() && !parts.isEmpty()) {
                Optional<Dimension> shared = List.of(Dimension.FUND, Dimension.NATURE, Dimension.USE, Dimension.VINTAGE)
                        .stream().filter(each -> parts.stream().noneMatch(row -> row.region.isRoot(each))).findFirst();
                head.own = shared.isPresent() ? OwnMember.NONE : new OwnMember(Dimension.TOPIC, "", head.label);
                shared.ifPresent(each -> head.region = head.region.with(union(parts, each)));
            }
        }
    }

    private static Node union(List<DraftedRow> parts, Dimension dimension) {
        return parts.stream().map(row -> row.region.node(dimension).orElseThrow()).reduce((one, two) -> Node.parse(
                one + "+" + two.toString().substring(two.toString().indexOf('=') + 1))).orElseThrow();
    }

    private void put(DraftedRow row) {
        panel.rows.add(row);
    }

    /** Returns the list that the rows are, by their codes and the words above them; empty for labelled rows. */
    private String list(List<Printed> printed) {
        long coded = printed.stream().filter(row -> CellText.isDigits(row.code())).count();
        if (coded > 0) {
            return codeList(printed);
        }
        long owned = printed.stream().filter(row -> !row.owner().isEmpty()).count();
        if (owned > 0 && marks.contains(Mark.PROJECTS)) {
            return "projects";
        }
        if (marks.contains(Mark.UNITS) && !marks.contains(Mark.FUNCTIONS)) {
            boolean named = printed.stream().allMatch(row -> row.code().isEmpty()) && !printed.isEmpty();
            return named ? "names" : "units";
        }
        if (marks.contains(Mark.CODE) && !marks.contains(Mark.GOVERNMENT) && !marks.contains(Mark.PROJECTS)) {
            return marks.contains(Mark.ECONOMICS) ? "economics" : "functions";
        }
        return marks.contains(Mark.PROJECTS) || marks.contains(Mark.GOVERNMENT) ? "names" : "";
    }

    private String codeList(List<Printed> printed) {
        long functions = printed.stream().filter(row -> FunctionCode.isValid(row.code())
                && row.code().startsWith("2")).count();
        long economics = printed.stream().filter(row -> EconomicCode.isValid(row.code())
                && row.code().startsWith("3")).count();
        boolean units = marks.contains(Mark.UNITS) && !marks.contains(Mark.FUNCTIONS)
                && !marks.contains(Mark.ECONOMICS) && printed.stream().allMatch(row -> row.owner().isEmpty());
        if (marks.contains(Mark.GOVERNMENT) && functions + economics == 0) {
            return "names";
        }
        return units || functions + economics == 0 ? "units" : functions >= economics ? "functions" : "economics";
    }

    private void add(Printed row, String list) {
        String label = row.label();
        if (label.isEmpty() && row.code().isEmpty() && row.owner().isEmpty()) {
            if (row.hasFigures() && labels.add("")) {
                put(new DraftedRow("row", "合计|-", true, Region.everything()));
            }
            return;
        }
        boolean named = list.equals("names") || list.equals("projects") || list.equals("units");
        if (!row.code().isEmpty() || !row.owner().isEmpty() || named && !isTotal(label)) {
            return;
        }
        labelled(row, label, list);
    }

    private boolean isTotal(String label) {
        Reading reading = words.read(label, WordPlace.ROW);
        return reading.is(Mark.TOTAL) && reading.isUnderstood();
    }

    private void labelled(Printed row, String label, String list) {
        Reading reading = words.read(bare(label), WordPlace.ROW);
        boolean expenditure = panel.region.node(Dimension.SIDE).filter(node -> node.label().equals("REVENUE"))
                .isEmpty();
        boolean byClass = expenditure && list.isEmpty()
                && Catalogue.standard().functionClassNamed(label).isPresent();
        if (byClass) {
            if (!panel.has("classes")) {
                put(new DraftedRow("classes", "", false, Region.everything()));
            }
            return;
        }
        if (!row.hasFigures() && !reading.isUnderstood() && !list.isEmpty()) {
            return;
        }
        DraftedRow draft = new DraftedRow("row", label, reading.is(Mark.TOTAL) && reading.isUnderstood(),
                measured(reading.region()));
        draft.isBlank = !row.hasFigures();
        if (label.equals(SUBTOTAL) && before != null && isInside(before)) {
            doubts.add(new Doubt(row.place(), 0, row.name(), Doubt.Kind.AGAIN));    // it says that row's amount again
            return;
        }
        nest(draft, row.key(), row.level(), reading.isUnderstood());
        if (!reading.isUnderstood() && draft.head == null && panel.has("classes")) {
            doubts.add(new Doubt(row.place(), 0, row.name(), Doubt.Kind.ROW));      // it may be a class by another name
            return;
        }
        if (!labels.add(draft.path())) {
            return;
        }
        if (!reading.isUnderstood()) {
            unknown(draft, row, list);
        }
        put(draft);
        before = draft.own.isNone() ? draft : before;
    }

    /** Rows name the phase of their amounts as headings do, but only where they name nothing else do they mean it. */
    private static Region measured(Region region) {
        Region rest = region.without(Dimension.PHASE);
        return rest.equals(Region.everything()) ? region : rest;
    }

    /** Returns true if the next row is a part of that one: then 小计 between them is the sum of its parts. */
    private boolean isInside(DraftedRow head) {
        Region next = DocumentWords.inside(head.region, words.read(bare(following), WordPlace.ROW).region());
        return !following.isEmpty() && head.own.isNone() && !next.equals(head.region) && head.region.contains(next);
    }

    /** The label without 其中 and the ordinal behind it. */
    private static String bare(String label) {
        return label.startsWith("其中") ? Labels.withoutOrdinal(label.substring(2).replaceFirst("^[:、,]", "")) : label;
    }

    private void unknown(DraftedRow draft, Printed row, String list) {
        OwnMember around = draft.head == null ? OwnMember.NONE : draft.head.own;
        boolean below = !around.isNone();
        Dimension own = !list.isEmpty() ? Dimension.TOPIC : below ? around.dimension() : dimension(draft);
        draft.region = draft.region.without(Dimension.ECONOMIC).without(Dimension.FUNCTION);
        String above = below ? around.name() : parent(draft.region, own);
        draft.own = new OwnMember(own, above, draft.label);
        doubts.add(new Doubt(row.place(), 0, row.name(), Doubt.Kind.ROW));
    }

    private Dimension dimension(DraftedRow draft) {
        List<Dimension> summed = List.of(Dimension.FUND, Dimension.NATURE, Dimension.USE, Dimension.VINTAGE);
        for (Dimension dimension : List.of(Dimension.TOPIC, Dimension.FUND, Dimension.NATURE, Dimension.USE,
                Dimension.VINTAGE)) {
            if (!draft.region.isRoot(dimension)) {
                return dimension;
            }
        }
        boolean revenue = panel.region.node(Dimension.SIDE).filter(node -> node.label().equals("REVENUE")).isPresent();
        return summed.subList(0, 2).stream()
                .filter(dimension -> panel.rows.stream().anyMatch(row -> !row.region.isRoot(dimension)
                        || row.own.dimension() == dimension)).findFirst()
                .orElse(panel.has("classes") ? Dimension.TOPIC : revenue ? Dimension.FUND : Dimension.NATURE);
    }

    private static String parent(Region region, Dimension dimension) {
        return region.node(dimension).filter(node -> !node.isUnion()).map(Node::label).orElse("");
    }

    /** A row of a deeper ordinal, or of 其中, or one said before, lies inside of the row that heads it. */
    private void nest(DraftedRow draft, String key, int filled, boolean known) {
        int level = filled > 0 ? filled : level(key);
        boolean part = key.startsWith("其中");
        while (level > NO_LEVEL && !heads.isEmpty() && heads.peek().level >= level) {
            heads.pop();
        }
        Head head = heads.peek();
        boolean economic = !draft.region.isRoot(Dimension.ECONOMIC);
        boolean deeper = head != null && head.level > NO_LEVEL
                && (level > head.level || level == NO_LEVEL && (!known || economic));
        boolean again = head != null && labels.contains(draft.label) && isVintage(heads.peekLast().row);
        if (part && before != null) {
            draft.region = DocumentWords.inside(before.region, draft.region);
            push(draft, level);
        } else if (deeper && !draft.isTotal) {
            inside(draft, head.row, known);
            push(draft, level);
        } else if (again && !draft.isTotal) {
            inside(draft, heads.peekLast().row, known);
        } else if (!draft.isTotal) {
            heads.clear();
            push(draft, level);
        }
    }

    private void push(DraftedRow draft, int level) {
        if (level > NO_LEVEL || heads.isEmpty()) {
            heads.push(new Head(draft, level));
        }
    }

    private static void inside(DraftedRow draft, DraftedRow head, boolean known) {
        draft.group = known && head.own.isNone() ? head.label : "";
        draft.head = head;
        draft.region = DocumentWords.inside(head.region, draft.region);
    }

    private static boolean isVintage(DraftedRow row) {
        return !row.region.isRoot(Dimension.VINTAGE) || !row.region.isRoot(Dimension.USE);
    }

    private static int level(String key) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(key).matches()) {
                return i + 1;
            }
        }
        return NO_LEVEL;
    }
}
