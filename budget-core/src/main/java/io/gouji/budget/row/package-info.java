/**
 * The meaning of printed rows (行义). In: the words of a row and what a form declares of its rows; out: the row's address
 * and region. Start with {@link io.gouji.budget.row.PanelMeanings} for a row by itself and with
 * {@link io.gouji.budget.row.PanelRows} for a row among the others of its table. Only the package {@code table} uses
 * it.
 */
package io.gouji.budget.row;
