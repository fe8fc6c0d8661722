package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@Domain(io.gouji.budget.fixtures.Budgets.class)
class RoundTripPropertyTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("budgets");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Folders.delete(folder);
    }

    @Property
    void jsonKeepsEveryDocument(@ForAll GeneratedBudget generated) throws IOException {
        assertSame(Odd.of(generated), folder.resolve("a.json"), generated.template());
    }

    @Property
    void csvKeepsEveryDocument(@ForAll GeneratedBudget generated) throws IOException {
        assertSame(Odd.of(generated), folder.resolve("package"), Template.wuchang2024());
    }

    @Property(tries = 100)
    void jsonFollowsItsSchema(@ForAll GeneratedBudget generated) throws IOException {
        Path file = folder.resolve("s.json");
        Budgets.write(Odd.of(generated), file);
        String text = Files.readString(file);
        assertEquals("[]", schema().validate(text, com.networknt.schema.InputFormat.JSON).toString());
        String wrong = text.replaceFirst("\"version\"", "\"vision\"");
        assertTrue(schema().validate(wrong, com.networknt.schema.InputFormat.JSON).size() > 0);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Budgets.class.getResourceAsStream("json/department-budget.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static void assertSame(Loaded written, Path file, Template template) throws IOException {
        Budgets.write(written, file);
        Loaded read = Budgets.read(file, template);
        assertEquals(written.problems(), read.problems());
        assertEquals(written.budget(), read.budget());
    }
}
