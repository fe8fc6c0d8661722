package io.gouji.budget.publish;

import io.gouji.budget.cube.BudgetLines.Places;
import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import io.gouji.budget.table.Panel;
import io.gouji.budget.table.Panel.Column;
import io.gouji.budget.table.Panel.RowRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sums lines into the columns of all forms at once (投影). For each member of each dimension it is worked out once which
 * columns hold it, a bit a column; a line is inside the columns whose bit is set in every dimension.
 */
final class Projection {

    private static final List<Dimension> SAID = List.of(Dimension.YEAR, Dimension.PHASE);

    private final Region base;
    private final int year;
    private final Places places;
    private final List<Region> columns = new ArrayList<>();
    private final List<RowSums> owners = new ArrayList<>();     // of each column

    /** A projection of those places; a line that says nothing where the base does is at the base. */
    Projection(Region base, int year, Places places) {
        this.base = base;
        this.year = year;
        this.places = places;
    }

    /** The sums of the rows of that rule, filled by {@link #add}. */
    RowSums sums(Panel panel, RowRule rule, Predicate<Node> isPrintedUnit) {
        Region rows = base.and(panel.region()).and(rule.region());
        RowSums sums = new RowSums(rule, columns.size(), panel.columns().size(), places, isPrintedUnit);
        for (Column column : panel.columns()) {
            columns.add(rows.and(column.region()).dated(year));
            owners.add(sums);
        }
        return sums;
    }

    /** Returns the region of a column with all that document and panel say of it. */
    Region whole(Panel panel, Region column) {
        return base.and(panel.region()).and(column).dated(year);
    }

    /** Returns the region in the year before the document's. */
    Region lastYear(Region region) {
        return region.withYear(year - 1);
    }

    /**
     * Returns true if the lines can say an amount of that region: it is of the year and phase that are published, or
     * some line names its own.
     */
    boolean isKnown(Region region) {
        return SAID.stream().allMatch(dimension -> region.node(dimension).equals(base.node(dimension))
                || isNamed(region, dimension));
    }

    private boolean isNamed(Region region, Dimension dimension) {
        return IntStream.range(0, places.members(dimension)).mapToObj(number -> places.member(dimension, number))
                .flatMap(Optional::stream)
                .anyMatch(member -> region.node(dimension).filter(member::equals).isPresent());
    }

    /**
     * Adds what stands at each place: for each kind of rows, places of the same rows and columns are added up first.
     */
    void add(long[] amounts) {
        List<Mask> masks = masks();
        long[] kinds = new long[amounts.length];
        for (Mask mask : masks) {
            mask.number(kinds, places);
        }
        for (List<Dimension> rows : owners.stream().map(owner -> owner.rule().dimensions()).distinct().toList()) {
            add(rows, alike(rows, kinds, amounts), masks);
        }
    }

    private AlikePlaces alike(List<Dimension> rows, long[] kinds, long[] amounts) {
        AlikePlaces alike = new AlikePlaces();
        for (int place = 0; place < amounts.length; place++) {
            long key = kinds[place];
            for (Dimension dimension : rows) {
                long next = Math.multiplyExact(key, places.members(dimension));
                key = Math.addExact(next, places.number(place, dimension));
            }
            alike.add(key, place, amounts[place]);
        }
        return alike;
    }

    private void add(List<Dimension> rows, AlikePlaces alike, List<Mask> masks) {
        long[] own = new long[words()];
        for (int column = 0; column < columns.size(); column++) {
            own[column / 64] |= owners.get(column).rule().dimensions().equals(rows) ? 1L << column : 0;
        }
        long[] inside = new long[words()];
        alike.forEach((place, amount) -> {
            System.arraycopy(own, 0, inside, 0, inside.length);
            masks.forEach(mask -> mask.and(inside, places.number(place, mask.dimension)));
            add(place, amount, inside);
        });
    }

    private int words() {
        return (columns.size() + 63) / 64;
    }

    private void add(int place, long amount, long[] inside) {
        RowSums last = null;
        int[] rows = {};
        for (int word = 0; word < inside.length; word++) {
            for (long bits = inside[word]; bits != 0; bits &= bits - 1) {
                int column = word * 64 + Long.numberOfTrailingZeros(bits);
                if (owners.get(column) != last) {
                    last = owners.get(column);
                    rows = last.rows(place);
                }
                last.add(rows, column, amount);
            }
        }
    }

    private List<Mask> masks() {
        List<Mask> masks = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (columns.stream().anyMatch(column -> !column.isRoot(dimension))) {
                masks.add(mask(dimension));
            }
        }
        return masks;
    }

    private Mask mask(Dimension dimension) {
        long[][] bits = new long[places.members(dimension)][words()];
        for (int number = 0; number < bits.length; number++) {
            Optional<Node> member = places.member(dimension, number).or(() -> base.node(dimension));
            for (int column = 0; column < columns.size(); column++) {
                Optional<Node> wanted = columns.get(column).node(dimension);
                if (wanted.isEmpty() || member.filter(wanted.get()::contains).isPresent()) {
                    bits[number][column / 64] |= 1L << column;
                }
            }
        }
        return new Mask(dimension, bits);
    }

    /** The columns that hold each member of a dimension. */
    private record Mask(Dimension dimension, long[][] bits) {

        void and(long[] inside, int number) {
            for (int word = 0; word < inside.length; word++) {
                inside[word] &= bits[number][word];
            }
        }

        /** Numbers the places on, so that those of one number so far are told apart if they are in other columns. */
        void number(long[] kinds, Places places) {
            Map<List<Long>, Integer> numbers = new HashMap<>();
            int[] kindOf = Arrays.stream(bits).mapToInt(member -> numbers.computeIfAbsent(
                    Arrays.stream(member).boxed().toList(), key -> numbers.size())).toArray();
            for (int place = 0; place < kinds.length; place++) {
                kinds[place] = Math.addExact(Math.multiplyExact(kinds[place], numbers.size()),
                        kindOf[places.number(place, dimension)]);
            }
        }
    }
}
