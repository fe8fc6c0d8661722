package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.io.chars.Texts;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.io.recognise.line.PrintCheck;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads budgets from JSON (读入 JSON). What is wrong with a document is a problem, and the rest of it is read. */
public final class JsonReader {

    private static final FieldShape SHAPE = shape();
    private static final int FIRST_PART = 6;
    private static final int MIN_YEAR = 1000;
    private static final int MAX_YEAR = 9999;

    private final String source;
    private final Template template;
    private final Texts texts = Texts.empty();
    private String declaration = "";        // the last one, since many documents of one source have the same
    private @Nullable Template declared;

    JsonReader(String source, Template template) {
        this.source = source;
        this.template = template;
    }

    private static FieldShape shape() {
        List<String> fields = new ArrayList<>(
                List.of("format!", "version!", "department!", "year!", "template!", "declaration"));
        Stream.of(DocumentPart.values()).map(DocumentPart::field).forEach(fields::add);
        return FieldShape.of(fields);
    }

    /** Reads the first document of those bytes. */
    public static Loaded read(String source, byte[] bytes, Template template) throws IOException {
        return read(source, new ByteArrayInputStream(bytes), template);
    }

    /** Reads the first document of a stream, which stays open. */
    public static Loaded read(String source, InputStream in, Template template) throws IOException {
        return new JsonReader(source, template).read(() -> JsonFormat.FACTORY.createParser(in), 0);
    }

    /** Opens a parser: even that fails on bytes that begin as no encoding does. */
    @FunctionalInterface
    interface Opening {
        JsonParser open() throws IOException;
    }

    /** Reads the document of a parser, and sees to it that nothing follows. */
    Loaded read(Opening opening, int linesBefore) throws IOException {
        try (JsonParser parser = opening.open()) {
            return read(parser, linesBefore);
        } catch (CharConversionException ex) {
            return Loaded.unreadable(List.of(JsonInput.unopened(source, linesBefore + 1, ex)));
        }
    }

    private Loaded read(JsonParser parser, int linesBefore) throws IOException {
        ProblemLog problems = ProblemLog.empty();
        JsonInput in = new JsonInput(parser, source, linesBefore, problems, texts);
        Draft draft = new Draft();
        in.unlessBroken(() -> {
            parser.nextToken();
            in.object(SHAPE, field -> field(in, draft, field));
            if (parser.nextToken() != null) {
                in.add("", parser.currentToken() == JsonToken.START_OBJECT ? "another" : parser.getText(),
                        Expectation.of("file must hold one document to be read as one"));
            }
        });
        return loaded(in, draft, problems);
    }

    private void field(JsonInput in, Draft draft, int field) throws IOException {
        switch (field) {
            case 0 -> in.expect(JsonFormat.NAME);
            case 1 -> in.integer(JsonFormat.VERSION, JsonFormat.VERSION);
            case 2 -> draft.department(in.text(JsonFormat.MAX_TEXT));
            case 3 -> year(in, draft);
            case 4 -> draft.template(in.text(JsonFormat.MAX_NAME));
            case 5 -> draft.declaration(in.text(JsonFormat.MAX_TEXT));
            default -> DocumentPart.values()[field - FIRST_PART].read(in, draft);
        }
    }

    static void year(JsonInput in, Draft draft) throws IOException {
        if (!in.isNull()) {
            int year = in.integer(MIN_YEAR, MAX_YEAR, 0);
            if (year != 0) {
                draft.year(year);
            }
        }
    }

    private Loaded loaded(JsonInput in, Draft draft, ProblemLog problems) {
        Optional<Template> known = template(in, draft);
        if (known.isEmpty()) {
            return Loaded.unreadable(all(draft, problems));
        }
        DepartmentBudget budget = draft.budget(known.get());       // before the problems: it may find more of them
        return PrintCheck.of(source, Loaded.of(budget, all(draft, problems)));
    }

    private static List<Problem> all(Draft draft, ProblemLog problems) {
        List<Problem> all = new ArrayList<>(draft.words().problems());
        all.addAll(problems.problems());
        return all;
    }

    Optional<Template> template(JsonInput in, Draft draft) {
        if (!draft.declaration().isEmpty()) {
            return declared(in, draft.declaration());
        }
        Optional<Template> known = Stream.concat(Stream.of(template), Template.builtIn().stream())
                .filter(each -> each.name().equals(draft.template())).findFirst();
        if (known.isEmpty() && !(in.isBroken() && draft.template().isEmpty())) {
            in.add("$.template", draft.template(),
                    Expectation.of("document must name its template, such as '{}', or declare it",
                            Template.wuchang2024().name()));
        }
        return known;
    }

    private Optional<Template> declared(JsonInput in, String text) {
        if (text.equals(template.declaration())) {
            return Optional.of(template);
        }
        try {
            if (declared == null || !text.equals(declaration)) {
                declared = Template.parse(text);
                declaration = text;
            }
            return Optional.of(declared);
        } catch (IllegalArgumentException ex) {
            in.add("$.declaration", String.valueOf(ex.getMessage()),
                    Expectation.of("declaration must be a template's"));
            return Optional.empty();
        }
    }
}
