/**
 * Questions about amounts that need not be printed (任意口径的数额). Start with
 * {@link io.gouji.budget.rules.internal.ask.RegionSystem}.
 */
package io.gouji.budget.rules.internal.ask;
