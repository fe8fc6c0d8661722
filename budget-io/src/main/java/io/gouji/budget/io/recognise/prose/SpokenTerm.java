package io.gouji.budget.io.recognise.prose;

/**
 * A thing spoken of (所述项目), and the row that stands for it.
 *
 * @param phrase the words that say it, as labels are compared
 * @param code the code of its row; empty for none
 * @param name the name of its row
 */
record SpokenTerm(String phrase, String code, String name) {

    boolean isSameRow(SpokenTerm other) {
        return code.equals(other.code) && name.equals(other.name);
    }
}
