package io.gouji.budget.io.recognise.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which column of a printed table holds what (栏目对应): worked out from its header, panel by panel. */
final class TableLayout {

    enum Role { CODE, NAME, OWNER, FIGURE, IGNORED, UNKNOWN }

    private static final int NONE = -1;
    private static final int MAX_AGO = 9;
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");

    private final FormIndex form;
    private final HeaderRows header;
    private final List<String> printed = new ArrayList<>();
    private final List<String> paths;       // with years told from that of the document, as declared
    private final Role[] roles;
    private final List<Side> sides = new ArrayList<>();
    private final BitSet figures = new BitSet();
    private final BitSet unknown = new BitSet();        // no place for a number
    private final int needed;

    /** The columns of one panel: where its labels stand, and for each declared column where its figures stand. */
    record Side(int panel, int[] labels, int[] places, List<Integer> columns) {

        static Side of(int panel, int[] labels, int[] places) {
            return new Side(panel, labels, places,
                    IntStream.of(places).mapToObj(place -> place + 1).toList());
        }
    }

    private TableLayout(FormIndex form, HeaderRows header) {
        this.form = form;
        this.header = header;
        this.roles = new Role[header.width()];
        for (int i = 0; i < roles.length; i++) {
            printed.add(header.path(i));
        }
        paths = undated();
        for (int i = 0; i < roles.length; i++) {
            roles[i] = role(i);
        }
        boolean[] used = new boolean[form.panels()];
        int from = 0;
        for (int to = nextSide(from); from < roles.length; to = nextSide(from)) {
            addSide(from, to, used);
            from = to;
        }
        needed = lastNeeded() + 1;
        for (int i = 0; i < roles.length; i++) {
            figures.set(i, roles[i] == Role.FIGURE);
            unknown.set(i, roles[i] == Role.UNKNOWN || isHeadless(i));
        }
    }

    static TableLayout of(FormIndex form, HeaderRows header) {
        return new TableLayout(form, header);
    }

    /** Whether it was made of headings like these. */
    boolean isOf(HeaderRows other) {
        return header.isLike(other);
    }

    private List<String> undated() {
        int last = printed.stream().flatMap(path -> YEAR.matcher(path).results())
                .mapToInt(year -> Integer.parseInt(year.group(1))).max().orElse(0);
        int year = form.thisYear(last);
        return last == 0 ? printed : printed.stream().map(path -> YEAR.matcher(path).replaceAll(found -> {
            int ago = year - Integer.parseInt(found.group(1));
            return ago < 0 || ago > MAX_AGO ? found.group() : ago == 0 ? "{0}年" : "{-" + ago + "}年";
        })).toList();
    }

    private Role role(int column) {
        String path = paths.get(column);
        String last = Headings.last(path);
        if (path.isEmpty()) {       // a merged heading of codes or names reaches over the columns of their parts
            Role left = column > 0 ? roles[column - 1] : Role.UNKNOWN;
            return left == Role.CODE || left == Role.NAME ? left : Role.UNKNOWN;
        }
        if (form.matchesAny(path) || form.matchesAny(printed.get(column))) {
            return Role.FIGURE;
        }
        if (Headings.isOwner(last) || form.hasItemsByUnit() && Headings.isUnitCode(last)) {
            return Role.OWNER;
        }
        if (Headings.isCode(last)) {
            return Role.CODE;
        }
        if (Headings.isIgnored(last)) {
            return Role.IGNORED;
        }
        return Headings.isName(last) || column == 0 ? Role.NAME : Role.UNKNOWN;
    }

    /** A new panel starts with the first label behind figures; a form of one panel has no second. */
    private int nextSide(int from) {
        boolean figures = false;
        for (int i = from; i < roles.length; i++) {
            if (figures && isLabel(i) && form.panels() > 1) {
                return i;
            }
            figures |= roles[i] == Role.FIGURE || roles[i] == Role.UNKNOWN;
        }
        return roles.length;
    }

    private void addSide(int from, int to, boolean[] used) {
        int panel = panel(from, to, used);
        if (panel == NONE || used[panel]) {
            for (int i = from; i < to; i++) {
                roles[i] = roles[i] == Role.FIGURE ? Role.UNKNOWN : roles[i];
            }
            return;
        }
        used[panel] = true;
        int[] labels = IntStream.range(from, to).filter(this::isLabel).toArray();
        sides.add(Side.of(panel, labels, places(panel, from, to)));
    }

    private int panel(int from, int to, boolean[] used) {
        for (int i = from; i < to; i++) {
            String path = paths.get(i);
            int slash = path.indexOf('/');
            int named = form.panelNamed(path.substring(0, slash < 0 ? path.length() : slash), used);
            if (named >= 0) {
                return named;
            }
        }
        return sides.size() < form.panels() ? sides.size() : NONE;
    }

    /** For each declared column the one printed column that means it best; two that mean it alike mean nothing. */
    private int[] places(int panel, int from, int to) {
        int count = form.panel(panel).columns().size();
        int[] places = new int[count];
        int[] ranks = new int[count];
        Arrays.fill(places, NONE);
        for (int i = from; i < to; i++) {
            FormIndex.Match match = form.match(panel, paths.get(i), printed.get(i));
            if (roles[i] == Role.FIGURE && match.rank() > 0 && match.rank() >= ranks[match.column()]) {
                places[match.column()] = match.rank() > ranks[match.column()] ? i : NONE;
                ranks[match.column()] = match.rank();
            }
        }
        for (int i = from; i < to; i++) {
            int column = i;
            boolean placed = Arrays.stream(places).anyMatch(place -> place == column);
            roles[i] = roles[i] == Role.FIGURE && !placed ? Role.UNKNOWN : roles[i];
        }
        return places;
    }

    boolean isLabel(int column) {
        return roles[column] == Role.CODE || roles[column] == Role.NAME || roles[column] == Role.OWNER;
    }

    /** What the column holds; a cell beyond the header stands under nothing known. */
    Role at(int column) {
        return column < roles.length ? roles[column] : Role.UNKNOWN;
    }

    /** Whether a cell stands under a heading of names that reaches over it: it may be a name, but no number. */
    boolean isHeadless(int column) {
        return at(column) == Role.NAME && path(column).isEmpty();
    }

    List<Side> sides() {
        return sides;
    }

    String path(int column) {
        return column < printed.size() ? printed.get(column) : "";
    }

    int width() {
        return roles.length;
    }

    /** How many cells a row must have to lack nothing that the form wants. */
    int needed() {
        return needed;
    }

    private int lastNeeded() {
        int last = roles.length - 1;
        while (last >= 0 && !isLabel(last) && roles[last] != Role.FIGURE) {
            last--;
        }
        return last;
    }

    /** Whether any figure of the form has its column. */
    boolean isUsable() {
        return !figures.isEmpty();
    }

    /** The columns of figures. */
    BitSet figures() {
        return figures;
    }

    boolean hasUnknown() {
        return Arrays.asList(roles).contains(Role.UNKNOWN);
    }

    /** Whether a number in that column stands under nothing known; beyond the header it does. */
    boolean isUnknown(int column) {
        return column >= roles.length || unknown.get(column);
    }

    /** Whether one of the first columns is such. */
    boolean hasUnknown(int width) {
        return width > roles.length || !unknown.isEmpty();
    }
}
