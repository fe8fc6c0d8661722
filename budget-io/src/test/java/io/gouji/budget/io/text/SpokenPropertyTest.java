package io.gouji.budget.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Budgets;
import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.fixtures.GeneratedLines;
import io.gouji.budget.fixtures.Size;
import io.gouji.budget.io.draft.TemplateDraft;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.publish.Publisher;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpokenPropertyTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?= ?(万元|元|%))");

    @Provide
    Arbitrary<GeneratedBudget> wuchang() {
        return Budgets.on(List.of(Template.wuchang2024()));
    }

    @Property
    void proseThatAgreesWithTheTablesGivesNoFalseFinding(@ForAll("wuchang") GeneratedBudget generated,
            @ForAll @IntRange(min = 0, max = SpokenText.STYLES - 1) int style) {
        DepartmentBudget budget = published(generated, style);
        Loaded loaded = read(PublishedText.of(budget) + SpokenText.of(budget, style, generated.seed()));
        assertEquals(List.of(), loaded.problems());
        assertEquals(0, loaded.coverage().orElseThrow().unplaced());
        Report report = Reconciliation.standard().check(loaded.orThrow());
        assertEquals(List.of(), report.findings(Outcome.BROKEN));
        assertEquals(List.of(), report.findings(Outcome.STRAINED));
        assertEquals(List.of(), report.findings(Outcome.INCOMPLETE));
        assertTrue(report.budget().table("NARRATIVE").isPresent());
        assertTrue(report.relations().stream().filter(finding -> finding.rule().isAboutWords())
                .allMatch(finding -> finding.outcome() == Outcome.EXACT));
    }

    @Property(tries = 60)
    void proseOfATemplateDraftedFromItsWordsGivesNoFalseFinding(@ForAll("wuchang") GeneratedBudget generated,
            @ForAll @IntRange(min = 0, max = SpokenText.STYLES - 1) int style) {
        DepartmentBudget budget = published(generated, style);
        Source source = TextSource.of("spoken.txt", PublishedText.of(budget) + SpokenText.of(budget, style, generated.seed()));
        Loaded loaded = Recogniser.of(TemplateDraft.of(source).template().orElseThrow()).read(source);
        assertEquals(0, loaded.coverage().orElseThrow().unplaced(), loaded.problems()::toString);
        assertEquals(List.of(), Reconciliation.standard().check(loaded.orThrow()).findings(Outcome.BROKEN));
    }

    @Test
    void oneWrongNumberInTheProseIsFound() {
        int tried = 0;
        List<String> missed = new ArrayList<>();
        for (int seed = 0; seed < 30; seed++) {
            DepartmentBudget budget = published(new GeneratedBudget(seed, Template.wuchang2024(), Size.SMALL), seed % SpokenText.STYLES);
            String tables = PublishedText.of(budget);
            String prose = SpokenText.of(budget, seed % SpokenText.STYLES, seed);
            Matcher numbers = NUMBER.matcher(prose);
            SplittableRandom random = new SplittableRandom(seed);
            while (numbers.find()) {
                String wrong = prose.substring(0, numbers.start()) + otherDigit(numbers.group(), random) + prose.substring(numbers.end());
                tried++;
                Report report = check(tables + wrong);
                if (!report.isBroken() && report.findings(Outcome.STRAINED).isEmpty()) {
                    missed.add(seed + ": " + prose.substring(Math.max(0, numbers.start() - 30), numbers.end() + 3).replace("\n", "")
                            + " -> " + wrong.substring(numbers.start(), numbers.start() + 12).replace("\n", ""));
                }
            }
        }
        System.out.printf("wrong numbers in prose found: %d of %d%n", tried - missed.size(), tried);
        assertTrue(missed.size() <= tried * 5 / 100, () -> missed.size() + " missed: " + String.join("\n", missed));
    }

    /** Who speaks in yuan prints the tables in yuan, to the fen. */
    private static DepartmentBudget published(GeneratedBudget generated, int style) {
        Publisher publisher = Publisher.of(generated.template());
        return (style == 2 ? publisher.in(MoneyUnit.YUAN, 2) : publisher)
                .publish(generated.lines(), GeneratedLines.DEPARTMENT, GeneratedLines.YEAR);
    }

    private static String otherDigit(String number, SplittableRandom random) {
        int place = random.nextInt(number.length());
        while (number.charAt(place) == '.') {
            place = random.nextInt(number.length());
        }
        char other = (char) ('0' + (number.charAt(place) - '0' + random.nextInt(1, 10)) % 10);
        return number.substring(0, place) + other + number.substring(place + 1);
    }

    private static Report check(String text) {
        return Reconciliation.standard().check(read(text).orThrow());
    }

    private static Loaded read(String text) {
        return Recogniser.of(Template.wuchang2024()).read(TextSource.of("spoken.txt", text));
    }
}
