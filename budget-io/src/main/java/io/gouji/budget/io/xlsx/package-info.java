/**
 * Workbooks of spreadsheet programs (电子表格). Start with {@link io.gouji.budget.io.xlsx.XlsxReader} and
 * {@link io.gouji.budget.io.xlsx.XlsxWriter}; both need fastexcel, which is an optional dependency.
 */
package io.gouji.budget.io.xlsx;
