/** Exact proof. Start with {@link io.gouji.budget.rules.proof.Interval}. */
package io.gouji.budget.rules.proof;
