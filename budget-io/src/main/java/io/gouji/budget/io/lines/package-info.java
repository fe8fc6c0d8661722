/**
 * Files of budget lines (预算数据文件): which columns mean what is declared in {@code lines.fields}, and
 * {@link io.gouji.budget.io.lines.LineReader} follows it. Users start at {@link io.gouji.budget.io.BudgetLinesFile}.
 */
package io.gouji.budget.io.lines;
