package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drafts the columns of figures of one panel from the paths of headings above them. */
final class ColumnDrafter {

    private static final List<Dimension> SUMMED = List.of(Dimension.NATURE, Dimension.FUND, Dimension.VINTAGE,
            Dimension.USE);

    private final DocumentWords words;
    private final Sketch sketch;
    private final DraftedPanel panel;
    private final List<Doubt> doubts;

    ColumnDrafter(DocumentWords words, Sketch sketch, DraftedPanel panel, List<Doubt> doubts) {
        this.words = words;
        this.sketch = sketch;
        this.panel = panel;
        this.doubts = doubts;
    }

    /** Drafts the columns of those places. */
    void add(List<Integer> places) {
        for (int place : places) {
            panel.columns.add(column(place));
        }
        panel.columns.stream().filter(column -> !column.rest.isEmpty()).forEach(this::own);
        panel.columns.stream().filter(column -> column.last().startsWith("其中")).forEach(this::part);
        apart();
    }

    private DraftedColumn column(int place) {
        String path = sketch.header().path(place);
        String own = panel.name.isEmpty() || !path.startsWith(panel.name + "/") ? path
                : path.substring(panel.name.length() + 1);
        Region region = Region.everything();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        StringBuilder rest = new StringBuilder();
        String[] parts = own.split("/");
        for (int i = 0; i < parts.length; i++) {
            Reading reading = words.read(parts[i], WordPlace.HEADING);
            region = DocumentWords.inside(region, reading.region());
            if (i == parts.length - 1) {
                marks.addAll(reading.marks());
            }
            boolean said = reading.isUnderstood() || i < parts.length - 1 && reading.rest().isEmpty();
            rest.append(said ? "" : parts[i]);
        }
        boolean nothing = parts.length == 1 && words.read(own, WordPlace.HEADING).rest().isEmpty();
        return new DraftedColumn(place, own, region, marks, nothing ? "" : rest.toString());
    }

    /** A heading that no word explains is an addend of the total beside it, in the dimension that its siblings name. */
    private void own(DraftedColumn column) {
        Dimension dimension = SUMMED.stream().filter(each -> !column.region.isRoot(each)).findFirst()
                .orElseGet(() -> ofSiblings(column));
        column.region = column.region.without(Dimension.ECONOMIC).without(Dimension.TOPIC);
        String parent = column.region.node(dimension).filter(node -> !node.isUnion()).map(Node::label).orElse("");
        column.own = new OwnMember(dimension, parent, column.path.replace("/", ""));
        doubts.add(new Doubt(sketch.place(), column.index + 1, column.path, Doubt.Kind.HEADING));
    }

    /** 其中：教育收费 is a part of the column before, no addend. */
    private void part(DraftedColumn column) {
        column.own = new OwnMember(Dimension.TOPIC, "", column.path.replace("/", ""));
        column.region = panel.columns.stream().filter(each -> each.index < column.index
                && each.group().equals(column.group())).reduce((one, two) -> two).map(each -> each.region)
                .orElse(column.region);
        doubts.add(new Doubt(sketch.place(), column.index + 1, column.path, Doubt.Kind.HEADING));
    }

    private Dimension ofSiblings(DraftedColumn column) {
        boolean total = panel.columns.stream().anyMatch(DraftedColumn::isTotal);
        boolean revenue = panel.region.node(Dimension.SIDE).filter(node -> node.label().equals("REVENUE")).isPresent();
        for (Dimension dimension : SUMMED) {
            boolean said = panel.columns.stream().filter(each -> each != column && each.group().equals(column.group()))
                    .anyMatch(each -> !DocumentWords.beyond(panel.region, each.region).isRoot(dimension));
            if (said) {
                return dimension;
            }
        }
        return !total ? Dimension.TOPIC : revenue ? Dimension.FUND : Dimension.NATURE;
    }

    /** What a column measures, and how. */
    private record Meaning(Region region, OwnMember own, String measure) {
    }

    /** Two columns of one meaning would be taken for copies of each other. */
    private void apart() {
        Set<Meaning> seen = new HashSet<>();
        for (DraftedColumn column : panel.columns) {
            if (!seen.add(new Meaning(column.region, column.own, column.measure()))) {
                column.own = new OwnMember(Dimension.TOPIC, "", column.path.replace("/", "") + (column.index + 1));
                doubts.add(new Doubt(sketch.place(), column.index + 1, column.path, Doubt.Kind.AGAIN));
            }
        }
    }
}
