package io.gouji.budget.io.csv;

import io.gouji.budget.io.json.PackageJson.Resource;
import io.gouji.budget.io.record.Field;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.record.RecordTypes;
import io.gouji.budget.io.record.Type;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a document says beside its tables, a file a kind, and one file for all lists of texts. */
final class KindWriter {

    /** A record and the number of the whole that it is part of, 0 if it is part of none. */
    private record Part(int whole, List<?> record) {
    }

    private final Path folder;
    private final List<Resource> resources;
    private final CsvOutput lists;

    private KindWriter(Path folder, List<Resource> resources, CsvOutput lists) {
        this.folder = folder;
        this.resources = resources;
        this.lists = lists;
    }

    /** Writes into that folder, and adds the files to the resources. */
    static void write(Loaded loaded, Path folder, List<Resource> resources) throws IOException {
        try (CsvOutput lists = new CsvOutput(folder.resolve(PackageSheet.LISTS.path()), PackageSheet.LISTS.columns())) {
            KindWriter writer = new KindWriter(folder, resources, lists);
            for (RecordType<?> kind : RecordTypes.all()) {
                List<Part> wholes = new ArrayList<>();
                kind.records(loaded).forEach(record -> wholes.add(new Part(0, record)));
                writer.write(KindFile.of(kind), wholes);
            }
        }
        resources.add(PackageSheet.LISTS.resource());
    }

    private void write(KindFile file, List<Part> parts) throws IOException {
        resources.add(file.resource());
        try (CsvOutput out = new CsvOutput(folder.resolve(file.path()), file.columns())) {
            for (int i = 0; i < parts.size(); i++) {
                write(file, out, i + 1, parts.get(i));
            }
        }
        for (int i = 0; i < file.kind().fields().size(); i++) {
            Field<?> field = file.kind().fields().get(i);
            if (field.type() == Type.RECORDS) {
                write(KindFile.partOf(file.kind(), field), parts(parts, i));
            }
        }
    }

    private static List<Part> parts(List<Part> wholes, int field) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < wholes.size(); i++) {
            for (Object record : (List<?>) wholes.get(i).record().get(field)) {
                parts.add(new Part(i + 1, (List<?>) record));
            }
        }
        return parts;
    }

    private void write(KindFile file, CsvOutput out, int number, Part part) {
        if (file.column(KindFile.NUMBER) >= 0) {
            out.add(number);
        }
        if (part.whole() > 0) {
            out.add(part.whole());
        }
        List<? extends Field<?>> fields = file.kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            Object value = part.record().get(i);
            switch (fields.get(i).type()) {
                case TEXT -> out.add((String) value);
                case INTEGER -> out.add((Integer) value);
                case FIGURE -> figure(out, (Figure) value);
                case TEXTS -> list(file.kind().name(), number, fields.get(i), (List<?>) value);
                case RECORDS -> { }
            }
        }
        out.end();
    }

    private static void figure(CsvOutput out, Figure figure) {
        out.add(figure.printed()).add(FigureCells.amount(figure)).add(FigureCells.scale(figure))
                .add(FigureCells.state(figure));
    }

    private void list(String file, int number, Field<?> field, List<?> texts) {
        texts.forEach(text -> lists.add(file).add(number).add(field.column()).add((String) text).end());
    }
}
