package io.gouji.budget.table;

import java.io.Serializable;

/**
 * A row with figures whose meaning could not be made out (未能识别的行): kept, and a hole in what is known of its table.
 *
 * @param printed what was printed
 * @param reason why it has no meaning: what was expected and what came
 * @param position its place among all the rows of its table, from 0
 */
public record UnreadRow(PrintedRow printed, String reason, int position) implements Serializable {
}
