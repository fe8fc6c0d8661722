/**
 * Published tables (公开表) and the templates that say what each of their figures measures.
 * <p>
 * Start with {@link io.gouji.budget.table.DepartmentBudget} for what a document says, and with
 * {@link io.gouji.budget.table.Template} for what its forms mean. A template is data: every reader, writer and rule
 * reads it.
 */
package io.gouji.budget.table;
