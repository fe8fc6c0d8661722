/**
 * Exact joint proof over printed figures (联合勾稽证明).
 * <p>
 * Start with {@link io.gouji.budget.rules.proof.Prover#standard()}. A {@link io.gouji.budget.rules.proof.LinearSystem}
 * holds unknown true amounts, the printed cells that bound them and the linear relations between them; its
 * {@link io.gouji.budget.rules.proof.Proof} is a witness, an irreducible conflict, or an honest "unknown".
 * {@link io.gouji.budget.rules.proof.RepairSearch} names the smallest sets of cells whose release ends all conflicts,
 * and {@link io.gouji.budget.rules.proof.Verifier} checks a proof without trusting the prover.
 */
package io.gouji.budget.rules.proof;
