/**
 * Reconciliation of department budgets (部门预算勾稽校验).
 * <p>
 * Start with {@link io.gouji.budget.rules.Reconciliation#standard()}. Relations are derived from what the figures
 * measure; a {@link io.gouji.budget.rules.finding.Finding} says what was printed, what the other figures imply, and how
 * far apart they may be. {@link io.gouji.budget.rules.finding.Rule} is the catalogue of rules; a caller switches rules
 * off, accepts single findings with a {@link io.gouji.budget.rules.Waiver}, and chooses what fails a check with a
 * {@link io.gouji.budget.rules.finding.Policy}. Nothing here reads files or throws for wrong figures.
 */
package io.gouji.budget.rules;
