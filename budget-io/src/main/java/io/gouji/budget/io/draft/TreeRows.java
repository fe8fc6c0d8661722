package io.gouji.budget.io.draft;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the rows of a balance table (收支平衡表), whose ordinals make a tree: 一、本级收入 is what the government itself takes
 * in this year, 二、转移性收入 is all of the rows below it, and 总计 is what the ordinals come to.
 */
final class TreeRows {

    private static final Pattern ORDINAL = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.].*");
    private static final Node REVENUE = Node.parse("side=REVENUE");

    private final DocumentWords words;
    private final DraftedPanel panel;
    private final List<Doubt> doubts;
    private final Dimension dimension;      // in which the ordinals are addends
    private final Node usual;               // what the government itself takes in or spends this year
    private @Nullable Head head;
    private boolean isUsual;
    private final List<String> parts = new ArrayList<>();

    /** A row with an ordinal, as drafted and as printed. */
    private record Head(DraftedRow row, RowDrafter.Printed printed) {
    }

    TreeRows(DocumentWords words, DraftedPanel panel, List<Doubt> doubts) {
        boolean revenue = panel.region.node(Dimension.SIDE).filter(REVENUE::equals).isPresent();
        this.words = words;
        this.panel = panel;
        this.doubts = doubts;
        this.dimension = revenue ? Dimension.VINTAGE : Dimension.USE;
        this.usual = Node.parse(revenue ? "vintage=CURRENT" : "use=SPENT");
    }

    void add(List<RowDrafter.Printed> printed) {
        for (RowDrafter.Printed row : printed) {
            String label = row.label();
            Reading reading = words.read(label, WordPlace.ROW);
            if (label.isEmpty()) {
                continue;
            }
            if (reading.is(Mark.TOTAL) && reading.isUnderstood()) {
                close();
                panel.rows.add(new DraftedRow("row", label, true, Region.everything()));
            } else if (head == null || ORDINAL.matcher(row.key()).matches()) {
                close();
                head(row, label, reading);
            } else {
                part(head.row, row, label, reading);
            }
        }
        close();
    }

    private void head(RowDrafter.Printed row, String label, Reading reading) {
        isUsual = reading.isUnderstood() && reading.region().without(Dimension.SIDE).equals(Region.everything());
        DraftedRow draft = new DraftedRow("row", label, false,
                isUsual ? Region.everything().with(usual) : Region.everything());
        head = new Head(draft, row);
        panel.rows.add(draft);
    }

    private void part(DraftedRow above, RowDrafter.Printed row, String label, Reading reading) {
        DraftedRow part = new DraftedRow("row", label, false, isUsual ? Region.everything().with(usual)
                : Region.everything());
        if (isUsual && dimension == Dimension.USE
                && Catalogue.standard().functionClassNamed(label).isPresent()) {
            part = new DraftedRow("classes", "", false, part.region);
        } else if (!reading.isUnderstood() || !isUsual && reading.region().isRoot(dimension)) {
            own(part, isUsual ? usual.label() : "", row);
            parts.add(part.own.name());
        } else {
            part.region = DocumentWords.inside(part.region, reading.region().without(Dimension.SIDE));
            reading.region().node(dimension).ifPresent(node -> parts.add(node.label()));
        }
        part.head = above;
        if (part.isLabelled() || !panel.has("classes")) {
            panel.rows.add(part);
        }
    }

    private void own(DraftedRow row, String parent, RowDrafter.Printed printed) {
        row.own = new OwnMember(dimension, parent, row.label);
        doubts.add(new Doubt(printed.place(), 0, printed.name(), Doubt.Kind.ROW));
    }

    /** An ordinal with rows below it is all of them; without, it is a member of its own. */
    private void close() {
        if (head != null && !isUsual && parts.isEmpty()) {
            own(head.row, "", head.printed);
        } else if (head != null && !isUsual) {
            head.row.own = new OwnMember(dimension, "", head.row.label);
            head.row.united = List.copyOf(parts);
        }
        parts.clear();
        head = null;
    }
}
