package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.Waiver.Waived;
import io.gouji.budget.rules.finding.Blanks.Deduction;
import io.gouji.budget.rules.finding.Contradiction;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Quote;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Measure;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> units = units(report);
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.map(Report::findings).orElse(List.of())) {
            finding(finding, units);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (Contradiction contradiction : report.map(Report::contradictions).orElse(List.of())) {
            conflicts.write(contradiction);
        }
        json.writeEndArray();
        if (!report.map(Report::unsearched).orElse(List.of()).isEmpty()) {
            unsearched(report.get().unsearched());
        }
        if (report.isPresent()) {
            deductions(report.get().deductions());
            waivers(report.get());
        }
        json.writeArrayFieldStart("problems");
        for (Problem problem : loaded.problems()) {
            problem(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
        if (lines) {
            json.writeRaw('\n');
        }
        json.flush();
    }

    /** More contradictions than were searched: the figures in any of them. */
    private void unsearched(List<Cell> cells) throws IOException {
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

    /** Figures with what they print, in the unit of their table. */
    private void figures(String name, List<Cell> cells, Map<String, String> units) throws IOException {
        json.writeArrayFieldStart(name);
        for (Cell cell : cells) {
            json.writeStartObject();
            json.writeStringField("form", cell.ref().form());
            json.writeStringField("row", cell.ref().row());
            json.writeStringField("name", cell.name());
            json.writeStringField("column", cell.ref().column());
            json.writeStringField("printed", cell.figure().printed());
            json.writeStringField("unit", cell.measure() == Measure.AMOUNT
                    ? units.getOrDefault(cell.ref().form(), "") : "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<String, String> units(Optional<Report> report) {
        Map<String, String> units = new HashMap<>();
        report.ifPresent(each -> each.budget().tables().forEach(table ->
                units.put(table.form().name(), table.unit().map(MoneyUnit::chinese).orElse(""))));
        return units;
    }

    private void finding(Finding finding, Map<String, String> units) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("kind", finding.kind().name());
        json.writeStringField("outcome", finding.outcome().name());
        if (finding.strain().isPresent()) {
            json.writeStringField("strain", finding.strain().get().name());
        }
        amount("printed", finding.printed());
        amount("computed", finding.computed());
        amount("difference", finding.difference());
        amount("allowed", finding.allowed());
        json.writeArrayFieldStart("cells");
        for (Cell cell : finding.cells()) {
            ConflictJson.cell(json, cell.ref());
        }
        json.writeEndArray();
        figures("whole", finding.wholes(), units);
        figures("parts", finding.parts(), units);
        quotes(finding.quotes());
        if (finding.span().isPresent()) {
            span(finding.span().get());
        }
        json.writeStringField("message", finding.message(language));
        json.writeEndObject();
    }

    /** The figures of other documents; nothing where there are none. */
    private void quotes(List<Quote> quotes) throws IOException {
        if (quotes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("quotes");
        for (Quote quote : quotes) {
            json.writeStartObject();
            json.writeStringField("document", quote.document());
            json.writeFieldName("cell");
            ConflictJson.cell(json, quote.cell().ref());
            json.writeStringField("printed", quote.cell().figure().printed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        json.writeObjectFieldStart("span");
        json.writeNumberField("line", span.line());
        json.writeStringField("text", span.text());
        json.writeEndObject();
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

    private void amount(String name, Optional<BigDecimal> amount) throws IOException {
        if (amount.isPresent()) {
            json.writeStringField(name, amount.get().toPlainString());
        } else {
            json.writeNullField(name);
        }
    }

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
        json.writeStringField("text", problem.text());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
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
