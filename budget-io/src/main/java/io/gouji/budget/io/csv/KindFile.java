package io.gouji.budget.io.csv;

import io.gouji.budget.io.json.PackageJson;
import io.gouji.budget.io.json.PackageJson.Resource;
import io.gouji.budget.io.record.Field;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.record.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of a kind of value, and its columns. A record that others point to has a number; one that is part of
 * another points to that; a figure has four columns. Lists of texts have none: they stand in {@code lists.csv}.
 */
final class KindFile {

    static final String NUMBER = "number";

    private final RecordType<?> kind;
    private final List<PackageJson.Field> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private KindFile(RecordType<?> kind, Optional<RecordType<?>> whole) {
        this.kind = kind;
        boolean hasParts = kind.fields().stream().anyMatch(field -> !field.type().isPlain());
        if (hasParts || kind.fields().size() == 1) {       // a record of one empty cell would be an empty line
            add(NUMBER, "integer", "", "序号，从一起");
        }
        whole.ifPresent(each -> add(each.name(), "integer", "", "所属" + each.title() + "的序号"));
        kind.fields().stream().filter(field -> field.type().isPlain()).forEach(this::add);
    }

    /** The file of a kind that is part of no other. */
    static KindFile of(RecordType<?> kind) {
        return new KindFile(kind, Optional.empty());
    }

    /** The file of what a kind has as parts. */
    static KindFile partOf(RecordType<?> whole, Field<?> field) {
        return new KindFile(field.parts().orElseThrow(), Optional.of(whole));
    }

    private void add(Field<?> field) {
        String name = field.column();
        add(name, field.type() == Type.INTEGER ? "integer" : "string", "", field.title());
        if (field.type() == Type.FIGURE) {
            add(name + "_amount", "number", "value", field.title() + "金额（万元）");
            add(name + "_scale", "integer", "", "末位为万元的几位小数");
            add(name + "_state", "string", "", "PRINTED、BLANK（未填）或UNREAD（读不出）");
        }
    }

    private void add(String name, String type, String columnType, String title) {
        columns.add(new PackageJson.Field(name, type, columnType, title));
        names.add(name);
    }

    String path() {
        return kind.name() + ".csv";
    }

    RecordType<?> kind() {
        return kind;
    }

    List<String> columns() {
        return names;
    }

    /** Where the number of a record stands, or that of the whole that it is part of; -1 if it has none. */
    int column(String name) {
        return names.indexOf(name);
    }

    Resource resource() {
        return new Resource(kind.name(), path(), kind.title(), columns);
    }
}
