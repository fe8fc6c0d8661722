package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps tables of one title apart (同名表): each is of the unit that stands above it, or, where no line names one, is read
 * for itself, since nothing says that it prints the same amounts again.
 */
final class TitledAlike {

    private TitledAlike() {
    }

    /** Sets the forms apart, and returns what was guessed. */
    static List<Doubt> settle(List<DraftedForm> forms) {
        List<Doubt> doubts = new ArrayList<>();
        Map<String, List<DraftedForm>> alike = new LinkedHashMap<>();
        for (DraftedForm form : forms) {
            if (!form.isProse) {
                alike.computeIfAbsent(form.titles.get(0), title -> new ArrayList<>()).add(form);
            }
        }
        alike.values().stream().filter(group -> group.size() > 1)
                .forEach(group -> doubts.addAll(apart(group)));
        return doubts;
    }

    private static List<Doubt> apart(List<DraftedForm> group) {
        List<Doubt> doubts = new ArrayList<>();
        boolean owned = group.stream().map(form -> form.owner).filter(owner -> !owner.isEmpty()).distinct().count()
                == group.size();
        for (int i = owned ? 0 : 1; i < group.size(); i++) {
            DraftedForm form = group.get(i);
            OwnMember own = new OwnMember(Dimension.TOPIC, "", form.titles.get(0).replace("表", "") + (i + 1));
            for (DraftedPanel panel : form.panels) {
                if (owned && panel.region.isRoot(Dimension.UNIT) && !panel.has("units")) {
                    panel.region = panel.region.and(Region.everything().withUnitNames(List.of(form.owner)));
                } else if (panel.own.isNone()) {
                    panel.own = own;
                }
            }
            if (!owned) {
                Doubt doubt = new Doubt(form.place, 0, form.titles.get(0), Doubt.Kind.AGAIN);
                form.doubts.add(doubt);
                doubts.add(doubt);
            }
        }
        return doubts;
    }
}
