package io.gouji.budget.rules.internal.words;

import io.gouji.budget.label.Labels;
import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Indicators that stand in the table of the whole department and in that of a project: they aim at the same, and tell
 * the same of the years before. The department's may be the sum of several projects', so only an indicator of a
 * single project is compared, and a blank tells nothing.
 */
public final class IndicatorAgreement {

    private final List<Observation> seen = new ArrayList<>();

    private IndicatorAgreement() {
    }

    public static List<Observation> of(DepartmentBudget budget) {
        IndicatorAgreement agreement = new IndicatorAgreement();
        Map<String, List<Indicator>> projects = budget.indicators().stream().filter(each -> !each.project().isEmpty())
                .collect(Collectors.groupingBy(IndicatorAgreement::key, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Indicator>> whole = budget.indicators().stream().filter(each -> each.project().isEmpty())
                .collect(Collectors.groupingBy(IndicatorAgreement::key, LinkedHashMap::new, Collectors.toList()));
        whole.forEach((key, indicators) -> {
            List<Indicator> same = projects.getOrDefault(key, List.of());
            if (indicators.size() == 1 && same.size() == 1) {
                agreement.compare(indicators.get(0), same.get(0));
            }
        });
        return agreement.seen;
    }

    /** The third level names an indicator; one name on two second levels is two indicators. */
    private static String key(Indicator indicator) {
        return indicator.term() + "\n" + Labels.key(indicator.kind()) + "\n" + Labels.key(indicator.name());
    }

    private void compare(Indicator whole, Indicator project) {
        String place = whole.term() + ":" + Labels.key(whole.name());
        List<String> different = new ArrayList<>();
        List<String> english = new ArrayList<>();
        differ(Optional.of(whole.target()), Optional.of(project.target()), "指标值", "target", different, english);
        differ(whole.lastYear(), project.lastYear(), "上年", "last year", different, english);
        differ(whole.yearBefore(), project.yearBefore(), "前年", "the year before last", different, english);
        if (different.isEmpty()) {
            seen.add(Observation.met(Rule.INDICATOR_AGREEMENT, place));
            return;
        }
        seen.add(Observation.notMet(Rule.INDICATOR_AGREEMENT, place, new Span(project.line(), project.name() + " "
                + project.target()),
                "指标“" + whole.name() + "”在整体（第 " + whole.line() + " 行）与项目“" + project.project() + "”（第 "
                        + project.line() + " 行）中不一致："
                        + String.join("；", different) + "。",
                "indicator '" + whole.name() + "' of the department (line " + whole.line() + ") and of project '"
                        + project.project()
                        + "' (line " + project.line() + ") differ: " + String.join("; ", english)));
    }

    private static void differ(Optional<Target> one, Optional<Target> two, String chinese, String english,
            List<String> different,
            List<String> inEnglish) {
        if (one.isPresent() && two.isPresent() && !one.get().agreesWith(two.get())) {
            different.add(chinese + " " + one.get() + " 与 " + two.get());
            inEnglish.add(english + " " + one.get() + " and " + two.get());
        }
    }
}
