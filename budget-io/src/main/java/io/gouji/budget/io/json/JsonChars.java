package io.gouji.budget.io.json;

/** Characters copied from a parser, which may be no string yet; used again and again. */
final class JsonChars implements CharSequence {

    private static final int USUAL = 32;
    private static final int ASCII = 0x80;

    private char[] text = new char[USUAL];
    private int length;

    void clear() {
        length = 0;
    }

    /** Takes so many characters instead of what was there, and says whether all of them are ASCII, as mostly. */
    boolean set(char[] from, int offset, int count) {
        if (count > text.length) {
            text = new char[count];
        }
        int all = 0;
        for (int i = 0; i < count; i++) {
            text[i] = from[offset + i];
            all |= text[i];
        }
        length = count;
        return all < ASCII;
    }

    void set(String from) {
        set(from.toCharArray(), 0, from.length());
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
