package io.gouji.budget.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sorts the runs of a page into the cells of its tables and the lines around them. */
final class PageLayout {

    private static final double NEAR = 0.12;        // of the size of the type
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9,]*\\.[0-9]{2}");

    private final int page;
    private final List<RuledGrid> grids;
    private final List<Map<Integer, List<TextRun>>> inside = new ArrayList<>();
    private final List<TextRun> prose = new ArrayList<>();

    private PageLayout(int page, List<RuledGrid> grids) {
        this.page = page;
        this.grids = grids;
        grids.forEach(grid -> inside.add(new HashMap<>()));
    }

    /** Returns the parts of a page from above. */
    static List<PagePart> parts(PageDraft draft) {
        List<TextRun> runs = draft.runs().stream().filter(run -> !run.isBlank()).toList();
        PageTurn turn = PageTurn.of(runs, draft.page());
        List<RuledGrid> grids = RuledTables.of(draft.lines().stream().map(turn::turn).toList());
        PageLayout layout = new PageLayout(draft.number(), grids);
        runs.stream().map(turn::turn).forEach(layout::split);
        return layout.parts();
    }

    /** Two texts that touch are two where a ruling line is between them and they are of different kinds. */
    private void split(TextRun run) {
        for (TextRun.Joint joint : run.joints()) {
            if (isBetweenCells(run, joint)) {
                place(run.part(joint, true));
                split(run.part(joint, false));
                return;
            }
        }
        place(run);
    }

    private boolean isBetweenCells(TextRun run, TextRun.Joint joint) {
        double slack = NEAR * run.size();
        double end = Math.max(joint.at(), joint.at() + joint.gap());
        boolean line = grids.stream().anyMatch(grid -> grid.parts(Math.min(joint.at(), joint.at() + joint.gap())
                - slack, end + slack, run.middle()));
        String before = run.text().substring(0, joint.index());
        String after = run.text().substring(joint.index());
        return line && (joint.gap() > slack || AMOUNT.matcher(before).matches() || AMOUNT.matcher(after).matches()
                || Character.isDigit(before.charAt(before.length() - 1)) != Character.isDigit(after.charAt(0)));
    }

    /** A run belongs to the smallest table around it. */
    private void place(TextRun run) {
        int best = -1;
        OptionalInt cell = OptionalInt.empty();
        for (int i = 0; i < grids.size(); i++) {
            boolean smaller = best < 0 || area(grids.get(i)) < area(grids.get(best));
            OptionalInt found = smaller ? grids.get(i).cell(run.left(), run.right(), run.middle())
                    : OptionalInt.empty();
            if (found.isPresent()) {
                best = i;
                cell = found;
            }
        }
        if (cell.isEmpty()) {
            prose.add(run);
        } else {
            inside.get(best).computeIfAbsent(cell.getAsInt(), each -> new ArrayList<>()).add(run);
        }
    }

    private static double area(RuledGrid grid) {
        return grid.box().width() * grid.box().height();
    }

    private List<PagePart> parts() {
        List<PagePart> parts = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < grids.size(); i++) {
            PageTable table = table(grids.get(i), inside.get(i), number + 1);
            if (!table.isBlank()) {
                parts.add(table);
                number++;
            }
        }
        int line = 0;
        for (List<TextRun> runs : LineBuilder.lines(prose)) {
            parts.add(new TextLine(page, ++line, runs));
        }
        parts.sort(Comparator.comparingDouble(PagePart::top));
        return parts;
    }

    private PageTable table(RuledGrid grid, Map<Integer, List<TextRun>> texts, int number) {
        List<PageTable.PageCell> cells = new ArrayList<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            cells.add(new PageTable.PageCell(grid.cells().get(i), text(texts.getOrDefault(i, List.of()))));
        }
        return new PageTable(page, number, grid.box(), grid.xs(), grid.rowCount(), cells, true);
    }

    private static String text(List<TextRun> runs) {
        return LineBuilder.lines(runs).stream().map(TextLine::joined).map(TextLine::strip)
                .collect(Collectors.joining("\n"));
    }
}
