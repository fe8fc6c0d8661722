/**
 * Relations between the figures of several documents. In come the printings of each; out go findings. Start at
 * {@link Across}.
 */
package io.gouji.budget.rules.internal.across;
