/** Grains, half a fen each, as numbers in 万元. Start at {@link Wan}. */
package io.gouji.budget.rules.internal.grain;
