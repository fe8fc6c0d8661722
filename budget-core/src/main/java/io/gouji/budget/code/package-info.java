/**
 * Codes of the budget classifications, their names, and labels (科目编码、科目名称与栏目名称).
 * <p>
 * Start with {@link io.gouji.budget.code.FunctionCode}: a code knows its shape and its place in the tree, nothing more.
 * Its name is data that changes by year: a {@link io.gouji.budget.code.Catalogue} may resolve it.
 * {@link io.gouji.budget.label.Labels} says when two printed labels are the same label.
 */
package io.gouji.budget.code;
