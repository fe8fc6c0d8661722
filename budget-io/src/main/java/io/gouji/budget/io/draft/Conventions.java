package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.result.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the words of a panel say of each other (栏目间的惯例): facts that no single word tells. */
final class Conventions {

    private static final Node CURRENT = Node.parse("vintage=CURRENT");
    private static final Node SPENT = Node.parse("use=SPENT");
    private static final Node REVENUE = Node.parse("side=REVENUE");
    private static final Node EXPENDITURE = Node.parse("side=EXPENDITURE");

    private final DraftedPanel panel;
    private final List<Doubt> doubts;
    private final Place place;

    Conventions(DraftedPanel panel, List<Doubt> doubts, Place place) {
        this.panel = panel;
        this.doubts = doubts;
        this.place = place;
    }

    void apply(boolean several) {
        nature(several);
        thisYear();
        spread(Dimension.VINTAGE, CURRENT);
        spread(Dimension.USE, SPENT);
        columns();
        rows(Dimension.VINTAGE, CURRENT);
        rows(Dimension.USE, SPENT);
        sides();
        economicOfColumns();
        topicFund();
        apart();
    }

    /** A union of economic codes in the title is what the columns are of, or the total where rows are of its parts. */
    private void economicOfColumns() {
        boolean byRow = panel.rows.stream().anyMatch(row -> !row.region.isRoot(Dimension.ECONOMIC));
        if (byRow) {
            panel.region.node(Dimension.ECONOMIC).ifPresent(this::total);
            panel.region = panel.region.without(Dimension.ECONOMIC);
        }
        panel.region.node(Dimension.ECONOMIC).ifPresent(node -> {
            panel.columns.stream().filter(column -> column.region.isRoot(Dimension.ECONOMIC))
                    .forEach(column -> column.region = column.region.with(node));
            panel.region = panel.region.without(Dimension.ECONOMIC);
        });
    }

    /** In a table of 三公经费 合计 is all of it, not all expenditure. */
    private void total(Node node) {
        panel.rows.stream().filter(row -> row.isTotal && row.own.isNone() && row.region.isRoot(Dimension.ECONOMIC))
                .forEach(row -> row.region = row.region.with(node));
    }

    /** 人员经费合计 below a list of codes says what the list is of. */
    private void nature(boolean several) {
        boolean coded = panel.has("economics") || panel.has("functions");
        for (DraftedRow row : panel.rows) {
            if (several && coded && row.isLabelled() && !row.region.isRoot(Dimension.NATURE) && row.own.isNone()) {
                panel.region = DocumentWords.inside(panel.region, row.region.without(Dimension.SIDE));
                row.region = Region.everything();
                return;
            }
        }
    }

    /** 本年 above all columns of expenditure says which year's table it is. */
    private void thisYear() {
        boolean expenditure = panel.region.node(Dimension.SIDE).filter(EXPENDITURE::equals).isPresent();
        boolean all = panel.columns.stream().allMatch(column -> column.region.node(Dimension.VINTAGE)
                .filter(CURRENT::equals).isPresent());
        if (expenditure && all) {
            panel.columns.forEach(column -> column.region = column.region.without(Dimension.VINTAGE));
        }
    }

    /** 本年收入合计 above a column says that the columns beside it are of this year, too. */
    private void spread(Dimension dimension, Node told) {
        boolean total = panel.columns.stream().anyMatch(column -> column.group().isEmpty() && column.own.isNone()
                && DocumentWords.beyond(panel.region, column.region).without(Dimension.SIDE)
                .equals(Region.everything().with(told)));
        boolean other = panel.columns.stream().anyMatch(column -> column.region.node(dimension)
                .filter(node -> !node.equals(told)).isPresent());
        boolean root = panel.columns.stream().anyMatch(column -> column.isTotal() && column.group().isEmpty()
                && column.region.isRoot(dimension));
        if (total && !other && !root) {
            panel.region = panel.region.isRoot(dimension) ? panel.region.with(told) : panel.region;
        }
    }

    /** Beside a column of what is carried in, the other columns of revenue are of this year. */
    private void columns() {
        boolean revenue = panel.region.node(Dimension.SIDE).filter(REVENUE::equals).isPresent();
        boolean carried = panel.columns.stream().anyMatch(column -> column.region.isRoot(Dimension.FUND)
                && column.region.node(Dimension.VINTAGE).filter(node -> !node.equals(CURRENT)).isPresent());
        for (DraftedColumn column : panel.columns) {
            boolean fund = !column.region.isRoot(Dimension.FUND) && column.region.isRoot(Dimension.VINTAGE);
            if (revenue && carried && fund) {
                column.region = column.region.with(CURRENT);
            }
        }
    }

