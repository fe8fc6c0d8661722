package io.gouji.budget.io.draft;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.label.Labels;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts the rows of one panel from the labels that it prints. */
final class RowDrafter {

    private static final String SUBTOTAL = "小计";

    private final DocumentWords words;
    private final DraftedPanel panel;
    private final Set<Mark> marks;          // of the headings of its labels and of its title
    private final List<Doubt> doubts;
    private final Set<String> labels = new HashSet<>();
    private final RowNest nest = new RowNest();
    private String following = "";          // the label of the next row

    RowDrafter(DocumentWords words, DraftedPanel panel, Set<Mark> marks, List<Doubt> doubts) {
        this.words = words;
        this.panel = panel;
        this.marks = marks;
        this.doubts = doubts;
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
        String list = new ListedRows(marks).list(printed);
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
        boolean known = reading.isUnderstood();
        if (list.isEmpty() && isClass(label)) {
            if (!panel.has("classes")) {
                put(new DraftedRow("classes", "", false, Region.everything()));
            }
            return;
        }
        if (!row.hasFigures() && !known && !list.isEmpty()) {
            return;
        }
        DraftedRow draft = new DraftedRow("row", label, reading.is(Mark.TOTAL) && known, measured(reading.region()));
        draft.isBlank = !row.hasFigures();
        if (label.equals(SUBTOTAL) && nest.last().filter(this::isInside).isPresent()) {
            doubts.add(new Doubt(row.place(), 0, row.name(), Doubt.Kind.AGAIN));    // it says that row's amount again
            return;
        }
        nest.place(draft, row.key(), row.level(), known, labels.contains(label));
        put(draft, row, list, known);
    }

    /** Returns true if the label is a class of expenditure that the catalogue names. */
    private boolean isClass(String label) {
        return panel.region.node(Dimension.SIDE).filter(node -> node.label().equals("REVENUE")).isEmpty()
                && Catalogue.standard().functionClassNamed(label).isPresent();
    }

    /** Puts a labelled row where it lies, once, and doubts one that no word explains. */
    private void put(DraftedRow draft, Printed row, String list, boolean known) {
        if (!known && draft.head == null && panel.has("classes")) {
            doubts.add(new Doubt(row.place(), 0, row.name(), Doubt.Kind.ROW));      // it may be a class by another name
        } else if (labels.add(draft.path())) {
            if (!known) {
                unknown(draft, row, list);
            }
            put(draft);
            nest.follow(draft);
        }
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
}
