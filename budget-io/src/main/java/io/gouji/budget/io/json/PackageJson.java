package io.gouji.budget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gouji.budget.io.chars.Texts;
import io.gouji.budget.io.file.ProblemLog;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The descriptor of a data package ({@code datapackage.json}): what its files are, and of which budget. */
public final class PackageJson {

    private static final FieldShape ROOT = FieldShape.of("profile", "name", "title", "budget!", "resources!");
    private static final FieldShape BUDGET =
            FieldShape.of("version!", "department!", "year!", "template!", "declaration");
    private static final FieldShape RESOURCE = FieldShape.of("name!", "path!");

    /**
     * A file of the package.
     *
     * @param name its name in the package, in small letters
     * @param path its name in the folder
     * @param title its title
     * @param fields its columns
     */
    public record Resource(String name, String path, String title, List<Field> fields) {
    }

    /**
     * A column of a file.
     *
     * @param name its heading
     * @param type its type in a table schema
     * @param columnType its type in a fiscal data package, or an empty text
     * @param title what it says
     */
    public record Field(String name, String type, String columnType, String title) {
    }

    /**
     * What a descriptor says.
     *
     * @param department whose budget it is
     * @param year of which year
     * @param template the template that the tables follow, empty if it is not known
     * @param paths the files that it lists
     */
    public record Descriptor(String department, OptionalInt year, Optional<Template> template, List<String> paths) {
    }

    private final Draft draft = new Draft();
    private final List<String> paths = new ArrayList<>();
    private String path = "";

    private PackageJson() {
    }

    /** Reads a descriptor, as far as it is needed. */
    public static Descriptor read(String source, Path file, Template template, ProblemLog problems) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                JsonParser parser = JsonFormat.FACTORY.createParser(stream)) {
            JsonInput in = new JsonInput(parser, source, 0, problems, Texts.empty());
            PackageJson read = new PackageJson();
            in.unlessBroken(() -> {
                parser.nextToken();
                in.openObject(ROOT, field -> read.root(in, field));
            });
            Optional<Template> known = new JsonReader(source, template).template(in, read.draft);
            return new Descriptor(read.draft.department(), read.draft.year(), known, List.copyOf(read.paths));
        } catch (CharConversionException ex) {
            problems.add(JsonInput.unopened(source, 1, ex));
            return new Descriptor("", OptionalInt.empty(), Optional.empty(), List.of());
        }
    }

    private void root(JsonInput in, int field) throws IOException {
        switch (field) {
            case 3 -> in.openObject(BUDGET, each -> budget(in, each));
            case 4 -> in.array(() -> resource(in));
            default -> in.skip();
        }
    }

    private void budget(JsonInput in, int field) throws IOException {
        switch (field) {
            case 0 -> in.integer(JsonFormat.VERSION, JsonFormat.VERSION);
            case 1 -> draft.department(in.text(JsonFormat.MAX_TEXT));
            case 2 -> JsonReader.year(in, draft);
            case 3 -> draft.template(in.text(JsonFormat.MAX_NAME));
            default -> draft.declaration(in.text(JsonFormat.MAX_TEXT));
        }
    }

    private void resource(JsonInput in) throws IOException {
        path = "";
        in.openObject(RESOURCE, field -> {
            if (field == 1) {
                path = in.text(JsonFormat.MAX_NAME);
            } else {
                in.skip();
            }
        });
        if (!path.isEmpty()) {
            paths.add(path);
        }
    }

    /** Writes a descriptor. The stream stays open. */
    public static void write(DepartmentBudget budget, List<Resource> resources, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", "department-budget");
            String year = budget.year().isPresent() ? " " + budget.year().getAsInt() : "";
            json.writeStringField("title", budget.department() + year);
            writeBudget(json, budget);
            json.writeArrayFieldStart("resources");
            for (Resource resource : resources) {
                write(json, resource);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeBudget(JsonGenerator json, DepartmentBudget budget) throws IOException {
        json.writeObjectFieldStart("budget");
        json.writeNumberField("version", JsonFormat.VERSION);
        JsonWriter.writeHead(json, budget);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Resource resource) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", resource.name());
        json.writeStringField("path", resource.path());
        json.writeStringField("title", resource.title());
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Field field : resource.fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", field.type());
            json.writeStringField("title", field.title());
            if (!field.columnType().isEmpty()) {
                json.writeStringField("columnType", field.columnType());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
