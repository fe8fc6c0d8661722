package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.io.draft.ColumnRoles.Role;
import io.gouji.budget.label.Labels;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Drafts the form of one sketch: title, then panels, then headings, then rows, the innermost word counting. */
final class FormDrafter {

    private static final String ORGANS = "局委办院会部厅心校镇乡道区市县站所馆队处园司社团场";
    private static final int LONGEST_NAME = 40;
    private static final int INDENTED = 10;
    private static final Pattern CODED = Pattern.compile("[\\[〔【(]([0-9]{3,7})[\\]〕】)](.*)");

    private final Sketch sketch;
    private final DocumentWords words;
    private final ColumnRoles roles;
    private final DraftedForm form = new DraftedForm();
    private final Reading title;

    private FormDrafter(Sketch sketch, DocumentWords words, String department) {
        this.sketch = sketch;
        this.words = words;
        this.roles = sketch.roles();
        String bare = TitleText.bare(sketch.title(), department);
        this.title = title(bare);
        form.titles.add(bare.isEmpty() ? sketch.title() : bare);
    }

    /** Returns the form of the sketch. */
    static DraftedForm of(Sketch sketch, DocumentWords words, String department) {
        return new FormDrafter(sketch, words, department).draft();
    }

    private DraftedForm draft() {
        List<Integer> starts = roles.panelStarts();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sketch.columns();
            panel(starts.get(i), to, starts.size() > 1);
        }
        spanningTotals();
        namePanels();
        return form;
    }

    /** A total that is printed behind two panels, its label in the first, is that of both: neither adds up to it. */
    private void spanningTotals() {
        for (int i = 1; i < form.panels.size(); i++) {
            Optional<DraftedRow> bare = form.panels.get(i).rows.stream()
                    .filter(row -> row.isLabelled() && row.label.equals("合计|-")).findFirst();
            Optional<DraftedRow> label = form.panels.get(i - 1).rows.stream()
                    .filter(row -> row.isLabelled() && row.isBlank && row.label.endsWith("计")).findFirst();
            if (bare.isPresent() && label.isPresent()) {
                OwnMember own = new OwnMember(Dimension.TOPIC, "", label.get().label);
                bare.get().own = own;
                label.get().own = own;
                form.doubts.add(new Doubt(sketch.place(), 0, label.get().label, Doubt.Kind.AGAIN));
            }
        }
    }

    /** Panels that print a label alike must have names of their own, or their rows would have one address. */
    private void namePanels() {
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < form.panels.size(); i++) {
            DraftedPanel panel = form.panels.get(i);
            boolean twice = panel.rows.stream().filter(DraftedRow::isLabelled)
                    .anyMatch(row -> !addresses.add(panel.name + "/" + row.path()));
            if (twice) {
                panel.name = (panel.name.isEmpty() ? "栏" : panel.name) + (i + 1);
            }
        }
    }

    /** The reading of the title, behind the name of whose table it is. */
    private Reading title(String bare) {
        Reading whole = words.read(bare, WordPlace.TITLE);
        for (int at = 1; at < Math.min(bare.length(), LONGEST_NAME) && !whole.rest().isEmpty(); at++) {
            Reading behind = words.read(bare.substring(at), WordPlace.TITLE);
            if (ORGANS.indexOf(bare.charAt(at - 1)) >= 0 && behind.isUnderstood()) {
                return behind;
            }
        }
        return whole;
    }

    private void panel(int from, int to, boolean several) {
        DraftedPanel panel = new DraftedPanel();
        panel.name = several ? commonPart(from, to) : "";
        Reading named = words.read(panel.name, WordPlace.PANEL);
        panel.region = DocumentWords.inside(title.region(), named.region());
        List<Integer> figures = IntStream.range(from, to).filter(i -> roles.at(i) == Role.FIGURE).boxed().toList();
        if (figures.isEmpty()) {
            return;
        }
        ownTitle(panel);
        Set<Mark> marks = roles.labelMarks(from, to);
        side(panel, from, to, named);
        if (title.is(Mark.GOVERNMENT)) {
            marks.add(Mark.GOVERNMENT);
        }
        List<RowDrafter.Printed> printed = printed(from, to, figures);
        new ColumnDrafter(words, sketch, panel, form.doubts).add(figures);
        if (title.is(Mark.TREE)) {
            new TreeRows(words, panel, form.doubts).add(printed);
        } else {
            new RowDrafter(words, panel, marks, form.doubts).add(printed);
        }
        new Conventions(panel, form.doubts, sketch.place()).apply(several);
        form.panels.add(panel);
    }

    private void ownTitle(DraftedPanel panel) {
        if (title.rest().length() > 1) {
            panel.own = new OwnMember(Dimension.TOPIC, "", form.titles.get(0).replace("表", ""));
            if (form.panels.isEmpty()) {
                form.doubts.add(new Doubt(sketch.place(), 0, form.titles.get(0), Doubt.Kind.TITLE));
            }
        }
    }

    /** Where neither title nor panel says the side, the headings above the labels may: 收入项目. */
    private void side(DraftedPanel panel, int from, int to, Reading named) {
        if (!panel.region.isRoot(Dimension.SIDE) || named.is(Mark.BOTH)) {
            return;
        }
        for (int i = from; i < to && panel.region.isRoot(Dimension.SIDE); i++) {
            String path = sketch.header().path(i);
            Reading reading = words.read(path, WordPlace.TITLE);
            if (roles.isLabel(i) && !reading.is(Mark.BOTH)) {
                panel.region = reading.region().node(Dimension.SIDE).map(panel.region::with).orElse(panel.region);
            }
        }
    }

    private String commonPart(int from, int to) {
        String common = null;
        for (int i = from; i < to; i++) {
            String path = sketch.header().path(i);
            int slash = path.indexOf('/');
            if (!path.isEmpty()) {
                String first = slash < 0 ? "" : path.substring(0, slash);
                common = common == null ? first : common.equals(first) ? common : "";
            }
        }
        return common == null ? "" : common;
    }

    private List<RowDrafter.Printed> printed(int from, int to, List<Integer> figures) {
        List<RowDrafter.Printed> rows = new ArrayList<>();
        BitSet tree = tree(from);
        for (int row = 0; row < sketch.body().size(); row++) {
            StringBuilder code = new StringBuilder();
            StringBuilder name = new StringBuilder();
            String owner = "";
            int level = 0;
            for (int i = from; i < to; i++) {
                String printed = sketch.cell(row, i);
                String cell = printed.strip();
                if (roles.at(i) == Role.CODE && CellText.isDigits(cell)) {
                    code.append(code(code.toString(), Labels.key(cell)));
                } else if (roles.at(i) == Role.OWNER) {
                    owner = cell;
                } else if (roles.isLabel(i)) {
                    level = !cell.isEmpty() && name.isEmpty() && tree.get(i) ? i - from + 1
                            : level == 0 ? indent(printed) : level;
                    name.append(cell);
                }
            }
            boolean figured = isFigured(row, figures);
            if (!code.isEmpty() || !name.isEmpty() || figured) {
                rows.add(unglued(code.toString(), name.toString(), owner, figured, level));
            }
        }
        return rows;
    }

    private boolean isFigured(int row, List<Integer> figures) {
        for (int column : figures) {
            if (CellText.isNumber(sketch.cell(row, column))) {
                return true;
            }
        }
        return false;
    }

    private RowDrafter.Printed unglued(String code, String name, String owner, boolean figured, int level) {
        String key = Labels.key(name);
        Matcher bracketed = CODED.matcher(key);
        if (code.isEmpty() && bracketed.matches()) {
            return RowDrafter.Printed.of(bracketed.group(1), bracketed.group(2), owner, figured, sketch.place(),
                    level);
        }
        int end = 0;
        while (code.isEmpty() && end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        boolean glued = end >= 3 && end % 2 == 1;
        return RowDrafter.Printed.of(glued ? key.substring(0, end) : code, glued ? key.substring(end) : name, owner,
                figured, sketch.place(), level);
    }

    /** A label that is set in lies below the ones that are not. */
    private static int indent(String cell) {
        int blanks = 0;
        while (blanks < cell.length() && (cell.charAt(blanks) == ' ' || cell.charAt(blanks) == '　')) {
            blanks++;
        }
        return blanks > 0 && blanks < cell.length() ? INDENTED + blanks : 0;
    }

    /** Several columns of labels, of which a row fills one or the other, make a tree. */
    private BitSet tree(int from) {
        BitSet names = new BitSet();
        boolean coded = roles.panelStarts().size() > 1;
        for (int i = from; i < sketch.columns(); i++) {
            coded |= roles.at(i) == Role.CODE;
            names.set(i, roles.at(i) == Role.NAME && !coded);
        }
        boolean several = IntStream.range(from, sketch.columns()).filter(i -> roles.at(i) == Role.NAME).count() > 1;
        return several ? names : new BitSet();
    }

    private static String code(String before, String part) {
        return part.startsWith(before) && part.length() > 2 ? part.substring(before.length())
                : before.isEmpty() || part.length() != 1 ? part : '0' + part;
    }

    static Set<Mark> noMarks() {
        return EnumSet.noneOf(Mark.class);
    }
}
