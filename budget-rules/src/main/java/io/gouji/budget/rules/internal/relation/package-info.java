/**
 * Which figures a document prints and the relations between them, by index: the words in which the other rooms speak.
 * In comes a document; out go {@link Layout}, the kinds of {@link Relation} with their {@link LinearForm}s, and what an
 * unprinted amount can be at most ({@link Remainder}, {@link Cap}). Start at {@link Relation}.
 */
package io.gouji.budget.rules.internal.relation;
