package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Rule;
import java.io.IOException;
import java.io.OutputStream;

/** The catalogue of rules as JSON (规则目录): an array of objects, each with both languages. */
public final class JsonRules {

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonRules() {
    }

    /** Writes all rules in UTF-8 and leaves the stream open. */
    public static void write(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Rule rule : Rule.values()) {
                write(json, rule);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("kind", rule.kind().name());
        json.writeStringField("severity", rule.severity().name());
        json.writeStringField("zh", rule.text(Language.ZH));
        json.writeStringField("en", rule.text(Language.EN));
        json.writeStringField("condition_zh", rule.condition(Language.ZH));
        json.writeStringField("condition_en", rule.condition(Language.EN));
        json.writeEndObject();
    }
}
