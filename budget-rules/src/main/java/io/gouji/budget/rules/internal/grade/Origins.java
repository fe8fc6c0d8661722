package io.gouji.budget.rules.internal.grade;

import io.gouji.budget.rules.internal.relation.Instance;
import io.gouji.budget.rules.internal.relation.Rest;
import java.util.List;
import java.util.stream.IntStream;

/** What a judgement lacks, and which figures it depends on beyond those of its relation (依据). */
final class Origins {

    private final Figures figures;

    Origins(Figures figures) {
        this.figures = figures;
    }

    /** The figures of the relation that nothing tells. */
    List<Integer> missing(Instance relation, Judgement judgement) {
        if (judgement == Judgement.TOO_LARGE) {
            return List.of();
        }
        boolean printedOnly = relation.isCopy() || relation.ratio != null;
        return cells(relation).filter(cell -> printedOnly ? !figures.isPrinted(cell) : !figures.isKnown(cell)).boxed()
                .toList();
    }

    /** What says what an unprinted figure is and, unless the relation holds as printed, how much a rest can be. */
    List<Integer> sources(Instance relation, Judgement judgement) {
        if (judgement == Judgement.TOO_LARGE || relation.isCopy() || relation.ratio != null) {
            return List.of();
        }
        IntStream told = cells(relation).filter(cell -> !figures.isPrinted(cell))
                .flatMap(cell -> IntStream.of(figures.sources(cell)));
        boolean ofRests = switch (judgement.outcome()) {
            case ROUNDED, STRAINED, BROKEN -> true;
            default -> false;
        };
        return ofRests ? IntStream.concat(told, IntStream.concat(rest(relation.wholeRest), rest(relation.partsRest)))
                .distinct().boxed().toList() : told.boxed().toList();
    }

    private IntStream rest(Rest rest) {
        return rest == null ? IntStream.empty() : IntStream.of(rest.cap.sources(figures));
    }

    private static IntStream cells(Instance relation) {
        return IntStream.concat(IntStream.of(relation.whole), IntStream.of(relation.parts));
    }
}