    /** Beside a row of what is carried, or below 本年收入合计, the other rows are of this year. */
    private void rows(Dimension dimension, Node told) {
        boolean byColumn = panel.columns.stream().anyMatch(column -> !column.region.isRoot(dimension));
        boolean sided = panel.region.node(Dimension.SIDE).map(node -> node.equals(
                dimension == Dimension.VINTAGE ? REVENUE : EXPENDITURE)).orElse(true);
        int carried = first(row -> row.region.node(dimension).filter(node -> !node.equals(told)).isPresent());
        int total = first(row -> row.region.node(dimension).filter(told::equals).isPresent());
        if (byColumn || !sided || carried < 0 && total < 0) {
            return;
        }
        for (int i = 0; i < panel.rows.size(); i++) {
            DraftedRow row = panel.rows.get(i);
            boolean firstTotal = row.isTotal && carried > i && lastTotal() > i && row.own.isNone();
            if (row.region.isRoot(dimension) && (!row.isTotal || firstTotal)) {
                row.region = row.region.with(told);
            }
        }
    }

    private int lastTotal() {
        int last = -1;
        for (int i = 0; i < panel.rows.size(); i++) {
            last = panel.rows.get(i).isTotal ? i : last;
        }
        return last;
    }

    private int first(java.util.function.Predicate<DraftedRow> wanted) {
        for (int i = 0; i < panel.rows.size(); i++) {
            if (panel.rows.get(i).isLabelled() && wanted.test(panel.rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void sides() {
        boolean told = false;
        for (DraftedColumn column : panel.columns) {
            if (panel.region.isRoot(Dimension.SIDE) && column.region.isRoot(Dimension.SIDE)) {
                Region region = column.region;
                boolean revenue = !region.isRoot(Dimension.VINTAGE);
                boolean spent = !region.isRoot(Dimension.USE) || !region.isRoot(Dimension.NATURE)
                        || !region.isRoot(Dimension.ECONOMIC) || panel.has("classes") || panel.has("economics")
                        || panel.has("projects") || panel.has("names") || saysNature();
                boolean income = !revenue && !spent && panel.rows.stream().anyMatch(DraftedRow::isLabelled)
                        && panel.rows.stream().filter(DraftedRow::isLabelled).allMatch(row -> row.isTotal
                        || !row.region.isRoot(Dimension.FUND) || !row.region.isRoot(Dimension.VINTAGE))
                        && panel.rows.stream().anyMatch(row -> !row.region.isRoot(Dimension.FUND));
                column.region = region.with(revenue || income ? REVENUE : EXPENDITURE);
                told |= !revenue && !spent && !income;
            }
        }
        panel.rows.forEach(row -> row.region = row.region.without(Dimension.SIDE));
        if (told) {
            doubts.add(new Doubt(place, 0, panel.name, Doubt.Kind.SIDE));
        }
    }

    private boolean saysNature() {
        return panel.rows.stream().anyMatch(row -> !row.region.isRoot(Dimension.NATURE)
                || !row.region.isRoot(Dimension.USE));
    }

    /** 三公 without a fund is of all appropriations. */
    private void topicFund() {
        boolean told = false;
        for (DraftedColumn column : panel.columns) {
            boolean three = !column.region.isRoot(Dimension.ECONOMIC) || !panel.region.isRoot(Dimension.ECONOMIC);
            if (three && column.region.isRoot(Dimension.FUND) && panel.region.isRoot(Dimension.FUND)
                    && !panel.has("economics") && column.region.isRoot(Dimension.TOPIC)) {
                column.region = column.region.with(Node.parse("fund=FISCAL"));
                told = true;
            }
        }
        if (told) {
            doubts.add(new Doubt(place, 0, "三公", Doubt.Kind.OVERLAY));
        }
    }

    /** Two rows of one meaning would be taken for one. */
    private void apart() {
        Set<String> seen = new HashSet<>();
        for (DraftedRow row : panel.rows) {
            if (row.isLabelled() && !seen.add(row.region + row.own.coordinate())) {
                row.own = new OwnMember(Dimension.TOPIC, "", row.path());
                doubts.add(new Doubt(place, 0, row.path(), Doubt.Kind.AGAIN));
            }
        }
    }
}
