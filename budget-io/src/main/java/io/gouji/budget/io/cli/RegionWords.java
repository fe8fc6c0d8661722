package io.gouji.budget.io.cli;

import io.gouji.budget.code.Catalogue;
import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimension.Member;
import io.gouji.budget.cube.Dimensions;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.cube.Side;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.DepartmentBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Regions in the words of a reader (口径的说法), such as {@code 人员经费 208} or {@code 收入 fund=OWN}: codes, names of members,
 * classes and rows of the document, and nodes as declarations write them. Expenditure is meant unless revenue is said.
 */
final class RegionWords {

    private static final String THREE_PUBLIC = "economic=30212+30217+30231+31013";
    private static final int SHORTEST_START = 2;

    private final DepartmentBudget budget;

    private RegionWords(DepartmentBudget budget) {
        this.budget = budget;
    }

    /**
     * Returns the region that those words mean in that budget.
     *
     * @throws IllegalArgumentException if a word means nothing there
     */
    static Region parse(DepartmentBudget budget, String words) {
        RegionWords reader = new RegionWords(budget);
        Region region = Region.everything();
        for (String word : words.strip().split("[\\s、，,]+")) {
            region = region.and(reader.region(word));
        }
        return region.isRoot(Dimension.SIDE) ? region.with(Side.EXPENDITURE) : region;
    }

    private Region region(String word) {
        if (word.indexOf('=') > 0) {
            return Region.parse(word);
        }
        return code(word).or(() -> member(word)).or(() -> named(word)).orElseThrow(() -> Stop.of(
                "Word must be a code, a name in the tables or a coordinate, such as {}, but was '{}'",
                "'208', '人员经费' or 'fund=GENERAL_PUBLIC'", word));
    }

    private Optional<Region> code(String word) {
        Region all = Region.everything();
        if (word.matches("[12][0-9]{3}")) {
            return Optional.of(all.withYear(Integer.parseInt(word)));
        }
        if (UnitCode.isValid(word) && cells(Dimension.UNIT).anyMatch(node -> node.label().equals(word))) {
            return Optional.of(all.with(UnitCode.of(word)));
        }
        if (FunctionCode.isValid(word)) {
            return Optional.of(all.with(FunctionCode.of(word)));
        }
        return EconomicCode.isValid(word) ? Optional.of(all.with(EconomicCode.of(word))) : Optional.empty();
    }

    private Stream<Node> cells(Dimension dimension) {
        return budget.cells().stream().flatMap(cell -> cell.region().node(dimension).stream());
    }

    /** A member by its name or, where only one name begins so, by the beginning of it. */
    private static Optional<Region> member(String word) {
        List<Member> found = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isNamed()) {
                Dimensions.standard().members(dimension).forEach(found::add);
            }
        }
        String key = Labels.key(word);
        Optional<Member> whole = found.stream().filter(member -> member.name().equals(word)
                || member.names().stream().anyMatch(name -> Labels.key(name).equals(key))).findFirst();
        List<Member> begun = key.length() < SHORTEST_START ? List.of()
                : found.stream().filter(member -> Labels.key(member.chinese()).startsWith(key)).toList();
        return whole.or(() -> begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty())
                .map(member -> Region.everything().with(member.node()));
    }

    /** A class, a topic or a row of the document by its name. */
    private Optional<Region> named(String word) {
        String key = Labels.key(word);
        if (key.startsWith("三公")) {
            return Optional.of(Region.parse(THREE_PUBLIC));
        }
        Catalogue catalogue = budget.year().isPresent() ? Catalogue.ofYear(budget.year().getAsInt())
                : Catalogue.standard();
        return catalogue.functionClassNamed(word).map(Region.everything()::with)
                .or(() -> budget.cells().stream().filter(cell -> Labels.key(cell.name()).equals(key))
                        .flatMap(RegionWords::row).findFirst());
    }

    /** What the row of a figure says: its code, its unit or its project. */
    private static Stream<Region> row(Cell cell) {
        Region row = Region.everything();
        for (Dimension dimension : List.of(Dimension.FUNCTION, Dimension.ECONOMIC, Dimension.UNIT, Dimension.PROJECT)) {
            Region found = row;
            row = cell.region().node(dimension).map(found::with).orElse(found);
        }
        return row.equals(Region.everything()) ? Stream.empty() : Stream.of(row);
    }
}
