package io.gouji.budget.prose;

/** Years that words name: 2025年, 2025年度. */
final class Years {

    private Years() {
    }

    /** Returns the year whose mark 年 stands there, or 0. */
    static int before(String text, int mark) {
        int value = 0;
        for (int i = mark - 4; i < mark; i++) {
            if (i < 0 || !Numeral.isDigit(text.charAt(i))) {
                return 0;
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        char longer = mark > 4 ? text.charAt(mark - 5) : ' ';
        boolean afterDigit = mark > 5 && Numeral.isDigit(text.charAt(mark - 6));
        boolean isPart = Numeral.isDigit(longer) || longer == ',' && afterDigit || longer == '.' && !afterDigit;
        return isPart ? 0 : value;
    }

    /** Returns the last year that the words name, or 0. */
    static int last(String words) {
        for (int mark = words.lastIndexOf('年'); mark >= 4; mark = words.lastIndexOf('年', mark - 1)) {
            int year = before(words, mark);
            if (year > 0) {
                return year;
            }
        }
        return 0;
    }
}
