package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.repair.Repair;
import io.gouji.budget.rules.repair.Repair.Change;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import java.io.IOException;

/** Contradictions as objects, with the repairs that resolve them. */
final class ConflictJson {

    private final JsonGenerator json;
    private final Language language;

    ConflictJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(Contradiction contradiction) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("cells");
        for (Cell cell : contradiction.cells()) {
            cell(json, cell.ref());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (String relation : contradiction.relations()) {
            json.writeString(relation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : contradiction.findings()) {
            json.writeString(finding.id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        for (Repair repair : contradiction.repairs()) {
            repair(repair);
        }
        json.writeEndArray();
        json.writeBooleanField("minimal", contradiction.isProvenMinimal());
        json.writeStringField("message", contradiction.message(language));
        json.writeEndObject();
    }

    private void repair(Repair repair) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", repair.rank());
        json.writeArrayFieldStart("changes");
        for (Change change : repair.changes()) {
            json.writeStartObject();
            json.writeFieldName("cell");
            cell(json, change.cell().ref());
            json.writeStringField("printed", change.printed());
            if (change.suggested().isPresent()) {
                json.writeStringField("suggested", change.suggested().get().printed());
            } else {
                json.writeNullField("suggested");
            }
            json.writeStringField("error", change.error().name());
            json.writeStringField("range", change.range().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An address. */
    static void cell(JsonGenerator json, CellRef ref) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", ref.form());
        json.writeStringField("row", ref.row());
        json.writeStringField("column", ref.column());
        json.writeEndObject();
    }
}
