package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.io.source.SheetRows;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workbook written here that may have been edited since: a sheet that still shows what was written stands for what it
 * was written from, any other is read anew.
 */
final class Edited {

    private final String source;
    private final Template template;

    Edited(String source, Template template) {
        this.source = source;
        this.template = template;
    }

    Loaded merge(String original, List<SheetRows> sheets, List<Problem> problems) throws IOException {
        Loaded before = Original.read(source, original, template);
        if (!before.isReadable()) {
            problems.add(Problem.of(source, Place.sheet(Original.SHEET, 0, 0), "",
                    Expectation.of("hidden sheet must be unchanged")));
            return read(template, sheets, problems);
        }
        DepartmentBudget budget = before.orThrow();
        Map<String, SheetRows> rest = new LinkedHashMap<>();
        sheets.forEach(sheet -> rest.put(sheet.name(), sheet));
        rest.remove(Drafts.CONTENTS);
        rest.remove(Drafts.FINDINGS);
        Drafts drafts = Drafts.of(budget);
        drafts.words().forEach(words -> checkUnchanged(words, rest.remove(words.name()), problems));
        List<Section> sections = sections(budget, drafts, rest);
        Map<String, BudgetTable> kept = kept(drafts, rest, problems);
        if (kept.size() == budget.tables().size() && rest.isEmpty()) {
            problems.addAll(before.problems());
            return Loaded.of(DepartmentBudget.builder().from(budget).sections(sections).build(), problems);
        }
        return merged(before, kept, sections, rest, problems);
    }

    private void checkUnchanged(SheetDraft written, @Nullable SheetRows found, List<Problem> problems) {
        if (found != null && !found.showsAs(written.grid())) {
            problems.add(Problem.of(source, Place.sheet(written.name(), 0, 0), "another text",
                    Expectation.of("sheet must be as it was written, since changes of its words are not read")));
        }
    }

    private Loaded read(Template template, List<SheetRows> sheets, List<Problem> problems) {
        Loaded loaded = Recogniser.of(template).read(XlsxReader.source(source, sheets));
        problems.addAll(loaded.problems());
        return loaded.budget().map(budget -> Loaded.of(budget, problems)).orElseGet(() -> Loaded.unreadable(problems));
    }

    private static List<Section> sections(DepartmentBudget budget, Drafts drafts, Map<String, SheetRows> rest) {
        SheetRows text = rest.remove(Drafts.TEXT);
        Optional<SheetRows> written = drafts.text().map(SheetDraft::grid);
        boolean same = text == null || written.isEmpty() || text.showsAs(written.get());
        return same ? budget.sections()
                : Recogniser.of(budget.template()).sections(XlsxReader.source("", List.of(text)));
    }

    /** The tables whose sheets still show them. */
    private Map<String, BudgetTable> kept(Drafts drafts, Map<String, SheetRows> rest, List<Problem> problems) {
        Map<String, BudgetTable> kept = new LinkedHashMap<>();
        drafts.forms().forEach((table, draft) -> {
            SheetRows sheet = rest.get(draft.name());
            if (sheet == null) {
                problems.add(Problem.of(source, Place.sheet(draft.name(), 0, 0), "not there",
                        Expectation.of("sheet must be there, as it was when the workbook was written")));
            } else if (sheet.showsAs(draft.grid())) {
                rest.remove(draft.name());
                kept.put(table.form().name(), table);
            }
        });
        return kept;
    }

    private Loaded merged(Loaded before, Map<String, BudgetTable> kept, List<Section> sections,
            Map<String, SheetRows> rest,
            List<Problem> problems) {
        DepartmentBudget budget = before.orThrow();
        Map<String, BudgetTable> tables = new LinkedHashMap<>(kept);
        if (!rest.isEmpty()) {
            Loaded read = Recogniser.of(budget.template())
                    .read(XlsxReader.source(source, List.copyOf(rest.values())), budget);
            problems.addAll(read.problems());
            read.budget().ifPresent(each -> each.tables()
                    .forEach(table -> tables.putIfAbsent(table.form().name(), table)));
        }
        List<BudgetTable> ordered = new ArrayList<>();
        budget.tables().forEach(table -> Optional.ofNullable(tables.remove(table.form().name()))
                .ifPresent(ordered::add));
        ordered.addAll(tables.values());
        before.problems().stream().filter(problem -> !isOf(budget.tables(), kept, problem)).forEach(problems::add);
        return Loaded.of(DepartmentBudget.builder().from(budget).tables(ordered).sections(sections).build(), problems);
    }

    /** Whether the problem is one of a table that was read anew. */
    private static boolean isOf(List<BudgetTable> tables, Map<String, BudgetTable> kept, Problem problem) {
        return problem.line() > 0 && tables.stream().filter(table -> !kept.containsKey(table.form().name()))
                .anyMatch(table -> table.line() <= problem.line() && problem.line() <= table.printedRows().stream()
                        .mapToInt(PrintedRow::line).max().orElse(table.line()));
    }
}
