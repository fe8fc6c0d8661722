package io.gouji.budget.io.cli;

import io.gouji.budget.table.OwnRelation;
import java.util.List;
import picocli.CommandLine.Option;

/** Relations of the user's own (自定关系) that a command is given, as {@link OwnRelation} writes them. */
final class RelationOption {

    @Option(names = "--relation", paramLabel = "${bundle:label.RELATION:-RELATION}",
            description = "a relation of your own, such as 'staff: EXPENDITURE:合计:合计 = EXPENDITURE:合计:基本支出 + "
            + "EXPENDITURE:合计:项目支出'; can be given several times")
    private List<String> relations = List.of();

    /** The relations in the order given. */
    List<OwnRelation> relations() {
        return relations.stream().map(OwnRelation::parse).toList();
    }

    @Override
    public String toString() {
        return String.join(",", relations);
    }
}
