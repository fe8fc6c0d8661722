package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TableFurniture;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tables of a template by their titles. */
public final class TableFinder {

    private static final int MAX_STRAYS = 3;
    private static final int MAX_AHEAD = 40;

    private final TemplateIndex titles;

    public TableFinder(TemplateIndex titles) {
        this.titles = titles;
    }

    /** The tables of those lines, each with its problems. */
    public List<ReadTable> found(SourceLines lines, SourceLog problems) {
        List<ReadTable> found = new ArrayList<>();
        Map<FormIndex, Integer> before = new HashMap<>();
        for (int i = 0; i < lines.count(); ) {
            Optional<FormIndex> form = lines.isLong(i) ? Optional.empty() : titles.titled(lines.text(i));
            if (form.isPresent() && opens(lines, i, form.get())) {
                FormIndex next = titles.next(form.get(), before.getOrDefault(form.get(), 0));
                ReadTable table = TableReader.below(lines, titles, next, i, problems.branch()).read();
                found.add(table);
                before.merge(form.get(), table.hasRows() ? 1 : 0, Integer::sum);
                i = Math.max(table.next(), i + 1);
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether a table follows that title, and not the next line of a list of titles. */
    private boolean opens(SourceLines lines, int title, FormIndex form) {
        int strays = 0;
        for (int i = title + 1; i < lines.count() && i < title + MAX_AHEAD && strays <= MAX_STRAYS; i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            String line = lines.text(i);
            if (lines.isTabbed(i) || !lines.isLong(i) && LineKind.isRemark(line)) {
                return true;
            }
            Optional<FormIndex> titled = titles.titled(line);
            boolean ends = titled.isPresent() || lines.isLong(i) || LineKind.endsTable(line) || LineKind.isProse(line);
            boolean unit = !ends && UnitText.isIn(line);
            boolean own = unit || titled.isPresent() && titled.get() == form || TableFurniture.is(line);
            if (lines.beginsSheet(i) || !own && ends) {
                return false;
            }
            strays += own ? 0 : 1;
        }
        return false;
    }

    /** One table a form: the first that has rows, or the first; the others stay text. */
    public static List<ReadTable> chosen(List<ReadTable> found, SourceLog problems) {
        Map<FormIndex, ReadTable> chosen = new LinkedHashMap<>();
        for (ReadTable read : found) {
            ReadTable before = chosen.get(read.form());
            boolean better = before == null ? read.table().isPresent() : !before.hasRows() && read.hasRows();
            if (better) {
                chosen.put(read.form(), read);
            }
        }
        for (ReadTable read : found) {
            ReadTable used = chosen.get(read.form());
            if (used != null && read.table().isPresent() && read != used) {
                SourceLog own = read.problems().branch();
                own.add(read.title(), 0, read.form().form().title(),
                        once(problems.place(used.title()), used.table().orElseThrow().line()));
                problems.addAll(own);
            } else {
                problems.addAll(read.problems());
            }
        }
        return found.stream().filter(read -> chosen.get(read.form()) == read).toList();
    }

    /** Names the place of the table that counts as its source knows it: a workbook has sheets, a PDF pages. */
    private static Expectation once(Place first, int line) {
        if (first instanceof Place.OfMember member) {
            return once(member.place(), line);
        }
        if (first instanceof Place.OfSheet sheet) {
            return Expectation.of("table must come once, as in sheet '{}'", sheet.sheet());
        }
        if (first instanceof Place.OfPage page) {
            return Expectation.of("table must come once, as on page {}", page.page());
        }
        return first instanceof Place.OfTable table
                ? Expectation.of("table must come once, as in table {}", table.table())
                : Expectation.of("table must come once, as in line {}", line);
    }
}
