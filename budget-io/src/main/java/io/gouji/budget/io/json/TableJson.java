package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables as objects. Title, number and panels are the form's and only there for who reads without the form. */
final class TableJson {

    private static final FieldShape SHAPE =
            FieldShape.of("form!", "number", "title", "unit", "line", "remarks", "panels", "rows!");

    private final int index;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String form = "";
    private Optional<MoneyUnit> unit = Optional.empty();
    private int line;

    private TableJson(int index) {
        this.index = index;
    }

    static void write(JsonGenerator json, Loaded loaded) throws IOException {
        for (BudgetTable table : loaded.orThrow().tables()) {
            json.writeStartObject();
            json.writeStringField("form", table.form().name());
            json.writeStringField("number", table.form().number());
            json.writeStringField("title", table.form().title());
            json.writeStringField("unit", table.unit().map(MoneyUnit::chinese).orElse(""));
            json.writeNumberField("line", table.line());
            json.writeArrayFieldStart("remarks");
            for (String remark : table.remarks()) {
                json.writeString(remark);
            }
            json.writeEndArray();
            writePanels(json, table.form());
            writeRows(json, table);
            json.writeEndObject();
        }
    }

    private static void writePanels(JsonGenerator json, Form form) throws IOException {
        json.writeArrayFieldStart("panels");
        for (Panel panel : form.panels()) {
            json.writeStartObject();
            json.writeStringField("name", panel.name());
            json.writeArrayFieldStart("columns");
            for (Column column : panel.columns()) {
                json.writeString(column.heading());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRows(JsonGenerator json, BudgetTable table) throws IOException {
        json.writeArrayFieldStart("rows");
        int read = 0;
        int position = 0;
        for (UnreadRow unread : table.unreadRows()) {
            for (; position < unread.position(); position++) {
                write(json, table.rows().get(read++));
            }
            RowJson.write(json, unread.printed(), "unread", unread.reason().toString());
            position++;
        }
        for (BudgetRow row : table.rows().subList(read, table.rows().size())) {
            write(json, row);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, BudgetRow row) throws IOException {
        RowJson.write(json, row.printed(), "key", row.key());
    }

    static void read(JsonInput in, Draft draft) throws IOException {
        TableJson table = new TableJson(draft.countTable());
        draft.add((builder, template) -> table.build(in, builder, template));
        in.object(SHAPE, field -> table.field(in, draft, field));
    }

    private void field(JsonInput in, Draft draft, int field) throws IOException {
        switch (field) {
            case 0 -> form(in, draft);
            case 3 -> unit = unit(in);
            case 4 -> line = in.integer(0, Integer.MAX_VALUE);
            case 5 -> in.array(() -> remarks.add(in.text(JsonFormat.MAX_TEXT)));
            case 7 -> in.array(() -> row(in, draft));
            default -> in.skip();
        }
    }

    private void form(JsonInput in, Draft draft) throws IOException {
        form = in.text(JsonFormat.MAX_NAME);
        if (!draft.isFirst(form)) {
            in.problem(form, Expectation.of("form must have one table"));
            form = "";
        }
    }

    private static Optional<MoneyUnit> unit(JsonInput in) throws IOException {
        String text = in.text(JsonFormat.MAX_NAME);
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.chinese().equals(text)) {
                return Optional.of(unit);
            }
        }
        if (!text.isEmpty()) {
            in.problem(text, Expectation.of("unit must be one of money, such as 万元, 元 or 亿元, or empty"));
        }
        return Optional.empty();
    }

    private void row(JsonInput in, Draft draft) throws IOException {
        int count = draft.countRow();
        if (count <= JsonFormat.MAX_ROWS) {
            draft.rowReader(in).read(rows);
            return;
        }
        if (count == JsonFormat.MAX_ROWS + 1) {
            in.problem("more than that",
                    Expectation.of("tables must have at most {} rows together to be read on", JsonFormat.MAX_ROWS));
        }
        in.skip();
    }

    /** Makes the table now that the forms are known; a form has one table. */
    private void build(JsonInput in, DepartmentBudget.Builder builder, Template template) {
        String path = "$.tables[" + index + "]";
        Optional<Form> known = template.form(form);
        if (form.isEmpty()) {
            return;                     // said before
        }
        if (known.isEmpty()) {
            in.add(path + ".form", form, Expectation.of("form must be one of the template {}", template.name()));
            return;
        }
        int panels = known.get().panels().size();
        int all = rows.size();
        if (rows.removeIf(row -> row.panel() >= panels)) {
            in.add(path + ".rows", all - rows.size() + " other rows",
                    Expectation.of("panel of a row must be from 0 to {}", (panels - 1)));
        }
        builder.addTables(BudgetTable.of(known.get(), unit, rows, remarks, line));
    }
}
