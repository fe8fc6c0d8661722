package io.gouji.budget.io.lines;

import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Region;
import io.gouji.budget.label.Labels;
import io.gouji.budget.money.MoneyUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which columns and values mean what, as {@code lines.fields} declares it. */
final class FieldMap {

    /** A column of amounts. */
    record Amount(MoneyUnit unit, Region implied) {
    }

    /** A column that tells a part. */
    record Column(LinePart part, Region implied) {
    }

    private static final FieldMap STANDARD = read("lines.fields");

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Amount> amounts = new HashMap<>();
    private final Map<LinePart, Map<String, Member>> values = new EnumMap<>(LinePart.class);
    private final Map<LinePart, String> headings = new EnumMap<>(LinePart.class);

    private FieldMap() {
        for (LinePart part : LinePart.values()) {
            Map<String, Member> known = new HashMap<>();
            part.members().forEach(member -> {
                known.put(key(member.toString()), member);
                known.put(key(member.chinese()), member);
            });
            values.put(part, known);
        }
    }

    static FieldMap standard() {
        return STANDARD;
    }

    private static FieldMap read(String name) {
        try (InputStream in = FieldMap.class.getResourceAsStream(name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static FieldMap parse(String declaration) {
        FieldMap map = new FieldMap();
        declaration.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+", 5))
                .forEach(map::add);
        return map;
    }

    private void add(String[] words) {
        String[] names = words[words[0].equals("value") ? 4 : 2].split("\\|");
        Region implied = Region.parse(words[0].equals("value") ? "" : rest(words));
        for (String name : names) {
            switch (words[0]) {
                case "column" -> columns.put(key(name), new Column(LinePart.of(words[1]), implied));
                case "amount" -> amounts.put(key(name),
                        new Amount(words[1].equals("wan") ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN, implied));
                case "value" -> values.computeIfAbsent(LinePart.of(words[1]), part -> new HashMap<>())
                        .put(key(name), member(LinePart.of(words[1]), words[2]));
                default -> throw new IllegalArgumentException(
                        "Statement must be column, amount or value, but was '" + words[0] + "'");
            }
        }
        if (words[0].equals("column")) {
            headings.putIfAbsent(LinePart.of(words[1]), names[0]);
        }
    }

    private static String rest(String[] words) {
        return String.join(" ", java.util.Arrays.asList(words).subList(Math.min(3, words.length), words.length));
    }

    private static Member member(LinePart part, String name) {
        return part.members().stream().filter(each -> each.toString().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Member must be one of " + part.members() + ", but was '" + name + "'"));
    }

    private static String key(String text) {
        return Labels.key(text).toUpperCase(Locale.ROOT);
    }

    Optional<Column> column(String heading) {
        return Optional.ofNullable(columns.get(key(heading)));
    }

    Optional<Amount> amount(String heading) {
        return Optional.ofNullable(amounts.get(key(heading)));
    }

    /** The heading under which a part is written. */
    String heading(LinePart part) {
        return Objects.requireNonNull(headings.get(part), "heading");
    }

    /** The member that the text means: the whole of it, or the code that it begins with. */
    Optional<Member> member(LinePart part, String text, String code) {
        Map<String, Member> known = values.getOrDefault(part, Map.of());
        return Optional.ofNullable(known.getOrDefault(key(text), known.get(key(code))));
    }
}
