package io.gouji.budget.rules.proof;

/**
 * The equations of a system, solved before any bound is looked at; whatever has the same equations may start from
 * there.
 */
final class Equations {

    private static final int SMALL = 10_000;

    final Elimination elimination;
    private final LinearSystem system;
    private final Tableau tableau;

    Equations(LinearSystem system) {
        this.system = system;
        this.tableau = new Tableau(system);
        this.elimination = new Elimination(system, tableau);
    }

    /** Whether they are worth their memory while nobody asks for them. */
    boolean areSmall() {
        return tableau.entries() <= SMALL;
    }

    boolean areThoseOf(LinearSystem other) {
        return system.hasSameEquations(other);
    }

    /** Whether they are solved in the very way in which those of the other system would be. */
    boolean areSolvedFor(LinearSystem other) {
        return system.hasSameSources(other) && system.hasSameEquations(other);
    }

    /** The rows, for one who will change them. */
    Tableau tableau() {
        return new Tableau(tableau);
    }
}
