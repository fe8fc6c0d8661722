package io.gouji.budget.io.json;

import io.gouji.budget.io.record.Narrative;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A document being read: what is known of it before its template is. */
final class Draft {

    private final List<BiConsumer<DepartmentBudget.Builder, Template>> parts = new ArrayList<>();
    private final Narrative words = Narrative.none();
    private String department = "";
    private OptionalInt year = OptionalInt.empty();
    private String template = "";
    private String declaration = "";
    private final Set<String> forms = new HashSet<>();
    private @Nullable RowJson rowReader;
    private int tables;
    private int rows;

    void department(String name) {
        department = name;
    }

    void year(int number) {
        year = OptionalInt.of(number);
    }

    void template(String name) {
        template = name;
    }

    void declaration(String text) {
        declaration = text;
    }

    /** Adds something that goes into the budget once its template is known. */
    void add(BiConsumer<DepartmentBudget.Builder, Template> part) {
        parts.add(part);
    }

    /** What stands beside the tables. */
    Narrative words() {
        return words;
    }

    /** Reads the rows of all its tables. */
    RowJson rowReader(JsonInput in) {
        rowReader = rowReader == null ? new RowJson(in) : rowReader;
        return rowReader;
    }

    /** Counts a row and says how many there are. */
    int countRow() {
        return ++rows;
    }

    /** Counts a table and tells its index. */
    int countTable() {
        return tables++;
    }

    /** Whether no table of that form was there before. */
    boolean isFirst(String form) {
        return forms.add(form);
    }

    String department() {
        return department;
    }

    OptionalInt year() {
        return year;
    }

    String template() {
        return template;
    }

    String declaration() {
        return declaration;
    }

    DepartmentBudget budget(Template known) {
        DepartmentBudget.Builder builder = DepartmentBudget.builder().department(department).year(year).template(known);
        parts.forEach(part -> part.accept(builder, known));
        words.into(builder);
        return builder.build();
    }
}
