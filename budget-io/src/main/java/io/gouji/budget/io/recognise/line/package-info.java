/**
 * What a single line or cell says by itself (行): a heading, a unit, a number, a title page. Start with
 * {@link io.gouji.budget.io.recognise.line.SourceLines}.
 */
package io.gouji.budget.io.recognise.line;
