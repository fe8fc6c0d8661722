package io.gouji.budget.io.draft;

import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a draft takes from the built-in declaration as it is (通用表样): the tables of goals, which the ministry prescribes
 * alike for all, and the correspondences between classifications.
 */
final class StockForms {

    private static final String GOALS = "performance ";
    private static final List<String> DECLARED = Template.wuchang2024().declaration().lines().toList();

    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();       // titles, by the statement

    /** Takes a table of goals by its title; returns false if it is none. */
    boolean take(String title) {
        boolean goals = title.contains("绩效") && title.contains("目标");
        if (goals && title.contains("整体")) {
            wanted.computeIfAbsent(GOALS + "11 ", any -> new LinkedHashSet<>()).add(title);
        } else if (goals && title.contains("项目")) {
            wanted.computeIfAbsent(GOALS + "12 ", any -> new LinkedHashSet<>()).add(title);
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
            inside = begins ? bridge || wanted.keySet().stream().anyMatch(line::startsWith) : inside && !line.isBlank();
            if (inside) {
                String plain = titled(plain(line, hasUses));
                lines.add(begins && !line.startsWith("bridge ") ? "\n" + plain : plain);
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** A table of goals bears the titles that the document prints. */
    private String titled(String line) {
        return wanted.entrySet().stream().filter(each -> line.startsWith(each.getKey())).findFirst()
                .map(each -> line.substring(0, line.lastIndexOf(' ') + 1) + each.getValue().stream()
                        .map(DeclarationText::word).distinct().collect(Collectors.joining("|"))).orElse(line);
    }

    private static String plain(String line, boolean hasUses) {
        return hasUses ? line : line.replace(" use=SPENT", "");
    }
}
