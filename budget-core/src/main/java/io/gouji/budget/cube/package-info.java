/**
 * The cube of budget lines (预算数据立方), and the regions of it that published figures measure.
 * <p>
 * Start with {@link io.gouji.budget.cube.Region}: one node in each dimension's tree. A printed figure is the sum of the
 * {@link io.gouji.budget.cube.BudgetLine budget lines} inside its region; all relations between figures follow from
 * that.
 */
package io.gouji.budget.cube;
