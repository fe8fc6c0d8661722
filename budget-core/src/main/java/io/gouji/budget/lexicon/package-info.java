/**
 * The words of published budgets and what they measure (预算公开用语): data, a term a line, and how words are composed.
 * <p>
 * Comes in: a printed title, heading or label. Goes out: a {@link Reading}, the region that it names, the marks that it
 * bears, and what of it no term explains. Start with {@link Lexicon}.
 */
package io.gouji.budget.lexicon;
