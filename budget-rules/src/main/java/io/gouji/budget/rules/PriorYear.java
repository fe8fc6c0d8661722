package io.gouji.budget.rules;

import io.gouji.budget.code.Crosswalk;
import io.gouji.budget.code.Crosswalk.Step;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.internal.across.Across;
import io.gouji.budget.rules.internal.across.Printings;
import io.gouji.budget.rules.internal.across.Recoding;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The documents of the year before (上年文件), to be compared with this year's: what this year's document says of last
 * year, in a column of that year or as a change since, must be what was printed then, or has been restated (调整口径). A
 * final account also states the budget of its own year (年初预算), whose document may be one of them. Documents of
 * different templates are compared by what their figures measure. Codes that have changed are carried over by a
 * {@link Crosswalk}: a renamed code stands for its predecessor, codes that were split or merged are added up.
 */
public final class PriorYear implements Counterpart {

    private final List<Printings> documents;
    private final Crosswalk crosswalk;

    private PriorYear(List<Printings> documents, Crosswalk crosswalk) {
        this.documents = documents;
        this.crosswalk = crosswalk;
    }

    /**
     * The documents of that year, such as the budget and the final account; each figure is looked for in all of them.
     */
    public static PriorYear of(List<DepartmentBudget> documents) {
        Objects.requireNonNull(documents, "documents");
        return new PriorYear(documents.stream().map(Printings::new).toList(), Crosswalk.standard());
    }

    /** The same by another crosswalk. */
    public PriorYear by(Crosswalk other) {
        return new PriorYear(documents, Objects.requireNonNull(other, "crosswalk"));
    }

    /**
     * Every figure that tells of the year before, or of this year's own budget, and that those documents print, or
     * would print if there were money (与上年文件核对). If there is none, one finding says that nothing could be compared.
     */
    @Override
    public List<Finding> check(DepartmentBudget thisYear) {
        List<Finding> findings = new ArrayList<>();
        if (thisYear.year().isPresent()) {
            int year = thisYear.year().getAsInt();
            Map<Region, List<Telling>> told = told(new Printings(thisYear), year);
            for (Printings document : documents) {
                List<Step> steps = document.isOf(year) ? List.of() : crosswalk.steps(year);
                told.forEach((region, tellings) -> {
                    if (document.isOf(year - 1) || document.isOf(year) && document.isAbout(region)) {
                        tellings.forEach(telling -> judge(telling, region, told, document, steps)
                                .ifPresent(findings::add));
                    }
                });
            }
        }
        return findings.isEmpty() ? List.of(nothing(thisYear)) : findings;
    }

    /**
     * What is told of other documents: this year's amount less the change since last year, or an amount of that year
     * itself, or one of this year in another phase (年初预算).
     */
    private static Map<Region, List<Telling>> told(Printings own, int year) {
        Map<Region, List<Telling>> told = new LinkedHashMap<>();
        for (Region region : own.regions()) {
            Region now = region.withYear(year);
            Region of = region.isChange() ? region.withYear(year - 1) : region;
            for (Cell cell : own.of(region)) {
                if (region.isChange() && !own.of(now).isEmpty()) {
                    told.computeIfAbsent(of, key -> new ArrayList<>()).add(new Telling(cell, own.of(now)));
                } else if (!region.isChange() && !own.isAbout(region) && !region.isRoot(Dimension.YEAR)) {
                    told.computeIfAbsent(of, key -> new ArrayList<>()).add(new Telling(cell, List.of()));
                }
            }
        }
        return told;
    }

    private static Optional<Finding> judge(Telling telling, Region region, Map<Region, List<Telling>> told,
            Printings document, List<Step> steps) {
        Optional<Recoding> recoding = Recoding.of(region, steps);
        if (recoding.isEmpty() || !recoding.get().isKnown(told.keySet(), document)) {
            return Optional.empty();
        }
        Across across = new Across(Rule.RESTATED);
        telling.add(across, true);
        recoding.get().told().stream().filter(other -> !other.equals(region))
                .forEach(other -> Objects.requireNonNull(told.get(other)).get(0).add(across, true));
        recoding.get().in().forEach(other -> Objects.requireNonNull(told.get(other)).get(0).add(across, false));
        recoding.get().out().forEach(other -> across.add(true, document, other));
        recoding.get().printed().forEach(other -> across.add(false, document, other));
        return Optional.of(across.judge());
    }

    private Finding nothing(DepartmentBudget thisYear) {
        String names = String.join(", ", documents.stream().map(Printings::document).toList());
        return Finding.builder().id(Rule.RESTATED.id()).rule(Rule.RESTATED).outcome(Outcome.INCOMPLETE)
                .chinese(thisYear.department() + "：所说的上年数在“" + names + "”中均无可核对的数")
                .english(thisYear.department() + ": nothing that it tells of the year before is printed in '" + names
                + "'")
                .build();
    }

    @Override
    public String toString() {
        return documents.size() + " documents of the year before";
    }

    /**
     * How an amount of the year before is told.
     *
     * @param cell the figure that tells it: the amount itself, or its change since
     * @param now this year's amount in all places, where a change is told
     */
    private record Telling(Cell cell, List<Cell> now) {

        void add(Across across, boolean isWhole) {
            across.addOwn(isWhole == now.isEmpty(), List.of(cell));
            across.addOwn(isWhole, now);
        }
    }
}
