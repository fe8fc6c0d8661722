/**
 * Reading and writing department budgets (读写部门预算).
 * <p>
 * Start with {@link io.gouji.budget.io.Budgets}. What it gives back is {@link io.gouji.budget.io.result.Loaded}: the
 * budget, and a {@link io.gouji.budget.io.result.Problem} for each thing that could not be read. No text, however
 * damaged, makes it throw. {@link io.gouji.budget.io.Reports} writes what a check found, and
 * {@link io.gouji.budget.io.Batch} works on many documents at once.
 */
package io.gouji.budget.io;
