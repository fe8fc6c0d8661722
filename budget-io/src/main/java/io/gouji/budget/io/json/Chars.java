package io.gouji.budget.io.json;

/** Characters copied from a parser, which may be no string yet; used again and again. */
final class Chars implements CharSequence {

    private static final int USUAL = 32;

    private char[] text = new char[USUAL];
    private int length;

    void clear() {
        length = 0;
    }

    /** Takes so many characters instead of what was there. */
    void set(char[] from, int offset, int count) {
        if (count > text.length) {
            text = new char[count];
        }
        System.arraycopy(from, offset, text, 0, count);
        length = count;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return text[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(text, start, end - start);
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
