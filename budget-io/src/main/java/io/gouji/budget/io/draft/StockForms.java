package io.gouji.budget.io.draft;

import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a draft takes from the built-in declaration as it is (通用表样): the tables of goals, which the ministry prescribes
 * alike for all, and the correspondences between classifications.
 */
final class StockForms {

    private static final String GOALS = "performance ";
    private static final List<String> DECLARED = Template.wuchang2024().declaration().lines().toList();

    private final Set<String> wanted = new LinkedHashSet<>();

    /** Takes a table of goals by its title; returns false if it is none. */
    boolean take(String title) {
        boolean goals = title.contains("绩效") && title.contains("目标");
        if (goals && title.contains("整体")) {
            wanted.add(GOALS + "11 ");
        } else if (goals && title.contains("项目")) {
            wanted.add(GOALS + "12 ");
        }
        return goals;
    }

    /** Returns the statements; what is spent is said only where the document says what is carried out. */
    List<String> lines(boolean hasUses) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : DECLARED) {
            boolean begins = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#");
            boolean bridge = line.startsWith("bridge");
            inside = begins ? bridge || wanted.stream().anyMatch(line::startsWith) : inside && !line.isBlank();
            if (inside) {
                lines.add(begins && !line.startsWith("bridge ") ? "\n" + plain(line, hasUses) : plain(line, hasUses));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String plain(String line, boolean hasUses) {
        return hasUses ? line : line.replace(" use=SPENT", "");
    }
}
