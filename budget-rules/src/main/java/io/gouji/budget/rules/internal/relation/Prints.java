package io.gouji.budget.rules.internal.relation;

/** What the printed figures say of amounts that nothing prints: how large a figure's true amount can be at most. */
public interface Prints {

    /** The most that the figure says of what lies inside it, as {@link Cap#bound} tells it. */
    long bound(int cell);

    /** The upper end of what the figure can stand for. */
    long hi(int cell);

    /** Whether that end itself is excluded. */
    boolean isOpenAbove(int cell);

    /** Whether the figure can serve as a cap: it is known, and nothing inside it is negative. */
    boolean isCap(int cell);

    /** Whether the list of rows that the figure stands above is complete. */
    boolean isComplete(int cell);
}
