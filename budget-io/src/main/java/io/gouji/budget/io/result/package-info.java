/**
 * What reading gives (读取结果). Start with {@link io.gouji.budget.io.result.Loaded}: the budget that was read, and a
 * {@link io.gouji.budget.io.result.Problem} for each thing that could not be.
 */
package io.gouji.budget.io.result;
