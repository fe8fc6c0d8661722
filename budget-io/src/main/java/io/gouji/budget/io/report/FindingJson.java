package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Finding.Quote;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings as JSON (勾稽结果): what was judged, how it came out, and the figures of which it is. */
final class FindingJson {

    private final JsonGenerator json;
    private final Language language;
    private final Map<String, String> units;

    /** For the findings of a report, whose figures are in the units of its tables. */
    FindingJson(JsonGenerator json, Language language, Report report) {
        this.json = json;
        this.language = language;
        this.units = units(report);
    }

    void write(Finding finding) throws IOException {
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
        cells(finding.cells());
        figures("whole", finding.wholes());
        figures("parts", finding.parts());
        quotes(finding.quotes());
        if (finding.span().isPresent()) {
            span(finding.span().get());
        }
        json.writeStringField("message", finding.message(language));
        json.writeEndObject();
    }

    private void cells(List<Cell> cells) throws IOException {
        json.writeArrayFieldStart("cells");
        for (Cell cell : cells) {
            ConflictJson.cell(json, cell.ref());
        }
        json.writeEndArray();
    }

    /** Figures with what they print, in the unit of their table. */
    private void figures(String name, List<Cell> cells) throws IOException {
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

    private void amount(String name, Optional<BigDecimal> amount) throws IOException {
        if (amount.isPresent()) {
            json.writeStringField(name, amount.get().toPlainString());
        } else {
            json.writeNullField(name);
        }
    }

    private static Map<String, String> units(Report report) {
        Map<String, String> units = new HashMap<>();
        report.budget().tables().forEach(table ->
                units.put(table.form().name(), table.unit().map(MoneyUnit::chinese).orElse("")));
        return units;
    }
}
