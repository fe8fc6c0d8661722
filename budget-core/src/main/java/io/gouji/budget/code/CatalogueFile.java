package io.gouji.budget.code;

import io.gouji.budget.resource.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A list of codes and names bundled with the module: a line {@code # what it is and how far to trust it}, a heading,
 * then code, name and a third column, separated by tabs.
 * <p>
 * As resources the lists can be read beside the code, compared with their source and corrected without touching a
 * class.
 */
enum CatalogueFile {

    FUNCTION_2024_PRINTED("function-2024-printed.tsv"),
    FUNCTION_CLASS_2024("function-class-2024.tsv"),
    FUNCTION_2009("function-2009.tsv"),
    FUNCTION_CLASS_NAMES("function-class-names.tsv"),
    ECONOMIC_2018("economic-department-2018.tsv"),
    ECONOMIC_2007("economic-department-2007.tsv"),
    /** No type stands for its codes yet; it is here so that the six lists stay together. */
    ECONOMIC_GOVERNMENT_2018("economic-government-2018.tsv");

    private final String fileName;

    CatalogueFile(String fileName) {
        this.fileName = fileName;
    }

    /** Returns the first line: the source of the list and its reliability. */
    String note() {
        return content().note;
    }

    /** The names of every code, codes in order, names in the order of the list. */
    Map<String, List<String>> names() {
        return content().names;
    }

    private Content content() {
        return Objects.requireNonNull(Loaded.ALL.get(this));
    }

    /** Returns the lines of a list. */
    static List<String> lines(String fileName) {
        return Resources.lines("code/" + fileName);
    }

    private static final class Content {

        private final String note;
        private final Map<String, List<String>> names = new TreeMap<>();

        private Content(List<String> lines) {
            note = lines.get(0).substring("# ".length());
            lines.stream().skip(2).map(line -> line.split("\t", -1)).forEach(cells ->      // the second is the heading
                names.computeIfAbsent(cells[0], code -> new ArrayList<>(1)).add(cells[1]));
            names.replaceAll((code, list) -> List.copyOf(list));
        }
    }

    /** Read on first use, once, by whichever thread comes first. */
    private static final class Loaded {

        private static final Map<CatalogueFile, Content> ALL = readAll();

        private static Map<CatalogueFile, Content> readAll() {
            Map<CatalogueFile, Content> all = new EnumMap<>(CatalogueFile.class);
            for (CatalogueFile file : values()) {
                all.put(file, new Content(lines(file.fileName)));
            }
            return Collections.unmodifiableMap(all);
        }
    }
}
