/**
 * Reads old Excel workbooks into neutral blocks (读取旧版 Excel，XLS): a grid a sheet, a figure as its cell shows it.
 * <p>
 * Start with {@link XlsSource}. Records are read one after the other, macros are not run. Needs
 * {@code org.apache.poi:poi}.
 */
package io.gouji.budget.io.xls;
