package io.gouji.budget.io.draft;

import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import java.util.Optional;
/**
 * A guess of a draft (存疑): where it was made and what was guessed.
 *
 * @param place the place of the table in the source
 * @param column the column in the table, from 1; 0 for the whole row
 * @param text the printed text that was guessed at
 * @param kind what was guessed
 */
record Doubt(Place place, int column, String text, Kind kind) {

    /** The kinds of guesses. */
    enum Kind {
        /** A heading that no word of the lexicon explains. */
        HEADING("没有词条解释这一栏目，作为独立成员", "no word explains this heading: a member of its own"),
        /** A label of a row that no word explains. */
        ROW("没有词条解释这一行，作为独立成员", "no word explains this row: a member of its own"),
        /** A title with words that nothing explains: its figures stand apart. */
        TITLE("没有词条解释表名中的部分文字，表内数字单独成专题", "no word explains a part of the title: its figures are apart"),
        /** A table without a title. */
        UNTITLED("没有表名，按栏目判断", "no title: told by its headings alone"),
        /** A side that no word says. */
        SIDE("没有文字说明收入或支出，按支出判断", "no word says the side: taken for expenditure"),
        /** A second column or row of the same meaning. */
        AGAIN("与前面的含义相同，作为独立成员", "it means what one before means: a member of its own"),
        /** A fact that no word says, taken from an overlay. */
        OVERLAY("文字没有说明，按惯例判断", "no word says it: taken as is usual"),
        /** A table that the language of declarations cannot say. */
        NOT_SAID("表样语言无法表述，未读", "the language of declarations cannot say it: passed over"),
        /** A table of something else than money. */
        NOT_MONEY("不是金额表，未读", "no table of money: passed over");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** What is printed must be for nothing to be guessed; empty where the guess leaves nothing open. */
        Optional<Expectation> expected() {
            return Optional.ofNullable(switch (this) {
                case HEADING ->
                        Expectation.of("heading must be one that a word explains, or it is read as a member of its "
                                + "own");
                case ROW ->
                        Expectation.of("label must be one that a word explains, or it is read as a member of its own");
                case TITLE ->
                        Expectation.of("title must be one that words explain, or its figures are read apart from "
                                + "other tables");
                case AGAIN ->
                        Expectation.of("heading must mean something of its own, or it is read as a member of its own");
                case NOT_SAID, NOT_MONEY ->
                        Expectation.of("table must be one of money that a declaration can say to be read");
                case UNTITLED, SIDE, OVERLAY -> null;
            });
        }

        String chinese() {
            return chinese;
        }

        String english() {
            return english;
        }
    }

    /** Returns the doubt as a problem of the source; empty where it leaves nothing open. */
    Optional<Problem> problem(String source) {
        return kind.expected().map(expected -> Problem.of(source, place, text, expected));
    }

    /** Returns the doubt as a comment of a declaration. */
    String comment() {
        return "# “" + text.replace('\n', ' ') + "”：" + kind.chinese + " (" + kind.english + ")";
    }
}
