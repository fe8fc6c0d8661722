package io.gouji.budget.rules.proof;

/** A number {@code real + tiny·δ} for an arbitrarily small positive δ; it turns strict bounds into closed ones. */
final class Delta implements Comparable<Delta> {

    static final Delta ZERO = new Delta(Fraction.ZERO, Fraction.ZERO);

    final Fraction real;
    final Fraction tiny;

    Delta(Fraction real, Fraction tiny) {
        this.real = real;
        this.tiny = tiny;
    }

    static Delta lower(long value, boolean closed) {
        return new Delta(Fraction.of(value), closed ? Fraction.ZERO : Fraction.ONE);
    }

    static Delta upper(long value, boolean closed) {
        return new Delta(Fraction.of(value), closed ? Fraction.ZERO : Fraction.MINUS_ONE);
    }

    Delta plus(Delta other) {
        return new Delta(real.plus(other.real), tiny.plus(other.tiny));
    }

    Delta minus(Delta other) {
        return new Delta(real.minus(other.real), tiny.minus(other.tiny));
    }

    Delta times(Fraction factor) {
        return new Delta(real.times(factor), tiny.times(factor));
    }

    /** The steps of arithmetic with it. */
    long cost() {
        return Math.max(real.cost(), tiny.cost());
    }

    /** Returns true if arithmetic with it is fast. */
    boolean isShort() {
        return real.isShort() && tiny.isShort();
    }

    Fraction at(Fraction delta) {
        return real.plus(tiny.times(delta));
    }

    @Override
    public int compareTo(Delta other) {
        int first = real.compareTo(other.real);
        return first != 0 ? first : tiny.compareTo(other.tiny);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Delta other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return real.hashCode() * 31 + tiny.hashCode();
    }
}
