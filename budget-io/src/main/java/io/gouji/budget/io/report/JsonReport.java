package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reports as JSON (校验报告): an object a document, either one a line or in an indented array. Amounts are texts in 万元.
 * Closing it ends the JSON and leaves the stream open.
 */
public final class JsonReport implements Closeable {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new SafeEscapes()).disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Language language;
    private final boolean lines;
    private final ConflictJson conflicts;

    private JsonReport(JsonGenerator json, Language language, boolean lines) throws IOException {
        this.json = json;
        this.language = language;
        this.lines = lines;
        this.conflicts = new ConflictJson(json, language);
        if (!lines) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
        }
    }

    /** Writes one object a line (JSON Lines), in UTF-8; each is flushed when written. */
    public static JsonReport lines(OutputStream out, Language language) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setRootValueSeparator(null);
        return new JsonReport(json, language, true);
    }

    /** Writes an indented array of objects, in UTF-8. */
    public static JsonReport array(OutputStream out, Language language) throws IOException {
        return new JsonReport(FACTORY.createGenerator(out), language, false);
    }

    /**
     * Writes what came of one document: the report if it could be read, and the problems in any case.
     *
     * @param line the line of the file that the document is, if the file has many
     */
    public void write(String file, OptionalInt line, Loaded loaded, Optional<Report> report) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        if (line.isPresent()) {
            json.writeNumberField("line", line.getAsInt());
        }
        json.writeStringField("department", report.map(each -> each.budget().department()).orElse(""));
        year(report);
        reading(loaded, report);
        outcomes(report);
        consistent(report.flatMap(Report::consistent));
        headline(report.map(each -> Headline.of(loaded, each)));
        judged(report);
        problems(loaded.problems());
        json.writeEndObject();
        if (lines) {
            json.writeRaw('\n');
        }
        json.flush();
    }

    /** What was found; of a document that could not be read, nothing. */
    private void judged(Optional<Report> report) throws IOException {
        json.writeArrayFieldStart("findings");
        if (report.isPresent()) {
            FindingJson findings = new FindingJson(json, language, report.get());
            for (Finding finding : report.get().findings()) {
                findings.write(finding);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (Contradiction contradiction : report.map(Report::contradictions).orElse(List.of())) {
            conflicts.write(contradiction);
        }
        json.writeEndArray();
        if (report.isPresent()) {
            unsearched(report.get().unsearched());
            deductions(report.get().deductions());
            waivers(report.get());
        }
    }

    /** More contradictions than were searched: the figures in any of them; nothing where all were. */
    private void unsearched(List<Cell> cells) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("unsearched");
        for (Cell cell : cells) {
            ConflictJson.cell(json, cell.ref());
        }
        json.writeEndArray();
    }

    /** Blank and unread cells with the only figure that they can print; nothing where there are none. */
    private void deductions(List<Deduction> deductions) throws IOException {
        if (deductions.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("deductions");
        for (Deduction deduction : deductions) {
            json.writeStartObject();
            json.writeFieldName("cell");
            ConflictJson.cell(json, deduction.cell().ref());
            json.writeStringField("figure", deduction.figure().printed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void year(Optional<Report> report) throws IOException {
        if (report.isPresent() && report.get().budget().year().isPresent()) {
            json.writeNumberField("year", report.get().budget().year().getAsInt());
        } else {
            json.writeNullField("year");
        }
    }

    /** The template that was followed, and what became of the numbers of the source; null where none was read. */
    private void reading(Loaded loaded, Optional<Report> report) throws IOException {
        json.writeStringField("template", report.map(each -> each.budget().template().name()).orElse(""));
        json.writeBooleanField("whole", loaded.isWhole());
        if (loaded.coverage().isEmpty()) {
            json.writeNullField("coverage");
            return;
        }
        Coverage coverage = loaded.coverage().get();
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("numbers", coverage.numbers());
        json.writeNumberField("figures", coverage.figures());
        json.writeNumberField("targets", coverage.targets());
        json.writeNumberField("identifiers", coverage.identifiers());
        json.writeNumberField("unplaced", coverage.unplaced());
        json.writeEndObject();
    }

    private void outcomes(Optional<Report> report) throws IOException {
        json.writeObjectFieldStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(outcome.name(), report.map(each -> each.outcomes().get(outcome)).orElse(0));
        }
        json.writeEndObject();
    }

    /** What was accepted, and what was to be accepted but is not there; nothing where there are no waivers. */
    private void waivers(Report report) throws IOException {
        waivers("waived", report.waived().stream().map(Waived::waiver).toList());
        waivers("unusedWaivers", report.unusedWaivers());
    }

    private void waivers(String name, List<Waiver> waivers) throws IOException {
        if (waivers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (Waiver waiver : waivers) {
            json.writeStartObject();
            json.writeStringField("id", waiver.id());
            json.writeStringField("reason", waiver.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void consistent(Optional<Boolean> consistent) throws IOException {
        if (consistent.isPresent()) {
            json.writeBooleanField("consistent", consistent.get());
        } else {
            json.writeNullField("consistent");
        }
    }

    /** The verdict, and of how much it is said. */
    private void headline(Optional<Headline> headline) throws IOException {
        json.writeStringField("verdict", headline.map(each -> each.verdict().name()).orElse(null));
        json.writeStringField("headline",
                headline.map(each -> each.consistency(language) + each.apart(language)).orElse(null));
        json.writeNumberField("unread", headline.map(Headline::unread).orElse(0L));
    }

    private void problems(List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            json.writeStringField("text", problem.text());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        if (!lines) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.close();
    }
}
