package io.gouji.budget.rules.internal.across;

import io.gouji.budget.code.Crosswalk.Step;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an amount in this year's codes was in those of the year before: told + told here = printed + printed there
 * (口径换算).
 *
 * @param told the regions told on the left, in this year's codes
 * @param out the regions printed last year that have left since, on the left too
 * @param in the regions told that have come in since, on the right
 * @param printed the regions printed last year, on the right too
 */
public record Recoding(List<Region> told, List<Region> out, List<Region> in, List<Region> printed) {

    /** Empty where the two cannot be compared, or are compared with another code of the same step. */
    public static Optional<Recoding> of(Region region, List<Step> steps) {
        Optional<Node> code = region.node(Dimension.FUNCTION).or(() -> region.node(Dimension.ECONOMIC));
        if (code.isEmpty() || steps.isEmpty()) {
            return Optional.of(new Recoding(List.of(region), List.of(), List.of(), List.of(region)));
        }
        List<String> own = code.get().members().stream().map(Node::label).toList();
        Optional<Step> exact =
                steps.stream().filter(step -> own.size() == 1 && step.after().contains(own.get(0))).findFirst();
        if (exact.isPresent()) {
            Step step = exact.get();
            return step.after().indexOf(own.get(0)) > 0 ? Optional.empty() : Optional.of(
                    new Recoding(regions(region, step.after()), List.of(), List.of(), regions(region, step.before())));
        }
        return steps.stream().anyMatch(step -> isInside(own, step)) ? Optional.empty()
                : Optional.of(around(region, own, steps));
    }

    /** Whether all of it is told, and is printed in that document or has no money there. */
    public boolean isKnown(Set<Region> tellings, Printings document) {
        return tellings.containsAll(told) && tellings.containsAll(in) && Stream.concat(out.stream(), printed.stream())
                .allMatch(document::isKnown);
    }

    /** Whether a code lies inside one that changed, or is one that was given up and has come to mean something else. */
    private static boolean isInside(List<String> own, Step step) {
        return own.stream().anyMatch(code -> step.before().stream().anyMatch(code::startsWith)
                || step.after().stream().anyMatch(code::startsWith));
    }

    /** What changed inside a code cancels out; what crossed its border comes in or has left. */
    private static Recoding around(Region region, List<String> own, List<Step> steps) {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (Step step : steps) {
            List<String> left = inside(own, step.before());
            List<String> come = inside(own, step.after());
            if (come.size() == step.after().size()) {
                step.before().stream().filter(code -> !left.contains(code)).forEach(printed::add);
            } else {
                in.addAll(come);
                out.addAll(left);
            }
        }
        List<Region> all = new ArrayList<>(List.of(region));
        all.addAll(regions(region, printed));
        return new Recoding(List.of(region), regions(region, out), regions(region, in), all);
    }

    private static List<String> inside(List<String> own, List<String> codes) {
        return codes.stream().filter(code -> own.stream().anyMatch(code::startsWith)).toList();
    }

    private static List<Region> regions(Region region, List<String> codes) {
        return codes.stream().map(code -> FunctionCode.isValid(code) ? region.with(FunctionCode.of(code))
                : region.with(EconomicCode.of(code))).toList();
    }
}
