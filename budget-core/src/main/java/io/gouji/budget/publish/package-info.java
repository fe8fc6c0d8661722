/**
 * Published tables made from budget lines (由预算数据生成公开表). In: lines and a template; out: a document. Start with
 * {@link io.gouji.budget.publish.Publisher}.
 */
package io.gouji.budget.publish;
