/**
 * Amounts and printed figures (金额与表中数).
 * <p>
 * Start with {@link io.gouji.budget.money.Money}, an exact amount in 万元. A {@link io.gouji.budget.money.Figure} is what
 * a cell prints: an amount known only to half a printed unit, or a blank, or something that could not be read.
 * {@link io.gouji.budget.money.Money#growthSince} compares two amounts. Nothing here rounds silently or touches a
 * {@code double}.
 */
package io.gouji.budget.money;
