/**
 * Budgets as a data package of CSV files (部门预算数据包). Start with {@link io.gouji.budget.io.Budgets}: a name without a
 * point is a folder's, and a folder is a package.
 * <p>
 * Version 1, UTF-8 and RFC 4180 when written; read with or without byte order mark, in GB18030 too, with columns in any
 * order.
 * <ul>
 * <li>{@code datapackage.json} lists the files and the types of their columns; {@code columnType} is that of a Fiscal
 *     Data Package. Its {@code budget} has version, department, year, template and, unless that is built in,
 *     declaration.
 * <li>{@code 01-OVERALL.csv} …, a file a table: 栏区 (the panel, empty if there is one), 编码, 名称, 项目单位, 行号, and a column
 *     for each heading. Panels stand below each other; a heading that two of them have is one column.
 * <li>{@code figures.csv}, a record a figure: form, number of the row, row, heading, then side, year, phase, fund,
 *     vintage, use, nature, function, economic, unit and project of what it measures (codes by level beside), code and
 *     name of the row, the printed text, amount in 万元, measure printed, scale, state, line and column.
 * <li>{@code tables.csv}, {@code unread.csv} (rows without meaning, a record a figure), {@code remarks.csv}.
 * <li>{@code units.csv}, {@code plans.csv}, {@code products.csv}, {@code indicators.csv}, {@code glossary.csv},
 *     {@code sections.csv}, {@code problems.csv}: what {@link io.gouji.budget.io.record.RecordTypes} declares, {@code
 *     lastYear} as {@code last_year}. A plan has a {@code number}, to which the {@code plans} of a product points; the
 *     figure {@code total} has its printed text there and amount, scale and state beside.
 * <li>{@code lists.csv}, the lists of texts, a record a text: file, number and field of the record that it belongs to.
 * </ul>
 * The tables say which rows there are and what they print, {@code figures.csv} what that means. Where the two differ,
 * that is a problem, and the table's text counts, read by itself as plain digits.
 * <p>
 * A cell that a spreadsheet would run (it begins with {@code = + - @}, also full-width, a tab or a line break) is
 * written with an apostrophe in front, which reading takes away; an apostrophe before such a sign gets one more. Plain
 * negative numbers and a lone dash stay as they are.
 */
package io.gouji.budget.io.csv;
