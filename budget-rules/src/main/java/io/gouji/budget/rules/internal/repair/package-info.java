/**
 * Why figures cannot all be true, and the ways out. In come the judgements of a document; out go contradictions with
 * their repairs. Start at {@link Diagnosis}.
 */
package io.gouji.budget.rules.internal.repair;
