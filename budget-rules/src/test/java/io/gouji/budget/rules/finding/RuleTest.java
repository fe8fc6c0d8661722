package io.gouji.budget.rules.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void idsAreUniqueAndKebabCase() {
        assertEquals(Rule.values().length, Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet()).size());
        for (Rule rule : Rule.values()) {
            assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule::id);
            assertEquals(rule, Rule.ofId(rule.id()));
        }
    }

    @Test
    void everyRuleSaysWhatItIsAndWhenItIsJudgedInBothLanguages() {
        for (Rule rule : Rule.values()) {
            assertTrue(rule.text(Language.ZH).endsWith("。") && rule.condition(Language.ZH).endsWith("。"), rule::id);
            assertTrue(rule.text(Language.EN).endsWith(".") && rule.condition(Language.EN).endsWith("."), rule::id);
            assertFalse(rule.text(Language.ZH).equals(rule.condition(Language.ZH)), rule::id);
        }
    }

    @Test
    void refusesAnIdThatIsNoRules() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Rule.ofId("class named"));
        assertEquals("Rule must be the id of a rule, such as 'class-named', but was 'class named'", refused.getMessage());
    }
}
