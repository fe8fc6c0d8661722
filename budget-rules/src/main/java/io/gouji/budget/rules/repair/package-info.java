/**
 * What is wrong with a document that cannot be true, and what it should say (差错修正建议).
 * <p>
 * Start with {@link io.gouji.budget.rules.Report#contradictions()}: each
 * {@linkplain io.gouji.budget.rules.finding.Contradiction contradiction} has its
 * {@link io.gouji.budget.rules.repair.Repair repairs}, best first. A {@link
 * io.gouji.budget.rules.repair.Repair.Change} names a figure, what else it may say, and what kind of slip would
 * explain it; {@link io.gouji.budget.rules.repair.ErrorModel} says how likely each kind is, and a caller may give its
 * own.
 */
package io.gouji.budget.rules.repair;
