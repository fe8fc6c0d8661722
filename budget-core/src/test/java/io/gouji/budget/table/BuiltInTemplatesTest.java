package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInTemplatesTest {

    @Test
    void eachIsFoundByItsName() {
        List<String> names = Template.builtIn().stream().map(Template::name).toList();
        assertEquals(List.of("wuchang-2024", "shanghai", "shanghai-unit", "final-2024", "central"), names);
        for (Template template : Template.builtIn()) {
            assertSame(template, Template.builtIn(template.name()).orElseThrow());
        }
        assertEquals(Optional.empty(), Template.builtIn("shanghai-nine"));
    }

    @Test
    void eachHasTablesAndItsText() {
        for (Template template : Template.builtIn()) {
            assertTrue(template.forms(Form.Kind.MONEY).size() >= 9, template.toString());
            assertFalse(template.forms(Form.Kind.PROSE).isEmpty(), template.toString());
            assertEquals(template, Template.parse(template.declaration()));
        }
    }
}
