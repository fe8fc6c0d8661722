/**
 * Rules about words, codes and tables. In come the sections and tables of a document; out go observations, each one
 * place met or not met. Start at {@link Observation}.
 */
package io.gouji.budget.rules.internal.words;
