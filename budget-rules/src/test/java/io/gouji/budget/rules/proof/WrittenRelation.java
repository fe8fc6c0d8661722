package io.gouji.budget.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Relations as the shared cases write them. */
final class WrittenRelation {

    private WrittenRelation() {
    }

    /** A relation in words, such as {@code x1 + x2 - x3 = x4} or {@code x < 0}, over named variables. */
    static void add(LinearSystem.Builder builder, Map<String, Integer> names, String text) {
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
