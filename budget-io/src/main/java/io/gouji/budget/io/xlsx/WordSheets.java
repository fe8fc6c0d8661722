package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.record.Field;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.record.RecordTypes;
import io.gouji.budget.io.record.Type;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.sheet.SheetCell;
import io.gouji.budget.io.sheet.SheetCell.Look;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.io.source.SheetRows;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a budget says beside its tables, a sheet a kind, for who opens the workbook: a record a row, or, where records
 * hold lists, a text a row. They are there to be looked at; the hidden sheet is what is read.
 */
final class WordSheets {

    private static final List<RecordType<?>> KINDS = List.of(RecordTypes.UNITS, RecordTypes.PLANS,
            RecordTypes.INDICATORS, RecordTypes.GLOSSARY);

    private static final String NUMBER = "序号";

    private final DepartmentBudget budget;
    private final RecordType<?> kind;
    private final List<Integer> columns;
    private final SheetDraft sheet;

    private WordSheets(DepartmentBudget budget, RecordType<?> kind) {
        this.budget = budget;
        this.kind = kind;
        this.columns = IntStream.range(0, kind.fields().size())
                .filter(i -> kind.fields().get(i).type() != Type.INTEGER).boxed().toList();
        this.sheet = SheetDraft.named(kind.title());
    }

    /** The names of all such sheets. */
    static List<String> names() {
        return KINDS.stream().map(RecordType::title).toList();
    }

    /** Whether a sheet was written here as one of words: by its name and its first heading. */
    static boolean isOne(SheetRows sheet) {
        return names().contains(sheet.name()) && !sheet.rows().isEmpty() && !sheet.rows().get(0).isEmpty()
                && sheet.rows().get(0).get(0).equals(NUMBER);
    }

    /** The sheets of a budget, those without a record left out. */
    static List<SheetDraft> of(DepartmentBudget budget) {
        Loaded loaded = Loaded.of(budget, List.of());
        return KINDS.stream().filter(kind -> !kind.records(loaded).isEmpty())
                .map(kind -> new WordSheets(budget, kind).draft(kind.records(loaded))).toList();
    }

    private SheetDraft draft(List<List<Object>> records) {
        boolean wide = kind.fields().stream().allMatch(field -> field.type().isPlain());
        List<String> headings = new ArrayList<>(List.of(NUMBER));
        headings.addAll(wide ? columns.stream().map(i -> kind.fields().get(i).title()).toList() : List.of("栏目", "内容"));
        sheet.row(Drafts.headings(headings.toArray(String[]::new)));
        sheet.freeze(1, 0);
        for (int i = 0; i < records.size() && sheet.rowCount() < SheetText.MAX_ROWS; i++) {
            if (wide) {
                row(i, columns, records.get(i));
            } else {
                rows(i, records.get(i));
            }
        }
        return sheet;
    }

    private void row(int index, List<Integer> shown, List<Object> record) {
        List<SheetCell> cells = new ArrayList<>(List.of(number(index)));
        shown.forEach(i -> cells.add(SheetCell.of(Look.LABEL, shown(kind.fields().get(i), record.get(i)))));
        sheet.row(cells);
    }

    private void rows(int index, List<Object> record) {
        for (int i : columns) {
            Field<?> field = kind.fields().get(i);
            List<?> texts = record.get(i) instanceof List<?> list ? list : List.of(record.get(i));
            texts.stream().map(text -> shown(field, text)).filter(text -> !text.isEmpty()).forEach(text -> sheet.row(
                    List.of(number(index), SheetCell.of(Look.LABEL, field.title()), SheetCell.of(Look.LABEL, text))));
        }
    }

    private static SheetCell number(int index) {
        return SheetCell.of(Look.CODE, String.valueOf(index + 1));
    }

    private String shown(Field<?> field, Object value) {
        if (value instanceof List<?> parts) {
            return parts.stream().map(part -> shown(field, part)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("；"));
        }
        if (value instanceof Figure figure) {
            return figure.printed();
        }
        String text = String.valueOf(value);
        return field.name().equals("form") ? budget.template().form(text).map(Form::title).orElse(text)
                : field.choices().getOrDefault(text, text);
    }
}
