/**
 * When two printed labels are the same label (栏目名称的比较), whatever blanks, brackets and quotation marks they are printed
 * with: {@link io.gouji.budget.label.Labels}.
 */
package io.gouji.budget.label;
