/**
 * The adapter of plain text (公开文本): prose and tab-separated tables as they come out of a published document.
 * <p>
 * Comes in: decoded text. Goes out: a {@link io.gouji.budget.io.source.Source}. Start with
 * {@link io.gouji.budget.io.text.TextSource}.
 */
package io.gouji.budget.io.text;
