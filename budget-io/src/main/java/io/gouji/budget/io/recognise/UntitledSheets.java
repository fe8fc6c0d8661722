package io.gouji.budget.io.recognise;

import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.table.FormIndex;
import io.gouji.budget.io.recognise.table.ReadTable;
import io.gouji.budget.io.recognise.table.TableReader;
import io.gouji.budget.io.recognise.table.TemplateIndex;
import io.gouji.budget.io.result.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the form of a sheet that prints no title of one: by the sheet's name, or by headings that only one form has. A
 * sheet without a form is a problem.
 */
final class UntitledSheets {

    private final TemplateIndex titles;
    private final SourceLines lines;
    private final SourceLog problems;

    UntitledSheets(TemplateIndex titles, SourceLines lines, SourceLog problems) {
        this.titles = titles;
        this.lines = lines;
        this.problems = problems;
    }

    /** Returns the tables of the sheets in which none of those found stands. */
    List<ReadTable> found(List<ReadTable> titled) {
        List<ReadTable> found = new ArrayList<>();
        for (int from = 0; from < lines.count(); ) {
            int to = from + 1;
            while (to < lines.count() && !lines.beginsSheet(to)) {
                to++;
            }
            int first = from;
            int end = to;
            boolean read = titled.stream().anyMatch(each -> each.table().isPresent() && (each.title() > first
                    && each.title() <= end || each.lines().get(first, end).cardinality() > 0));
            if (!read && lines.beginsSheet(from)) {
                table(from).ifPresentOrElse(found::add, () -> passedOver(first, end));
            }
            from = to;
        }
        return found;
    }

    private Optional<ReadTable> table(int from) {
        return form(from).map(form -> TableReader.from(lines, titles, form, from, problems.branch()).read());
    }

    private Optional<FormIndex> form(int from) {
        List<FormIndex> fitting = titles.forms().stream()
                .filter(form -> TableReader.from(lines, titles, form, from, problems.branch()).fits()).toList();
        String sheet = lines.sheet(from);
        Optional<FormIndex> named = titles.titled(sheet).or(() -> titles.ofNumber(sheet));
        return named.filter(fitting::contains)
                .or(() -> named.isEmpty() && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
    }

    private void passedOver(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lines.isBlank(i)) {
                problems.addOfSheet(i + 1, lines.text(i),
                        Expectation.of("sheet must hold a form of the template {}", titles.template().name()));
                return;
            }
        }
    }
}
