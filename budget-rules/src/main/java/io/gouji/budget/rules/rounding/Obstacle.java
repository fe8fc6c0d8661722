package io.gouji.budget.rules.rounding;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.Cell;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why there are no printed sums that add up (不能平衡的原因).
 *
 * @param kind what stands in the way
 * @param cells the figures that do, as far as they could be told apart
 * @param relations the ids of the relations that tie these together
 */
public record Obstacle(Kind kind, List<Cell> cells, List<String> relations) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    /** What may stand in the way. */
    public enum Kind {
        /** Not even fractions of a unit would make these figures add up within one unit of what they are (矛盾). */
        CONFLICT,
        /** Fractions of a unit would, whole units do not: proven by trying all cases. */
        ONLY_FRACTIONS,
        /** The tables print in several units (多种精度). */
        SEVERAL_UNITS,
        /** Neither found nor ruled out within the limit of nodes (未定). */
        LIMIT
    }

    /** The figures and relations, copied. */
    public Obstacle {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
    }

    /** The reason in words. */
    public String message(Language language) {
        String said = language == Language.ZH ? chinese() : english();
        String named = cells.stream().limit(SHOWN).map(Cell::toString)
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
        String more = cells.size() > SHOWN ? " …" : "";
        return cells.isEmpty() ? said : said + (language == Language.ZH ? "：" : ": ") + named + more;
    }

    private String chinese() {
        return switch (kind) {
            case CONFLICT -> "各数在调整不超过一个末位单位时不能平衡";
            case ONLY_FRACTIONS -> "各数须调整不足一个末位单位方能平衡，按整单位调整无解";
            case SEVERAL_UNITS -> "各表精度不同，不能一并舍位平衡";
            case LIMIT -> "在限定的步数内既未求得结果，也未能证明无解";
        };
    }

    private String english() {
        return switch (kind) {
            case CONFLICT -> "these figures cannot add up without moving one by more than a unit";
            case ONLY_FRACTIONS -> "the figures add up with fractions of a unit only, never with whole units";
            case SEVERAL_UNITS -> "the tables print in several units and cannot be rounded together";
            case LIMIT -> "neither found nor ruled out within the limit of nodes";
        };
    }

    @Override
    public String toString() {
        return message(Language.EN);
    }
}
