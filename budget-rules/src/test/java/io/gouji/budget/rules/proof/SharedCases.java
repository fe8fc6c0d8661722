package io.gouji.budget.rules.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Reads data/cases of the shared folder, which not every machine has. */
final class SharedCases {

    private SharedCases() {
    }

    static Path file(String name) {
        Optional<Path> shared = Optional.ofNullable(System.getProperty("shared")).map(Path::of);
        Path up = Path.of("").toAbsolutePath();
        while (shared.isEmpty() && up != null) {
            shared = Optional.of(up.resolve("shared")).filter(p -> Files.exists(p.resolve("DESIGN.md")));
            up = up.getParent();
        }
        Assumptions.assumeTrue(shared.isPresent(), "no shared folder beside this project");
        Path file = shared.get().resolve("data/cases").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "no " + file);
        return file;
    }

    static Map<?, ?> json(String name) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(file(name)))) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.getText();
    }

    /** A relation in words, such as {@code x1 + x2 - x3 = x4} or {@code x < 0}, over named variables. */
    static void relation(LinearSystem.Builder builder, Map<String, Integer> names, String text) {
        String[] words = text.split(" ");
        List<Integer> variables = new ArrayList<>();
        List<Long> coefs = new ArrayList<>();
        long sign = 1;
        long side = 1;
        Interval range = Interval.exactly(0);
        for (String word : words) {
            switch (word) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                case "=" -> {
                    side = -1;
                    sign = 1;
                }
                case "<" -> range = Interval.below(0);
                case "0" -> sign = 1;
                default -> {
                    variables.add(names.get(word));
                    coefs.add(sign * side);
                }
            }
        }
        builder.relation(variables.stream().mapToInt(Integer::intValue).toArray(),
            coefs.stream().mapToLong(Long::longValue).toArray(), range);
    }
}
