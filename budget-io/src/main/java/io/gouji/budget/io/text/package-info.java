/**
 * Reading published text (公开文本): prose and tab-separated tables as they come out of a published document.
 * <p>
 * Start with {@link io.gouji.budget.io.text.TextReader}. It finds the tables of a template by their titles, a
 * {@code TableReader} reads each by its header, and what belongs to no table is kept as sections.
 */
package io.gouji.budget.io.text;

import io.gouji.budget.io.recognise.table.TableReader;

