package io.gouji.budget.cube;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.money.Money;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of one department's budget (部门预算数据) with the names of its units; what the published tables are made from.
 * <p>
 * Stored as columns of numbers, so that a million lines take little memory and are summed quickly: each line is the
 * number of its {@linkplain Places place} and an amount in fen. Immutable.
 */
public final class BudgetLines implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Places places;
    private final int[] placeOf;
    private final long[] fen;
    private final TreeMap<UnitCode, String> unitNames;

    private BudgetLines(Places places, int[] placeOf, long[] fen, TreeMap<UnitCode, String> unitNames) {
        this.places = places;
        this.placeOf = placeOf;
        this.fen = fen;
        this.unitNames = unitNames;
    }

    /** The lines, and the name of each unit, the department first among them by its shorter code. */
    public static BudgetLines of(List<BudgetLine> lines, Map<UnitCode, String> unitNames) {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(unitNames, "unitNames");
        Builder builder = builder();
        lines.forEach(builder::add);
        unitNames.forEach(builder::name);
        return builder.build();
    }

    /** A builder, for lines that come one after the other. */
    public static Builder builder() {
        return new Builder();
    }

    /** The lines in the order given. */
    public List<BudgetLine> lines() {
        return new LineList(this);
    }

    /** Names of the department and its units by code. */
    public SortedMap<UnitCode, String> unitNames() {
        return Collections.unmodifiableSortedMap(unitNames);
    }

    /** Returns the number of lines. */
    public int size() {
        return fen.length;
    }

    /** The different places of the lines. */
    public Places places() {
        return places;
    }

    /** The number of the place of that line. */
    public int place(int line) {
        return placeOf[line];
    }

    /** The amount of that line in fen (分). */
    public long fen(int line) {
        return fen[line];
    }

    /**
     * The amount at each place in fen, by the numbers of the places.
     *
     * @throws ArithmeticException if one is too large for an amount
     */
    public long[] sums() {
        long[] sums = new long[places.size()];
        for (int i = 0; i < fen.length; i++) {
            sums[placeOf[i]] = Math.addExact(sums[placeOf[i]], fen[i]);
        }
        return sums;
    }

    /**
     * These lines, each at what the other region states where the line itself says nothing. Of a line of revenue it is
     * only asked what revenue has: its economic code, nature, use and project stay open.
     */
    public BudgetLines assuming(Region region) {
        Objects.requireNonNull(region, "region");
        Region ofRevenue = spentOnly(region);
        Region revenue = Region.of(Side.REVENUE);
        Builder builder = builder();
        for (BudgetLine line : lines()) {
            Region assumed = revenue.contains(line.region()) ? ofRevenue : region;
            builder.add(BudgetLine.of(assumed.and(line.region()), line.amount()));
        }
        unitNames.forEach(builder::name);
        return builder.build();
    }

    /**
     * These lines of expenditure, and as revenue the same money by year, phase, fund, vintage, function and unit
     * (以支定收): what a platform does not export. Lines of revenue that were there are left out.
     */
    public BudgetLines withRevenueOfExpenditure() {
        Region spent = Region.of(Side.EXPENDITURE);
        SortedMap<Region, Money> revenue = new TreeMap<>();
        Builder builder = builder();
        for (BudgetLine line : lines()) {
            if (spent.contains(line.region())) {
                builder.add(line);
                revenue.merge(spentOnly(line.region()).with(Side.REVENUE), line.amount(), Money::plus);
            }
        }
        revenue.forEach((region, amount) -> builder.add(BudgetLine.of(region, amount)));
        unitNames.forEach(builder::name);
        return builder.build();
    }

    private static Region spentOnly(Region region) {
        return region.without(Dimension.ECONOMIC).without(Dimension.NATURE).without(Dimension.USE)
                .without(Dimension.PROJECT).without(Dimension.TOPIC);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetLines that && Arrays.equals(fen, that.fen)
                && Arrays.equals(placeOf, that.placeOf) && places.equals(that.places)
                && unitNames.equals(that.unitNames);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(fen) + places.hashCode()) + unitNames.hashCode();
    }

    @Override
    public String toString() {
        return size() + " budget lines of " + unitNames.size() + " units";
    }

    /** Takes lines and names one after the other. */
    public static final class Builder {

        private final PlaceIndex index = new PlaceIndex();
        private final TreeMap<UnitCode, String> unitNames = new TreeMap<>();
        private int[] placeOf = new int[16];
        private long[] fen = new long[16];
        private int size;

        private Builder() {
        }

        /** Adds a line. */
        public Builder add(BudgetLine line) {
            if (size == fen.length) {
                placeOf = Arrays.copyOf(placeOf, size * 2);
                fen = Arrays.copyOf(fen, size * 2);
            }
            placeOf[size] = index.number(line.region());
            fen[size++] = line.amount().fen();
            return this;
        }

        /** Names a unit (单位名称). */
        public Builder name(UnitCode unit, String name) {
            unitNames.put(Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(name, "name"));
            return this;
        }

        /** The lines so far. */
        public BudgetLines build() {
            return new BudgetLines(index.places(), Arrays.copyOf(placeOf, size), Arrays.copyOf(fen, size),
                    new TreeMap<>(unitNames));
        }
    }

    /**
     * The different places at which lines stand (数据所在位置), each once however many lines stand there: for every dimension
     * a number that points into the list of its {@link #members}. What a projection needs is worked out once a member,
     * not once a line.
     */
    public static final class Places implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int SIZE = Dimension.values().length;

        private final int size;
        private final int[] codes;          // of each place a number in each dimension, 0 for the root
        private final Node[][] members;     // of each dimension, the first of them null for the root

        private Places(int size, int[] codes, Node[][] members) {
            this.size = size;
            this.codes = codes;
            this.members = members;
        }

        static Places of(int size, int[] codes, Node[][] members) {
            return new Places(size, codes, members);
        }

        /** Returns the number of places. */
        public int size() {
            return size;
        }

        /** Returns the number of members of a dimension here, the root among them even if no line stands there. */
        public int members(Dimension dimension) {
            return members[dimension.ordinal()].length;
        }

        /** The member of that number; empty for the root, which is number 0. */
        public Optional<Node> member(Dimension dimension, int number) {
            return Optional.ofNullable(members[dimension.ordinal()][number]);
        }

        /** The number of the member at which a place stands in that dimension. */
        public int number(int place, Dimension dimension) {
            if (place < 0 || place >= size) {
                throw new IndexOutOfBoundsException("Place must be 0 to " + (size - 1) + ", but was '" + place + "'");
            }
            return codes[place * SIZE + dimension.ordinal()];
        }

        /** The place as a region. */
        public Region region(int place) {
            Region region = Region.everything();
            for (Dimension dimension : Dimension.values()) {
                Node node = members[dimension.ordinal()][number(place, dimension)];
                region = node == null ? region : region.with(node);
            }
            return region;
        }

        /** The members that occur in that dimension, in the order of their first line. */
        public List<Node> nodes(Dimension dimension) {
            List<Node> all = Arrays.asList(members[dimension.ordinal()]);
            return Collections.unmodifiableList(all.subList(1, all.size()));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Places that && size == that.size && Arrays.equals(codes, that.codes)
                    && Arrays.deepEquals(members, that.members);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(codes) + Arrays.deepHashCode(members);
        }

        @Override
        public String toString() {
            return size + " places";
        }
    }
}
