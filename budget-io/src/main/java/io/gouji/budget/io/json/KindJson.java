package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.io.record.Field;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Records of a kind as objects; those of a kind with one field as that field's values alone. */
final class KindJson {

    private final RecordType<?> kind;
    private final List<? extends Field<?>> fields;
    private final FieldShape shape;

    KindJson(RecordType<?> kind) {
        this.kind = kind;
        this.fields = kind.fields();
        this.shape = FieldShape.of(fields.stream()
                .map(field -> field.name() + (field.isRequired() ? "!" : "")).toList());
    }

    void write(JsonGenerator json, Loaded loaded) throws IOException {
        for (List<?> record : kind.records(loaded)) {
            write(json, record);
        }
    }

    private void write(JsonGenerator json, List<?> record) throws IOException {
        if (fields.size() == 1) {
            value(json, fields.get(0), record.get(0));
            return;
        }
        json.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            json.writeFieldName(fields.get(i).name());
            value(json, fields.get(i), record.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Field<?> field, Object value) throws IOException {
        switch (field.type()) {
            case TEXT -> json.writeString((String) value);
            case INTEGER -> json.writeNumber((Integer) value);
            case FIGURE -> FigureJson.write(json, (Figure) value, FigureJson.NO_COLUMN);
            default -> {
                json.writeStartArray();
                for (Object each : (List<?>) value) {
                    element(json, field, each);
                }
                json.writeEndArray();
            }
        }
    }

    private static void element(JsonGenerator json, Field<?> field, Object value) throws IOException {
        if (field.parts().isPresent()) {
            new KindJson(field.parts().get()).write(json, (List<?>) value);
        } else {
            json.writeString((String) value);
        }
    }

    void read(JsonInput in, Draft draft) throws IOException {
        List<Object> record = new ArrayList<>();
        if (read(in, record)) {
            try {
                kind.put(draft.words(), record);
            } catch (IllegalArgumentException ex) {
                in.problem(String.valueOf(ex.getMessage()), Expectation.of("value must be one that a budget can hold"));
            }
        }
    }

    /** Reads the current value and says whether it was one; if not, that is told. */
    private boolean read(JsonInput in, List<Object> record) throws IOException {
        fields.forEach(field -> record.add(field.type().nothing()));
        if (fields.size() == 1) {
            record.set(0, value(in, fields.get(0)));
            return true;
        }
        return in.object(shape, field -> record.set(field, value(in, fields.get(field))));
    }

    private static Object value(JsonInput in, Field<?> field) throws IOException {
        return switch (field.type()) {
            case TEXT -> in.text(JsonFormat.MAX_TEXT);
            case INTEGER -> in.integer(0, Integer.MAX_VALUE);
            case FIGURE -> new FigureJson(in).read();
            case TEXTS -> {
                List<String> texts = new ArrayList<>();
                in.array(() -> texts.add(in.text(JsonFormat.MAX_TEXT)));
                yield texts;
            }
            case RECORDS -> parts(in, new KindJson(field.parts().orElseThrow()));
        };
    }

    private static List<List<Object>> parts(JsonInput in, KindJson kind) throws IOException {
        List<List<Object>> records = new ArrayList<>();
        in.array(() -> {
            List<Object> record = new ArrayList<>();
            if (kind.read(in, record)) {
                records.add(record);
            }
        });
        return records;
    }
}
