/**
 * Which figures a document prints and the relations between them, by index: the words in which the other rooms speak.
 * In comes a document; out go {@link Layout}, {@link Instance} and what an unprinted amount can be at most
 * ({@link Rest}, {@link Cap}). Start at {@link Instance}.
 */
package io.gouji.budget.rules.internal.relation;
