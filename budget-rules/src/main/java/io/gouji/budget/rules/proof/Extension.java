package io.gouji.budget.rules.proof;

/** Writes what a larger system adds below the rows of a solved one: new equations define new variables, if any. */
final class Extension {

    private final LinearSystem larger;
    private final Simplex simplex;
    private final int from;             // the first new variable
    private final int first;            // the first new relation
    private final Expansion expansion;
    private final int[] counts;         // of the new rows that hold a new variable
    private final int[] defined;        // the variable that a new relation defines, or -1

    Extension(LinearSystem system, LinearSystem larger, Simplex simplex) {
        this.larger = larger;
        this.simplex = simplex;
        this.from = system.variables();
        this.first = system.relations();
        this.expansion = new Expansion(simplex.value.length, larger.relations());
        this.counts = new int[larger.variables()];
        this.defined = new int[larger.relations()];
    }

    void write() {
        for (int r = first; r < larger.relations(); r++) {
            for (int i = 0; i < larger.size(r); i++) {
                counts[larger.variable(r, i)]++;
            }
        }
        for (int r = first; r < larger.relations(); r++) {
            define(r);
        }
        expansion.finish();
        for (int r = first; r < larger.relations(); r++) {
            int column = defined[r] >= 0 ? defined[r] : larger.variables() + r;
            Row form = defined[r] >= 0 ? expansion.definition(column) : expansion.expand(row(r));
            simplex.tableau.write(r, column, form);
            simplex.lower[larger.variables() + r] = Session.lowerEnd(larger.range(r));
            simplex.upper[larger.variables() + r] = Session.upperEnd(larger.range(r));
            if (defined[r] >= 0) {
                simplex.value[column] = simplex.valueOf(form);
                simplex.refresh(column);
            }
        }
        for (int r = first; r < larger.relations(); r++) {
            int column = larger.variables() + r;
            simplex.value[column] = defined[r] >= 0 ? Delta.ZERO : sum(r);
            if (defined[r] < 0) {
                simplex.refresh(column);
            }
        }
    }

    private Delta sum(int relation) {
        Delta sum = Delta.ZERO;
        for (int i = 0; i < larger.size(relation); i++) {
            sum = sum.plus(simplex.value[larger.variable(relation, i)]
                .times(Fraction.of(larger.coefficient(relation, i))));
        }
        return sum;
    }

    /** The relation in terms of the columns of the solved system that are not basic, and of new ones. */
    private Row row(int relation) {
        for (int i = 0; i < larger.size(relation); i++) {
            int column = larger.variable(relation, i);
            expansion.add(simplex.form(column), Fraction.of(larger.coefficient(relation, i)));
        }
        return expansion.collect();
    }

    /** An equation to nothing defines the new variable that fewest of the others hold. */
    private void define(int relation) {
        Interval range = larger.range(relation);
        defined[relation] = -1;
        if (!range.isPoint() || range.lower() != 0) {
            return;
        }
        Row plain = row(relation);
        Row row = expansion.expand(plain);
        int best = -1;
        for (int i = 0; i < row.size; i++) {
            int column = row.columns[i];
            boolean isNew = column >= from && column < larger.variables();
            if (isNew && (best < 0 || counts[column] < counts[row.columns[best]])) {
                best = i;
            }
        }
        if (best >= 0 && simplex.valueOf(plain).equals(sum(relation))) {   // no constant from older equations
            defined[relation] = row.columns[best];
            expansion.define(row.columns[best], row.solvedForZero(best));
        }
    }
}
