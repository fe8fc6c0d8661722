/**
 * Budgets as tidy data (整洁数据): one figure or one finding a row, every column named, ready for a spreadsheet, a data
 * frame or SQL.
 * <p>
 * Start with {@link io.gouji.budget.io.tidy.Tidy} for streams, {@link io.gouji.budget.io.tidy.Tidy.TidyWriter} for
 * files of many documents, and {@link io.gouji.budget.io.tidy.Breakdown} for the totals that analysts ask for.
 */
package io.gouji.budget.io.tidy;
