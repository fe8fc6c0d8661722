package io.gouji.budget.io.draft;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.Labels;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Drafts the rows of one panel from the labels that it prints. */
final class RowDrafter {

    private static final List<Pattern> LEVELS = List.of(Pattern.compile("^[一二三四五六七八九十廿卅百]{1,4}[、.].*"),
            Pattern.compile("^\\([一二三四五六七八九十廿卅百]{1,4}\\).*"), Pattern.compile("^[0-9]{1,2}[、.](?![0-9]).*"),
            Pattern.compile("^\\([0-9]{1,2}\\).*"));
    private static final int NO_LEVEL = 0;

    private final DocumentWords words;
    private final DraftedPanel panel;
    private final Set<Mark> marks;          // of the headings of its labels and of its title
    private final List<Doubt> doubts;
    private final Set<String> labels = new HashSet<>();
    private DraftedRow head;
    private int headLevel;
    private DraftedRow before;

    RowDrafter(DocumentWords words, DraftedPanel panel, Set<Mark> marks, List<Doubt> doubts) {
        this.words = words;
        this.panel = panel;
        this.marks = marks;
        this.doubts = doubts;
    }

    /** A printed row: its code, its labels joined, its owner, and whether it prints figures. */
    record Printed(String code, String name, String owner, boolean hasFigures, int line, int level) {
    }

    void add(List<Printed> printed) {
        String list = list(printed);
        if (!list.isEmpty()) {
            put(new DraftedRow(list, "", false, Region.everything()));
        }
        byUnit(printed, list);
        for (Printed row : printed) {
            add(row, list);
        }
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
            return printed.stream().allMatch(row -> row.code().isEmpty()) && !printed.isEmpty() ? "names" : "units";
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
        if (marks.contains(Mark.GOVERNMENT)) {
            return "names";
        }
        return units ? "units" : functions == 0 && economics == 0 ? "units" : functions >= economics ? "functions" : "economics";
    }

    private void add(Printed row, String list) {
        String key = Labels.key(row.name());
        String label = Labels.withoutOrdinal(key);
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
        labelled(row, key, label, list);
    }

    private boolean isTotal(String label) {
        Reading reading = words.read(label, WordPlace.ROW);
        return reading.is(Mark.TOTAL) && reading.isUnderstood();
    }

    private void labelled(Printed row, String key, String label, String list) {
        Reading reading = words.read(label, WordPlace.ROW);
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
                reading.region().without(Dimension.PHASE));
        nest(draft, key, row.level());
        if (!labels.add(draft.path())) {
            return;
        }
        if (!reading.isUnderstood()) {
            unknown(draft, reading, row, list);
        }
        put(draft);
        before = draft.own.isNone() ? draft : before;
    }

    private void unknown(DraftedRow draft, Reading reading, Printed row, String list) {
        Dimension own = list.isEmpty() ? dimension(reading) : Dimension.TOPIC;
        draft.region = draft.region.without(Dimension.ECONOMIC).without(Dimension.FUNCTION);
        String above = parent(draft.region, own);
        draft.own = new OwnMember(own, above.isEmpty() ? parent(reading) : above, draft.label);
        doubts.add(new Doubt(row.line(), 0, row.name(), Doubt.Kind.ROW));
    }

    private Dimension dimension(Reading reading) {
        for (Dimension dimension : List.of(Dimension.FUND, Dimension.NATURE, Dimension.USE, Dimension.VINTAGE)) {
            if (!reading.region().isRoot(dimension)) {
                return dimension;
            }
        }
        for (Dimension dimension : List.of(Dimension.FUND, Dimension.NATURE)) {
            long saying = panel.rows.stream().filter(row -> !row.region.isRoot(dimension)).count();
            if (saying > 0) {
                return dimension;
            }
        }
        return Dimension.TOPIC;
    }

    private static String parent(Region region, Dimension dimension) {
        return region.node(dimension).filter(node -> !node.isUnion()).map(Node::label).orElse("");
    }

    private static String parent(Reading reading) {
        for (Dimension dimension : List.of(Dimension.FUND, Dimension.NATURE, Dimension.USE, Dimension.VINTAGE)) {
            if (!reading.region().isRoot(dimension) && !reading.region().node(dimension).orElseThrow().isUnion()) {
                return reading.region().node(dimension).orElseThrow().label();
            }
        }
        return "";
    }

    /** A row of a deeper ordinal, or of 其中, or one said before, lies inside of the row that heads it. */
    private void nest(DraftedRow draft, String key, int filled) {
        int level = filled > 0 ? filled : level(key);
        boolean part = key.startsWith("其中");
        boolean deeper = head != null && level > headLevel && headLevel > NO_LEVEL;
        boolean again = head != null && labels.contains(draft.label) && isVintage(head);
        if (part && before != null) {
            draft.region = DocumentWords.inside(before.region, draft.region);
        } else if (deeper || again) {
            draft.group = head.label;
            draft.region = DocumentWords.inside(head.region, draft.region);
        } else if (!draft.isTotal) {
            head = draft;
            headLevel = level;
        }
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
