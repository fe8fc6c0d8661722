package io.gouji.budget.io.recognise.line;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.table.DepartmentBudget.Section;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Keeps every line that belongs to no table, as stretches under their headings. */
public final class Sections {

    private final SourceLines lines;
    private final BitSet tables;
    private final List<Section> sections = new ArrayList<>();

    private Sections(SourceLines lines, BitSet tables) {
        this.lines = lines;
        this.tables = tables;
    }

    public static List<Section> of(SourceLines lines, BitSet tables) {
        return new Sections(lines, tables).read();
    }

    private List<Section> read() {
        int end = lines.count();
        int start = tables.nextClearBit(0);
        while (start < end) {
            int next = start + 1;
            while (next < end && !tables.get(next) && !lines.beginsSheet(next)
                    && !LineKind.isHeading(lines.text(next))) {
                next++;
            }
            sections.add(section(start, next));
            start = tables.nextClearBit(next);
        }
        return sections;
    }

    private Section section(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(lines.raw(i)).append('\n');
        }
        String first = lines.text(from);
        return Section.of(LineKind.isHeading(first) ? Chars.strip(first) : "", lines.number(from), text.toString());
    }
}
