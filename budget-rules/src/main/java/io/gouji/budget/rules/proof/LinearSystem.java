package io.gouji.budget.rules.proof;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Unknown true amounts, the printed cells that bound them, and the relations between them (线性关系组).
 * <p>
 * Variables, sources and relations are numbered from 0 in the order of their declaration. A source is a printed cell
 * and may be released; domains and relations hold always. Several sources may bound one variable.
 */
public final class LinearSystem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Interval[] domains;
    private final int[] sourceVariables;
    private final Interval[] sourceBounds;
    private final int[][] relationVariables;
    private final long[][] relationCoefs;
    private final Interval[] relationRanges;

    private LinearSystem(Builder builder) {
        domains = builder.domains.toArray(Interval[]::new);
        sourceVariables = builder.sourceVariables.stream().mapToInt(Integer::intValue).toArray();
        sourceBounds = builder.sourceBounds.toArray(Interval[]::new);
        relationVariables = builder.relationVariables.toArray(int[][]::new);
        relationCoefs = builder.relationCoefs.toArray(long[][]::new);
        relationRanges = builder.relationRanges.toArray(Interval[]::new);
    }

    /** A system yet to be written. */
    public static Builder builder() {
        return new Builder();
    }

    /** A system yet to be written that begins with all of this one. */
    public Builder more() {
        return new Builder(this);
    }

    /** How many unknown amounts there are. */
    public int variables() {
        return domains.length;
    }

    /** How many printed cells there are. */
    public int sources() {
        return sourceVariables.length;
    }

    /** How many relations there are. */
    public int relations() {
        return relationRanges.length;
    }

    /** What is known of a variable without any cell. */
    public Interval domain(int variable) {
        return domains[variable];
    }

    /** The variable that a cell prints. */
    public int variableOf(int source) {
        return sourceVariables[source];
    }

    /** The amounts that a cell can stand for. */
    public Interval bound(int source) {
        return sourceBounds[source];
    }

    /** The number of variables in a relation. */
    public int size(int relation) {
        return relationVariables[relation].length;
    }

    /** The variable at a position of a relation; variables ascend and none comes twice. */
    public int variable(int relation, int position) {
        return relationVariables[relation][position];
    }

    /** The coefficient at a position of a relation, never zero. */
    public long coefficient(int relation, int position) {
        return relationCoefs[relation][position];
    }

    /** Where the sum of a relation lies. */
    public Interval range(int relation) {
        return relationRanges[relation];
    }

    boolean sameForm(int relation, int other) {
        return Arrays.equals(relationVariables[relation], relationVariables[other])
            && Arrays.equals(relationCoefs[relation], relationCoefs[other]);
    }

    /** Whether the relations are the same sums, and the equations among them say the same; bounds may differ. */
    boolean hasSameEquations(LinearSystem other) {
        return variables() == other.variables() && Arrays.deepEquals(relationVariables, other.relationVariables)
            && Arrays.deepEquals(relationCoefs, other.relationCoefs)
            && IntStream.range(0, relations()).allMatch(r -> relationRanges[r].isPoint()
                ? relationRanges[r].equals(other.relationRanges[r]) : !other.relationRanges[r].isPoint());
    }

    /** Whether the same variables are printed, which tells how equations are best solved. */
    boolean hasSameSources(LinearSystem other) {
        return Arrays.equals(sourceVariables, other.sourceVariables);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearSystem that && Arrays.equals(domains, that.domains)
            && Arrays.equals(sourceVariables, that.sourceVariables) && Arrays.equals(sourceBounds, that.sourceBounds)
            && Arrays.deepEquals(relationVariables, that.relationVariables)
            && Arrays.deepEquals(relationCoefs, that.relationCoefs)
            && Arrays.equals(relationRanges, that.relationRanges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(domains), Arrays.hashCode(sourceVariables), Arrays.hashCode(sourceBounds),
            Arrays.deepHashCode(relationVariables), Arrays.deepHashCode(relationCoefs),
            Arrays.hashCode(relationRanges));
    }

    /** The numbers of variables, sources and relations. */
    @Override
    public String toString() {
        return "LinearSystem of " + variables() + " variables, " + sources() + " sources, " + relations()
            + " relations";
    }

    /** Collects the parts of a system; not thread-safe. */
    public static final class Builder {

        private final List<Interval> domains = new ArrayList<>();
        private final List<Integer> sourceVariables = new ArrayList<>();
        private final List<Interval> sourceBounds = new ArrayList<>();
        private final List<int[]> relationVariables = new ArrayList<>();
        private final List<long[]> relationCoefs = new ArrayList<>();
        private final List<Interval> relationRanges = new ArrayList<>();

        Builder() {
        }

        Builder(LinearSystem start) {
            domains.addAll(Arrays.asList(start.domains));
            sourceVariables.addAll(Arrays.stream(start.sourceVariables).boxed().toList());
            sourceBounds.addAll(Arrays.asList(start.sourceBounds));
            relationVariables.addAll(Arrays.asList(start.relationVariables));
            relationCoefs.addAll(Arrays.asList(start.relationCoefs));
            relationRanges.addAll(Arrays.asList(start.relationRanges));
        }

        /** Adds an unknown amount with what is always true of it; returns its number. */
        public int variable(Interval domain) {
            domains.add(Objects.requireNonNull(domain, "domain"));
            return domains.size() - 1;
        }

        /** Adds a printed cell that bounds a variable; returns its number. */
        public int source(int variable, Interval bound) {
            checkVariable(variable);
            sourceBounds.add(Objects.requireNonNull(bound, "bound"));
            sourceVariables.add(variable);
            return sourceBounds.size() - 1;
        }

        /** Adds a relation, the sum of coefficient times variable within a range; returns its number. */
        public int relation(int[] variables, long[] coefs, Interval range) {
            Objects.requireNonNull(range, "range");
            if (variables.length != coefs.length) {
                throw new IllegalArgumentException("Relation must have one coefficient a variable, such as '"
                    + variables.length + "', but was '" + coefs.length + "'");
            }
            boolean ordered = true;
            for (int i = 0; i < variables.length; i++) {
                checkVariable(variables[i]);
                ordered &= coefs[i] != 0 && (i == 0 || variables[i] > variables[i - 1]);
            }
            if (ordered) {
                relationVariables.add(variables.clone());
                relationCoefs.add(coefs.clone());
            } else {
                addOrdered(variables, coefs);
            }
            relationRanges.add(range);
            return relationRanges.size() - 1;
        }

        private void addOrdered(int[] variables, long[] coefs) {
            Map<Integer, Long> form = new TreeMap<>();
            for (int i = 0; i < variables.length; i++) {
                form.merge(variables[i], coefs[i], Math::addExact);
            }
            form.values().removeIf(coef -> coef == 0);
            relationVariables.add(form.keySet().stream().mapToInt(Integer::intValue).toArray());
            relationCoefs.add(form.values().stream().mapToLong(Long::longValue).toArray());
        }

        private void checkVariable(int variable) {
            if (variable < 0 || variable >= domains.size()) {
                throw new IllegalArgumentException("Variable must be declared before, such as '"
                    + (domains.size() - 1) + "', but was '" + variable + "'");
            }
        }

        /** The system as declared so far. */
        public LinearSystem build() {
            return new LinearSystem(this);
        }
    }
}
