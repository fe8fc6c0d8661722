package io.gouji.budget.io.csv;

import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.record.Field;
import io.gouji.budget.io.record.Narrative;
import io.gouji.budget.io.record.RecordType;
import io.gouji.budget.io.record.RecordTypes;
import io.gouji.budget.io.record.Type;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a document says beside its tables: parts first, then what they are parts of. */
final class KindReader {

    /** Where a part belongs: to a field of the record of that number in a file. */
    private record Owner(String file, int number, String field) {
    }

    private final PackageFiles files;
    private final ProblemLog problems;
    private final Narrative words;
    private final Map<Owner, List<Object>> parts = new LinkedHashMap<>();

    private KindReader(PackageFiles files, ProblemLog problems, Narrative words) {
        this.files = files;
        this.problems = problems;
        this.words = words;
    }

    /** Reads the files of all kinds. */
    static void read(PackageFiles files, ProblemLog problems, Narrative words) throws IOException {
        KindReader reader = new KindReader(files, problems, words);
        files.read(PackageSheet.LISTS.path(), PackageSheet.LISTS.columns(),
                in -> reader.add(new Owner(in.text(0), in.integer(1, 1, 0), in.text(2)), in.text(3)));
        for (RecordType<?> kind : RecordTypes.all()) {
            reader.read(kind);
        }
        reader.checkUsed();
    }

    private void add(Owner owner, Object part) {
        parts.computeIfAbsent(owner, each -> new ArrayList<>()).add(part);
    }

    private void read(RecordType<?> kind) throws IOException {
        for (Field<?> field : kind.fields()) {
            if (field.type() == Type.RECORDS) {
                KindFile file = KindFile.partOf(kind, field);
                int whole = file.column(kind.name());
                files.read(file.path(), file.columns(),
                        in -> add(new Owner(kind.name(), in.integer(whole, 1, 0), field.column()), record(file, in)));
            }
        }
        KindFile file = KindFile.of(kind);
        files.read(file.path(), file.columns(), in -> put(file, in));
    }

    private void put(KindFile file, CsvInput in) {
        try {
            file.kind().put(words, record(file, in));
        } catch (IllegalArgumentException ex) {
            problems.add(Problem.of(file.path(), in.line(), 0, String.valueOf(ex.getMessage()),
                    Expectation.of("record must be one that a budget can hold")));
        }
    }

    private List<Object> record(KindFile file, CsvInput in) {
        int numbered = file.column(KindFile.NUMBER);
        int number = numbered < 0 ? 0 : in.integer(numbered, 1, 0);
        List<Object> record = new ArrayList<>();
        for (Field<?> field : file.kind().fields()) {
            int at = file.column(field.column());
            record.add(switch (field.type()) {
                case TEXT -> in.text(at);
                case INTEGER -> in.integer(at, 0, 0);
                case FIGURE -> FigureReader.figure(in, at, at + 1, at + 2, at + 3);
                default -> parts(new Owner(file.kind().name(), number, field.column()));
            });
        }
        return record;
    }

    private List<Object> parts(Owner owner) {
        List<Object> own = parts.remove(owner);
        return own == null ? List.of() : own;
    }

    private void checkUsed() {
        for (Owner owner : parts.keySet()) {
            problems.add(Problem.of(PackageSheet.LISTS.path(), 0, 0,
                    owner.file() + " " + owner.number() + " " + owner.field(),
                    Expectation.of("list must belong to a record of the package")));
        }
    }
}
