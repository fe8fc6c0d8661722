/**
 * A source as neutral blocks (来源): what any file holds, without knowledge of budgets.
 * <p>
 * Comes in: the bytes of a file, read by an adapter of its format. Goes out: a {@link Source}, whose {@link Block}s are
 * headings, paragraphs and grids in reading order, each with its {@link io.gouji.budget.io.result.Place}. Start with
 * {@link Source}.
 */
package io.gouji.budget.io.source;
