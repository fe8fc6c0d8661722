/**
 * Amounts inside the rules are counted in grains of half a fen, so that half a printed unit is a whole number; this
 * room says them as numbers in 万元. Start at {@link Wan}.
 */
package io.gouji.budget.rules.internal.grain;
